import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What keeps people out of the page as it stands: the broken rule and the markup it is broken by; and sentences torn
 * apart. All rules of
 * WCAG 2.2 AA, or only those named, where a page is looked at a second time in other colours or another size.
 */
export async function barriersOf(page: Page, rules?: readonly string[]): Promise<readonly (readonly [string, ...string[]])[]> {
  // No page has a frame, so the tab that axe would open to join the results of frames is spared.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules === undefined ? axe.withTags(standards) : axe.withRules([...rules])).analyze()
  return [...violations.map(({ id, nodes }) => [id, ...nodes.map(node => node.html)] as const), ...(await tornIn(page))]
}

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
