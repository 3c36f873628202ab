/**
 * A result as the part of an address behind `#`, which no browser sends: the answers, the day they are checked for, and
 * what the law said then.
 */
import type { AllCaseFacts } from '../check/case'
import { verdictsOf } from '../check/check'
import { answersGiven } from '../check/given-answers'
import type { Answer } from '../engine/partition'
import type { Verdict } from '../engine/verdict'
import { lawReadOn, ruleIds } from '../policy/law'
import { dayCodec, type Put, type Take } from './answer-codecs'
import { seal, unseal } from './checked-base62'
import { codecOf, holdsAnswer, holdsRules, readOnCodecOf, tableMark, verdictCodec, type LinkTable } from './link-table'
import { linkVersions } from './link-versions'

/** What a link holds, in the words of its version: facts and rules may have gone from today’s law, or be new to it. */
export interface Linked {
  readonly on: string
  /** A fact without an answer is left out. */
  readonly facts: Readonly<Record<string, Answer>>
  /** The day on which the law was read when the link was made, and the verdicts by it. */
  readonly readOn: string
  readonly verdicts: Readonly<Record<string, Verdict>>
}

/** Why a text is no link that can be read; each has words in `link.problem`. */
export type LinkProblem = 'damaged' | 'newer' | 'tooLong'
export type LinkRead = { readonly ok: true; readonly linked: Linked } | { readonly ok: false; readonly problem: LinkProblem }

/** What stands for a version that is still to be released. */
const DRAFT = 0

/** More signs than any version may write: an address with so many no longer fits a code that is read from paper. */
const TOO_MANY = 100

/** What the law of today says to these answers on a day, by rule. */
export function verdictsByRule(answers: AllCaseFacts, on: string): Linked['verdicts'] {
  const said = verdictsOf(answers, on)
  return Object.fromEntries(ruleIds.flatMap((rule, at) => said.slice(at, at + 1).map(verdict => [rule, verdict])))
}

/** The link of a case as the law stands: `facts` are the answers that count, `on` is the day checked for. */
export const linkOf = (answers: AllCaseFacts, on: string): string =>
  writeLink({ on, facts: answersGiven(answers), readOn: lawReadOn, verdicts: verdictsByRule(answers, on) })

/**
 * The text of a link: letters and digits, a digit first, which is 0 until its version is released. The oldest version that holds all of it is written, so that
 * as many pages as can be read it. Throws a RangeError that names what none can hold.
 */
export function writeLink(linked: Linked, versions: readonly LinkTable[] = linkVersions): string {
  const fits = versions.findIndex(
    table =>
      holdsRules(table, Object.keys(linked.verdicts)) &&
      Object.entries(linked.facts).every(([fact, answer]) => holdsAnswer(table, fact, answer)),
  )
  return writeVersion(linked, fits < 0 ? versions.length : fits + 1, versions)
}

/** The text of a link in a version. Throws a RangeError that names what it cannot hold. */
export function writeVersion(linked: Linked, version: number, versions: readonly LinkTable[]): string {
  const table = tableOf(version, versions)
  const digits: (readonly [bigint, bigint])[] = []
  const put: Put = (value, of) => void digits.push([value, of])
  dayCodec.write(linked.on, put)
  readOnCodecOf(version).write(linked.readOn, put)
  for (const rule of table.rules) {
    const verdict = linked.verdicts[rule]
    if (verdict === undefined) throw new RangeError(`no verdict of "${rule}"`)
    verdictCodec.write(verdict, put)
  }
  const unknown = Object.keys(linked.facts).find(fact => !Object.hasOwn(table.facts, fact))
  if (unknown !== undefined) throw new RangeError(`no fact a link can hold: "${unknown}"`)
  for (const [fact, kind] of Object.entries(table.facts)) codecOf(kind, version).write(linked.facts[fact], put)
  const number = digits.reduceRight((so, [value, of]) => so * of + value, 0n)
  return table.draft ? seal(DRAFT, number, tableMark(table)) : seal(version, number)
}

function tableOf(version: number, versions: readonly LinkTable[]): LinkTable {
  const table = versions[version - 1]
  if (table === undefined) throw new RangeError(`no version ${version} of links`)
  return table
}

/** Reads a link out of any text. Only what `writeLink` wrote is read, by the version it names; nothing is guessed. */
export function readLink(text: string, versions: readonly LinkTable[] = linkVersions): LinkRead {
  if (text.length > TOO_MANY) return { ok: false, problem: 'tooLong' }
  const draft = versions.findIndex(table => table.draft) + 1
  const mark = draft === 0 ? 0n : tableMark(tableOf(draft, versions))
  const sealed = unseal(text, version => (version === DRAFT ? mark : 0n))
  if (sealed === undefined) return { ok: false, problem: 'damaged' }
  const version = sealed.version === DRAFT ? draft : sealed.version
  if (version === 0) return { ok: false, problem: 'damaged' }
  if (version > versions.length || (version === draft && sealed.version !== DRAFT)) return { ok: false, problem: 'newer' }
  const linked = readNumber(sealed.number, version, tableOf(version, versions))
  return writeVersion(linked, version, versions) === text ? { ok: true, linked } : { ok: false, problem: 'damaged' }
}

function readNumber(number: bigint, version: number, table: LinkTable): Linked {
  let rest = number
  const take: Take = of => {
    const value = rest % of
    rest /= of
    return value
  }
  const on = dayCodec.read(take)
  const readOn = readOnCodecOf(version).read(take)
  const verdicts = Object.fromEntries(table.rules.map(rule => [rule, verdictCodec.read(take)]))
  const facts: Record<string, Answer> = {}
  for (const [fact, kind] of Object.entries(table.facts)) {
    const answer = codecOf(kind, version).read(take)
    if (answer !== undefined) facts[fact] = answer
  }
  return { on, readOn, verdicts, facts }
}

/**
 * The link in the part of an address from `#` on; undefined where that names a part of the page, or nothing. Parts have
 * short names that begin with a letter; so long a name without a hyphen is a link whose first sign is damaged. What chat
 * programs glue behind a link (`.`, `。`, `)`, `%20`, `&from=…`) is left off: no link holds such a sign, and the check
 * signs refuse whatever is no whole link.
 */
export function linkIn(hash: string): string | undefined {
  if (!/^#(\d|[^-]{25})/.test(hash)) return undefined
  const end = hash.slice(1).search(/[^0-9A-Za-z]/)
  return end <= 0 ? hash.slice(1) : hash.slice(1, 1 + end)
}
