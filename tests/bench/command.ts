/**
 * The real command, from a file to verdicts or assessments, each time in a process of its own; beside it a process
 * that only parses the same file.
 */
import { inFolder, sizeOf, writeLines, writeTable, writeVariedTable } from './files'
import { bare, ours, race } from './processes'

const LINES = 100_000
const ROWS = 1_000_000

const parseLines = `
  import { createReadStream } from 'node:fs'
  import { createInterface } from 'node:readline'
  for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) JSON.parse(line)`

/** Nothing but papaparse's reading of a file, row by row. */
export const parseTable = `
  import { createReadStream } from 'node:fs'
  import Papa from 'papaparse'
  Papa.parse(createReadStream(process.argv[1], 'utf8'), { step: () => {}, complete: () => {} })`

/** How fast the command and bare parsing are, for both kinds of file. */
export const timeCommand = (on: string, rounds: number): Promise<string> =>
  inFolder(async at => {
    const lines = at('people.jsonl')
    const rows = at('people.csv')
    await writeLines(lines, LINES, on)
    const command = (name: string, file: string, to: string) => ours(name, 'lib/cli/check.ts', file, '--on', on, '--to', to)
    const ofLines = await race(
      {
        title: `Command line, ${LINES.toLocaleString('en')} lines of JSON (${await sizeOf(lines)}), process start included (bar: assessments 5 × slower)`,
        rows: LINES,
        programs: [
          bare('JSON.parse of every line, nothing else', parseLines, lines),
          command('check people.jsonl --to csv (verdicts)', lines, 'csv'),
          command('check people.jsonl (whole assessments)', lines, 'jsonl'),
        ],
      },
      rounds,
    )
    const ofTable = async (kind: string, write: (file: string, count: number) => Promise<void>) => {
      await write(rows, ROWS)
      return race(
        {
          title: `Command line, ${ROWS.toLocaleString('en')} rows of ${kind} (${await sizeOf(rows)}), process start included`,
          rows: ROWS,
          programs: [bare('papaparse of the file, nothing else', parseTable, rows), command('check people.csv (verdicts)', rows, 'csv')],
        },
        rounds,
      )
    }
    return [
      ofLines,
      await ofTable('CSV (bar: 2 × slower, 300 MiB)', writeTable),
      await ofTable('varied CSV (bar: 2.5 × slower)', writeVariedTable),
    ].join('\n')
  })
