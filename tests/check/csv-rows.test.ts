import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../lib/check/csv-rows'

/** What papaparse alone makes of a text, up to the first row whose quotation marks do not close. */
function alone(text: string, delimiter: string) {
  const { data, errors } = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' }).parse(text, 0, false) as {
    data: string[][]
    errors: { row: number }[]
  }
  const wrong = errors[0]?.row
  return { rows: wrong === undefined ? data : data.slice(0, wrong), broken: wrong !== undefined }
}

const texts = fc
  .array(fc.constantFrom('"', '"', '""', ',', ';', '\n', ' ', '\t', '\u3000', 'a', 'b', '\r', '\ufeff', ',"', '",', '"\n', '\n"'), {
    maxLength: 30,
  })
  .map(parts => parts.join(''))

describe('rows', () => {
  test('are those of papaparse, and so is the row that is broken', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(',', ';', '\t'), (text, delimiter) => {
        const { rows, broken, rest } = csvRows({ text, delimiter, more: false })
        expect({ rows: broken ? rows.slice(0, -1) : rows, broken }).toEqual(alone(text, delimiter))
        expect(rest).toBe('')
      }),
      { numRuns: 20_000 },
    )
  })

  test('are the same however the text is cut', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), (text, cut) => {
        const first = csvRows({ text: text.slice(0, cut), delimiter: ',', more: true })
        const others = first.rest + text.slice(cut)
        const last = first.broken ? first : csvRows({ text: others, delimiter: ',', more: false })
        const rows = first.broken ? first.rows : [...first.rows, ...last.rows]
        const whole = alone(text, ',')
        // Behind the last line end papaparse sees an empty row where it does not know that more was to follow.
        expect(last.broken ? rows.slice(0, -1) : rows).toEqual(others === '' && !last.broken ? whole.rows.slice(0, -1) : whole.rows)
        expect(last.broken).toBe(whole.broken)
      }),
      { numRuns: 20_000 },
    )
  })

  test('as many as are wanted', () => {
    expect(csvRows({ text: 'a,b\nc,d\n', delimiter: ',', more: false, rows: 1 }).rows).toEqual([['a', 'b']])
    expect(csvRows({ text: '"a",b\n"c",d\n', delimiter: ',', more: false, rows: 1 }).rows).toEqual([['a', 'b']])
  })
})
