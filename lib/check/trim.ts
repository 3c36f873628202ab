const whiteSpace = /^\p{White_Space}$/u

/** Whether a sign is printed in plain ASCII; most text begins and ends with one, and then nothing need be looked for. */
const isPlain = (code: number): boolean => code > 32 && code < 127

/** Every sign of white space is one code unit long, so no half of a pair is ever taken for one. */
const isAround = (text: string, at: number): boolean => !isPlain(text.charCodeAt(at)) && whiteSpace.test(text.charAt(at))

/** Text without the white space (Unicode's) around it. Each sign is looked at once, however many there are. */
export function trim(text: string): string {
  let begin = 0
  let end = text.length
  while (begin < end && isAround(text, begin)) begin += 1
  while (begin < end && isAround(text, end - 1)) end -= 1
  return begin === 0 && end === text.length ? text : text.slice(begin, end)
}
