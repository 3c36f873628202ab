/**
 * What the list page does with a long list, without the page: every row read, understood and assessed, each time in a
 * process of its own; beside it a process that only parses the same file.
 */
import { parseTable } from './command'
import { inFolder, sizeOf, writeTable, writeWorkbook } from './files'
import { bare, ours, race } from './processes'

const ROWS = 100_000

const parseWorkbook = `
  import { readFileSync } from 'node:fs'
  import { streamXlsxRows } from 'hucre/xlsx'
  for await (const row of streamXlsxRows(readFileSync(process.argv[1]))) void row`

/** How fast lists are read and assessed, out of text and out of a workbook. */
export const timeLists = (on: string, rounds: number): Promise<string> =>
  inFolder(async at => {
    const rows = at('people.csv')
    const workbook = at('people.xlsx')
    await writeTable(rows, ROWS)
    await writeWorkbook(workbook, ROWS)
    const told = async (kind: string, file: string) =>
      `List page, ${ROWS.toLocaleString('en')} rows of ${kind} (${await sizeOf(file)}), process start included (bar: ${kind === 'CSV' ? '10 s' : '1.4 × slower'})`
    const list = (file: string) => ours('read, understood and assessed', 'tests/bench/read-list.ts', file, on)
    const ofRows = await race(
      { title: await told('CSV', rows), rows: ROWS, programs: [bare('papaparse of the file, nothing else', parseTable, rows), list(rows)] },
      rounds,
    )
    const ofWorkbook = await race(
      {
        title: await told('a workbook', workbook),
        rows: ROWS,
        programs: [bare('hucre’s reading of the file, nothing else', parseWorkbook, workbook), list(workbook)],
      },
      rounds,
    )
    return `${ofRows}\n${ofWorkbook}`
  })
