'use client'

/** A text as a string of a style sheet. */
const quoted = (text: string): string => `"${text.replace(/["\\\n\r\f]/g, ' ')}"`

/**
 * While papers of several people are in the page: the name of each at the foot of every sheet that is theirs. Browsers
 * that cannot do it print the sheets without. Gives what takes it away again.
 */
export function pageFooters(names: readonly string[]): () => void {
  const sheet = new CSSStyleSheet()
  names.forEach((name, index) => {
    sheet.insertRule(`@page person-${index} { margin: 10mm 12mm 13mm; @bottom-left { content: ${quoted(name)}; font-size: 8pt } }`)
  })
  document.adoptedStyleSheets.push(sheet)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
  }
}
