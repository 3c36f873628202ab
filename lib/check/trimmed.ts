const around = /^\p{White_Space}+|\p{White_Space}+$/gu

/** Whether a sign is printed in plain ASCII; most text begins and ends with one, and then nothing need be looked for. */
const isPlain = (code: number): boolean => code > 32 && code < 127

/** Text without the white space (Unicode's) around it. */
export const trimmed = (text: string): string =>
  text === '' || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) ? text : text.replace(around, '')
