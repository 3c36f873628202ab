const run = /([\p{Script=Han}，。；：、？！（）《》〔〕“”·]+)/u
const han = /\p{Script=Han}/u
const mark = /[“”·]/u

/**
 * A text in parts, by turns in another language and in Chinese; one part where nothing is Chinese. Punctuation goes with
 * the Chinese it stands in, quotation marks behind the last sign do not. Also sees what other people wrote.
 */
export function chineseParts(text: string): readonly string[] {
  const parts: string[] = []
  let other = ''
  text.split(run).forEach((part, index) => {
    const end = index % 2 === 1 ? chineseEnd(part) : 0
    if (end === 0) {
      other += part
      return
    }
    parts.push(other, part.slice(0, end))
    other = part.slice(end)
  })
  return [...parts, other]
}

/** Where Chinese ends in a run that may be Chinese: behind its last sign and the punctuation after that; 0 for nowhere. */
function chineseEnd(part: string): number {
  const signs = [...part]
  const last = signs.findLastIndex(sign => han.test(sign))
  if (last < 0) return 0
  const after = signs.slice(last + 1)
  const marked = after.findIndex(sign => mark.test(sign))
  return signs.slice(0, last + 1).join('').length + (marked < 0 ? after.length : marked)
}
