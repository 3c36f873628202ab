/**
 * The command line that compares two laws: changes to standard output, words about the call to standard error.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { heldAgainst, type Approvals, type Differences } from '../diff/approved'
import { compareDays, compareTexts } from '../diff/compare'
import { lawText, type Release } from '../diff/law-text'
import { changedRecord, lawRecord } from '../diff/record'
import { changeTold } from '../diff/told'
import { readDay, span, writeDay } from '../engine/days'
import { routing, type Locale } from '../i18n/routing'
import { tongueFor } from '../i18n/tongue'
import { facts } from '../policy/facts'
import { numberOf, rules } from '../policy/rules'
import type { RuleId } from '../policy/shape'
import { windowOrder } from '../policy/windows'
import type { Tongue } from '../words/tell'
import { Unusable } from './lines'
import { lawOf } from './revision'

const ours: Release = { law: lawText({ facts, rules, windows: windowOrder }), record: lawRecord() }

interface Call {
  readonly differences: () => Promise<Differences>
  readonly locale: Locale
  readonly json: boolean
  readonly approved: string | undefined
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { from: text, to: text, against: text, approved: text, release: text, language: text, json: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new Unusable('badOption', { problem: reasonOf(error) })
  }
}

function readCall({ from, to, against, approved, json = false, language = routing.defaultLocale }: ReturnType<typeof parsed>): Call {
  const locale = routing.locales.find(one => one === language)
  if (locale === undefined) throw new Unusable('badLanguage', { value: language, languages: routing.locales.join(', ') })
  const call = { locale, json, approved }
  if (against !== undefined && from === undefined && to === undefined) return { ...call, differences: () => differencesSince(against) }
  if (against !== undefined || from === undefined || to === undefined) throw new Unusable('badCall')
  for (const [option, value] of Object.entries({ '--from': from, '--to': to })) {
    if (readDay(value) === undefined) throw new Unusable('badDay', { option, value, first: writeDay(span.first), last: writeDay(span.last) })
  }
  return { ...call, differences: async () => ({ changes: compareDays(ours.law, from, to), record: [] }) }
}

async function differencesSince(revision: string): Promise<Differences> {
  const theirs = await lawOf(revision).catch((error: unknown) => {
    throw new Unusable('noRevision', { revision, reason: reasonOf(error) })
  })
  try {
    return { changes: compareTexts(theirs.law, ours.law), record: theirs.record === undefined ? [] : changedRecord(theirs.record, ours.record) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Unusable('incomparable', { reason: error.message })
  }
}

async function approvals(file: string): Promise<Approvals> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Approvals
  } catch (error) {
    throw new Unusable('noApprovals', { file, reason: reasonOf(error) })
  }
}

/** The last line: before it stands only which command failed. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? ''

/** Changes under the names of their rules, and after them what else differs. */
function report(tongue: Tongue, { changes, record }: Differences): string {
  const names = [...new Set(changes.map(({ rule }) => rule))]
  const isOurs = (rule: string): rule is RuleId => rules.some(({ id }) => id === rule)
  const told = names.flatMap(rule => [
    isOurs(rule)
      ? tongue.tell('diff.rule', { number: numberOf(rule), name: tongue.tell(`rules.${rule}.name`) })
      : tongue.tell('diff.gone', { id: rule }),
    ...changes.filter(change => change.rule === rule).flatMap(change => {
      const { change: what, witness } = changeTold(tongue, change)
      const one = JSON.stringify({ on: change.from, facts: change.witness })
      return [`  ${what}`, `    ${witness}`, `    ${tongue.tell('diff.case')} ${one}`]
    }),
    '',
  ])
  const others = record.map(({ path, was = '–', is = '–' }) => `  ${path}: ${was} → ${is}`)
  return [
    ...told,
    tongue.tell(changes.length === 0 ? 'diff.none' : 'diff.count', { count: changes.length }),
    ...(record.length === 0 ? [] : [tongue.tell('diff.record', { count: record.length }), ...others]),
    '',
  ].join('\n')
}

/** Runs the command; gives its exit status: 0 compared, 1 not every change is approved, 2 the call is unusable. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const values = parsed(args)
    if (values.release !== undefined && Object.keys(values).length === 1) {
      await writeFile(values.release, `${JSON.stringify(ours, null, 1)}\n`)
      return 0
    }
    const { differences: find, locale, json, approved: file } = readCall(values)
    const found = await find()
    const tongue = await tongueFor(locale)
    process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : report(tongue, found))
    return file === undefined ? 0 : holdAgainst(tongue, file, await approvals(file), found)
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    const { tell } = await tongueFor(routing.defaultLocale)
    process.stderr.write(`${tell(`diff.${error.code}`, error.values)}\n${tell('diff.usage')}\n`)
    return 2
  }
}

function holdAgainst(tongue: Tongue, file: string, approved: Approvals, found: Differences): number {
  const { unapproved, idle } = heldAgainst(approved, found)
  const list = (key: string, found: readonly object[]) =>
    found.length === 0 ? [] : [tongue.tell(`diff.${key}`, { count: found.length, file }), ...found.map(one => `  ${JSON.stringify(one)}`)]
  const told = [...list('unapproved', unapproved), ...list('idle', idle)]
  process.stderr.write(`${(told.length === 0 ? [tongue.tell('diff.approved', { file })] : told).join('\n')}\n`)
  return told.length === 0 ? 0 : 1
}
