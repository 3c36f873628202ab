import type { Page } from 'playwright/test'

/**
 * Does to the open page what a browser does that translates it: every text node, also those that come later, is taken
 * away, and two nested `font` elements with the text stand in its place. The words stay, so that they can be compared.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const done = new WeakSet<Node>()
    const replace = (text: Text) => {
      if (
        done.has(text) ||
        text.data === '' ||
        text.parentElement === null ||
        /^(SCRIPT|STYLE|TEXTAREA|TITLE|NOSCRIPT)$/.test(text.parentElement.tagName)
      )
        return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      // Another node, as of another text.
      const translated = document.createTextNode(text.data)
      done.add(translated)
      inner.append(translated)
      outer.append(inner)
      text.replaceWith(outer)
    }
    const replaceIn = (node: Node) => {
      if (node instanceof Text) return replace(node)
      const texts: Text[] = []
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      texts.forEach(replace)
    }
    replaceIn(document.body)
    new MutationObserver(changes => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') replaceIn(target)
        for (const node of addedNodes) replaceIn(node)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
