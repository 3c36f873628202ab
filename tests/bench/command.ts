/**
 * The real command on 100,000 people, from a file to verdicts, each time in a process of its own, start included; beside
 * it a process that only parses the same file. By the clock on the wall.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { facts } from '../../lib/policy/law'
import { people } from './people'
import { table, median, type Timed } from './timing'

const ROWS = 100_000
const DIFFERENT = 5_000

const node = (...args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('close', status => (status === 0 ? resolve(performance.now() - start) : reject(new Error(`${args.join(' ')}: status ${status}`))))
  })

const parseLines = `
  import { createReadStream } from 'node:fs'
  import { createInterface } from 'node:readline'
  for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) JSON.parse(line)`
const parseTable = `
  import { createReadStream } from 'node:fs'
  import Papa from 'papaparse'
  Papa.parse(createReadStream(process.argv[1], 'utf8'), { step: () => {}, complete: () => {} })`

/** Rows a second of the command and of bare parsing, for both kinds of file. */
export async function timeCommand(on: string, rounds: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'permit-bench-'))
  try {
    const names = Object.keys(facts)
    const different = people(DIFFERENT, 39)
    const all = Array.from({ length: ROWS }, (_, index) => different[index % DIFFERENT] ?? {})
    const lines = path.join(folder, 'people.jsonl')
    const rows = path.join(folder, 'people.csv')
    await writeFile(lines, all.map((one, index) => `${JSON.stringify({ id: `p${index}`, on, facts: one })}\n`).join(''))
    const cells = (one: object, index: number) => [`p${index}`, ...names.map(name => String(one[name as keyof typeof one]))].join()
    await writeFile(rows, `${['id', ...names].join()}\n${all.map(cells).join('\n')}\n`)
    const size = async (file: string) => `${Math.round((await stat(file)).size / 2 ** 20)} MiB`

    const command = (file: string, to: string) => () => node('lib/build/run.mjs', 'lib/command/main.ts', file, '--on', on, '--to', to)
    const bare = (program: string, file: string) => () => node('--input-type=module', '-e', program, file)
    const groups = [
      {
        title: `Command line, ${ROWS.toLocaleString('en')} lines of JSON (${await size(lines)}), process start included`,
        subjects: [
          { name: 'JSON.parse of every line, nothing else', once: bare(parseLines, lines) },
          { name: 'check people.jsonl --to csv (verdicts)', once: command(lines, 'csv') },
          { name: 'check people.jsonl (whole assessments)', once: command(lines, 'jsonl') },
        ],
      },
      {
        title: `Command line, ${ROWS.toLocaleString('en')} rows of CSV (${await size(rows)}), process start included`,
        subjects: [
          { name: 'papaparse of the file, nothing else', once: bare(parseTable, rows) },
          { name: 'check people.csv (verdicts)', once: command(rows, 'csv') },
        ],
      },
    ]
    const spent = new Map<string, number[]>()
    for (let round = 0; round < rounds; round++)
      for (const { subjects } of groups)
        for (const { name, once } of subjects) spent.set(name, [...(spent.get(name) ?? []), (ROWS / (await once())) * 1000])
    return groups
      .map(({ title, subjects }) => {
        const timed = subjects.map(({ name }): Timed => {
          const rates = spent.get(name) ?? []
          return { name, perSecond: median(rates), low: Math.min(...rates), high: Math.max(...rates) }
        })
        return table(title, 'rows/s', timed)
      })
      .join('\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
