/**
 * Files of many people, as they come to the command line and to the list page: 5,000 different ones, again and again,
 * each time under another name. Few texts come in their columns, which flatters a reader that remembers; so there is a
 * varied file, too, in which everybody has sums and days of their own, many a check date, and a tenth is left blank.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeXlsxStream } from 'hucre/xlsx'
import { facts, type FactName } from '../../lib/policy/law'
import { oneOf, people, seeded, type FullAnswers } from './people'

const DIFFERENT = 5_000
const names = Object.keys(facts) as FactName[]
const head = ['id', ...names]

function* everybody(count: number): Generator<{ id: string; facts: FullAnswers }> {
  const different = people(DIFFERENT, 39)
  for (let index = 0; index < count; index++) {
    const facts = different[index % DIFFERENT]
    if (facts !== undefined) yield { id: `p${index}`, facts }
  }
}

const cellsOf = ({ id, facts }: { id: string; facts: FullAnswers }) => [id, ...names.map(name => facts[name])]

/** Lines of JSON, each with its check date. */
export async function writeLines(file: string, count: number, on: string): Promise<void> {
  const lines = function* () {
    for (const { id, facts } of everybody(count)) yield `${JSON.stringify({ id, on, facts })}\n`
  }
  await pipeline(lines, createWriteStream(file))
}

/** Rows of CSV under the facts' names. */
export async function writeTable(file: string, count: number): Promise<void> {
  const lines = function* () {
    yield `${head.join()}\n`
    for (const one of everybody(count)) yield `${cellsOf(one).join()}\n`
  }
  await pipeline(lines, createWriteStream(file))
}

const CHECK_DATES = ['', '', '2026-11-23', '2025-06-30', '2023-05-01', '2019-08-01']
const BLANK_SHARE = 0.1

/** Rows of CSV in which sums and days are everybody's own, under the same head with `on`. */
export async function writeVariedTable(file: string, count: number): Promise<void> {
  const random = seeded(10)
  const two = (number: number) => String(1 + Math.floor(random() * number)).padStart(2, '0')
  const cell = (name: FactName, usual: string | number | boolean): string => {
    if (random() < BLANK_SHARE) return ''
    const { kind } = facts[name]
    if (kind === 'since' && usual !== 'never') return `${2012 + Math.floor(random() * 15)}-${two(12)}-${two(28)}`
    return kind === 'quantity' && Number(usual) > 12 ? (random() * 2_000_000).toFixed(oneOf(random, [0, 2])) : String(usual)
  }
  const lines = function* () {
    yield `${['id', 'on', ...names].join()}\n`
    for (const { id, facts } of everybody(count)) {
      yield `${[id, oneOf(random, CHECK_DATES), ...names.map(name => cell(name, facts[name]))].join()}\n`
    }
  }
  await pipeline(lines, createWriteStream(file))
}

/** The same as in the table in the first sheet of a workbook. */
export async function writeWorkbook(file: string, count: number): Promise<void> {
  const rows = function* () {
    yield head
    for (const one of everybody(count)) yield cellsOf(one)
  }
  await pipeline(writeXlsxStream(rows(), { name: 'people' }), createWriteStream(file))
}

/** How large a file is, in words. */
export const sizeOf = async (file: string): Promise<string> => `${Math.round((await stat(file)).size / 2 ** 20)} MiB`

/** Does something with a folder that is gone afterwards. */
export async function inFolder<Found>(use: (at: (name: string) => string) => Promise<Found>): Promise<Found> {
  const folder = await mkdtemp(path.join(tmpdir(), 'permit-bench-'))
  try {
    return await use(name => path.join(folder, name))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
