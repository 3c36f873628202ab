/**
 * Putting marks in order takes time that grows with the square of their number; in no writing do as many stand in a
 * row. Two signs of half width become marks only in the compatible form.
 */
const tooManyMarks = /[\p{M}\uff9e\uff9f]{31}/u

/**
 * Text in its compatible form (NFKC): signs of full width as plain ones, and the like. Text with more combining marks in
 * a row than Unicode calls safe (UAX 15) is in no writing, and comes back as it is.
 */
export const compatible = (text: string): string => (tooManyMarks.test(text) ? text : text.normalize('NFKC'))
