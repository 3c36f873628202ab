import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { isWhole } from '../runs'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A text whose contrast is looked at, where not every text's is. */
const FIRST = 'data-first-of-its-kind'

const ofAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const axeSource = `${readFileSync(ofAxe.resolve('axe-core/axe.min.js'), 'utf8')}
${isWhole ? '' : `axe.configure({ rules: [{ id: 'color-contrast', selector: '[${FIRST}]' }] })`}`

/**
 * What keeps people out of the page as it stands: the broken rule and the markup it is broken by; and sentences torn
 * apart. All rules of WCAG 2.2 AA, or only those named, where a page is looked at a second time in other colours or
 * another size. Contrast is nearly all of the work: texts that look alike are measured once, and each before a release.
 */
export async function barriersOf(page: Page, rules?: readonly string[]): Promise<readonly (readonly [string, ...string[]])[]> {
  if (!isWhole) await markFirst(page)
  // No page has a frame, so the tab that axe would open to join the results of frames is spared.
  const axe = new AxeBuilder({ page, axeSource }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules === undefined ? axe.withTags(standards) : axe.withRules([...rules])).analyze()
  return [...violations.map(({ id, nodes }) => [id, ...nodes.map(node => node.html)] as const), ...(await tornIn(page))]
}

/**
 * Marks the first text in sight of each kind: of those in elements of the same names, in the same colours and letters, in
 * such ones up to the root.
 */
const markFirst = (page: Page) =>
  page.evaluate(mark => {
    const kinds = new Map<string, number>()
    const marked = new Set<number>()
    const kindOf = (element: Element, around: number): number => {
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow, position } = getComputedStyle(element)
      const look = [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow, position]
      const name = JSON.stringify([around, element.tagName, element.getAttribute('class'), ...look])
      const kind = kinds.get(name) ?? kinds.size
      kinds.set(name, kind)
      return kind
    }
    const hasText = (element: Element): boolean =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    const walk = (element: Element, around: number): void => {
      const kind = kindOf(element, around)
      const isFirst = !marked.has(kind) && hasText(element) && element.checkVisibility({ visibilityProperty: true })
      if (isFirst) marked.add(kind)
      element.toggleAttribute(mark, isFirst)
      for (const child of element.children) walk(child, kind)
    }
    walk(document.documentElement, -1)
  }, FIRST)

/** Sentences that a flexible box tears apart: there, words of another language in them become boxes of their own. */
const tornIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('span[lang]')].flatMap(({ parentElement: box }) =>
      box !== null &&
      /flex|grid/.test(getComputedStyle(box).display) &&
      [...box.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
        ? [['torn-sentence', box.outerHTML] as const]
        : [],
    ),
  )

/** By how many pixels the page is wider than its window, and so scrolls sideways. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
