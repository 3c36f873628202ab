/**
 * A list kept as a file: the contract's cases, and beside them what was found when it was saved.
 */
import { readAnswer, readCase, readOn, type Case, type CaseFacts, type Fault } from '../check/case'
import { verdictsOf } from '../check/check'
import { answersGiven } from '../check/given-answers'
import { readDay } from '../engine/days'
import type { Verdict } from '../engine/verdict'
import { facts, type FactName } from '../policy/facts'
import { lawReadOn, ruleIds } from '../policy/law'
import { moreFaults, type CellFault, type KeptColumn, type ListedPerson } from './person'
import { besideCases, readBeside, withBeside, type BesideCases } from './beside-cases'
import { ListProblem } from './list-problem'

const FORMAT = 'talent-permit-check'
/** Files that hold more than the first version could are of the second, so that a page of that time does not drop it. */
const PLAIN = 1
const VERSION = 2

/** What a saved list says of itself. */
export interface SavedList {
  readonly name: string
  /** The day on which the law was read whose verdicts are kept. */
  readonly lawReadOn: string
  /** The day for which people without a day of their own were checked. */
  readonly checkedOn: string
  /** Person by person the ten verdicts, a letter each; no letter for a person who was not assessed. */
  readonly verdicts: readonly string[]
}

const letters: Readonly<Record<Verdict, string>> = { yes: 'y', no: 'n', open: 'o', disputed: 'd', 'not-covered': '-' }

/** Ten verdicts in ten letters. */
export const inLetters = (verdicts: readonly Verdict[]): string => verdicts.map(verdict => letters[verdict]).join('')

/** The verdicts that letters stand for; undefined for a letter that is none. */
export const fromLetters = (text: string): readonly (Verdict | undefined)[] =>
  [...text].map(letter => (Object.keys(letters) as Verdict[]).find(verdict => letters[verdict] === letter))

/** The case of a person, as the contract has it; blanks are left out. */
export const caseOf = ({ id, on, facts: answers }: ListedPerson): Case => ({
  ...(id === undefined ? {} : { id }),
  ...(on === undefined ? {} : { on }),
  facts: answersGiven(answers),
})

/** A list as the text of its file, with its kept columns. `today` is the day for those who name none. */
export function writeCaseFile(name: string, people: readonly ListedPerson[], today: string, kept: readonly KeptColumn[] = []): string {
  const beside = besideCases(people, kept)
  const about = {
    format: FORMAT,
    version: beside === undefined ? PLAIN : VERSION,
    name,
    lawReadOn,
    checkedOn: today,
    verdicts: people.map(({ facts, on, faults }) => (faults.length > 0 ? '' : inLetters(verdictsOf(facts, on ?? today)))),
    ...beside,
  }
  return `${JSON.stringify({ about, cases: people.map(withRefused) }, null, 2)}\n`
}

/**
 * The case of a person with what stood in refused cells in its place: nothing of it is lost, and whoever reads the file
 * refuses it again by name. What is wrong with a whole row stands together.
 */
function withRefused(person: ListedPerson): object {
  const { facts: answers, ...who } = caseOf(person)
  const refused: Record<string, string> = {}
  for (const { about, came } of person.faults) refused[about] = refused[about] === undefined ? came : `${refused[about]} | ${came}`
  const { id, on, ...others } = refused
  return { ...who, ...(id === undefined ? {} : { id }), ...(on === undefined ? {} : { on }), facts: { ...answers, ...others } }
}

/** Why a person's verdicts differ from those saved: the law is read otherwise now, or time passed. */
export type ChangesSince = 'law' | 'time'

/** By place in the list: the people whose verdicts are no longer those saved with it, and why. */
export function changedSince(saved: SavedList, people: readonly ListedPerson[], today: string): ReadonlyMap<number, ChangesSince> {
  const changed = new Map<number, ChangesSince>()
  people.forEach((person, index) => {
    const before = saved.verdicts[index] || undefined
    const on = (day: string) => inLetters(verdictsOf(person.facts, person.on ?? day))
    if (before === undefined || before === on(today)) return
    changed.set(index, before === on(saved.checkedOn) ? 'time' : 'law')
  })
  return changed
}

/** Cases read from a file. */
export interface CaseList {
  /** What the file says of itself where it was saved here; `unreadable` where that is not what this page writes. */
  readonly saved: SavedList | 'unreadable' | undefined
  readonly people: readonly ListedPerson[]
  /** The heads of the columns kept. */
  readonly kept: readonly string[]
}

/** Reads a case file, a bare list of cases, one case, or one case a line. Throws a ListProblem for anything else. */
export function readCaseFile(text: string): CaseList {
  const came = parsed(text)
  if (came === undefined) {
    const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ came: parsed(line), row: index + 1 }]))
    if (lines.some(line => line.came === undefined)) throw new ListProblem('notJson')
    return plain(lines.map(line => personOf(line.came, line.row)))
  }
  const whole = objectOf(came)
  if (whole === undefined || !Object.hasOwn(whole, 'cases')) {
    if (!Array.isArray(came)) return plain([personOf(came, 1)])
    return plain(came.map((one, index) => personOf(one, index + 1)))
  }
  if (!Array.isArray(whole.cases)) throw new ListProblem('notCases')
  const people = whole.cases.map((one, index) => personOf(one, index + 1))
  const { saved, beside } = savedOf(whole.about, people.length)
  return beside === undefined ? { ...plain(people), saved } : { saved, people: withBeside(people, beside), kept: beside.kept.columns }
}

const plain = (people: readonly ListedPerson[]): CaseList => ({ saved: undefined, people, kept: [] })

/**
 * What a file of so many cases says of itself, where every part of it is as it was written: days that are days, and for
 * each person ten verdicts or none. Of anything else nothing is used, for it would be told as what has changed.
 */
function savedOf(came: unknown, cases: number): { readonly saved: CaseList['saved']; readonly beside?: BesideCases } {
  const about = objectOf(came)
  if (about === undefined || about.format !== FORMAT) return { saved: undefined }
  const { version, name, lawReadOn, checkedOn, verdicts } = about
  if (typeof version === 'number' && version > VERSION) throw new ListProblem('newerFile')
  const isOurs = version === PLAIN || version === VERSION
  const beside = version === VERSION ? readBeside(about, cases) : undefined
  if (!isOurs || beside === 'unreadable' || !isDay(lawReadOn) || !isDay(checkedOn) || !isVerdictList(verdicts) || verdicts.length !== cases)
    return { saved: 'unreadable' }
  return { saved: { name: typeof name === 'string' ? name : '', lawReadOn, checkedOn, verdicts }, ...(beside && { beside }) }
}

const isDay = (came: unknown): came is string => typeof came === 'string' && readDay(came) !== undefined

const isVerdictList = (came: unknown): came is readonly string[] =>
  Array.isArray(came) &&
  came.every(
    one =>
      typeof one === 'string' &&
      (one === '' || (one.length === ruleIds.length && fromLetters(one).every(verdict => verdict !== undefined))),
  )

function personOf(came: unknown, row: number): ListedPerson {
  const read = readCase(came)
  if (read.ok) return { row, id: read.read.id, on: read.read.on, facts: read.read.facts, faults: [] }
  const whole = objectOf(came) ?? {}
  const answers = objectOf(whole.facts) ?? (Object.hasOwn(whole, 'facts') ? {} : whole)
  const good: Record<string, unknown> = {}
  const faults = new Map<string, Fault>()
  for (const [name, answer] of Object.entries(answers).filter(([name]) => isFact(name))) {
    const said = readAnswer(name, answer)
    if (said.ok) good[name] = said.answer
    else faults.set(name, said.fault)
  }
  const on = readOn(whole.on ?? null)
  return {
    row,
    id: read.id ?? undefined,
    on: (on.ok && on.answer) || undefined,
    facts: good as CaseFacts,
    faults: faultsOf(read.faults, faults),
  }
}

/**
 * The faults listed of a case. Of those that are only counted, `answers` with what was refused as an answer stand among
 * them all the same: nothing that was answered may go unseen.
 */
function faultsOf(listed: readonly Fault[], answers: ReadonlyMap<string, Fault>): readonly CellFault[] {
  const seen = new Set(listed.map(({ fact }) => fact))
  const unseen = [...answers.values()].filter(({ fact }) => !seen.has(fact)).map(faultOf)
  return listed.flatMap(fault => {
    if (fault.allowed.kind !== 'no-more') return [faultOf(fault)]
    const more = fault.allowed.more - unseen.length
    return more === 0 ? unseen : [...unseen, moreFaults(more)]
  })
}

const isFact = (name: string): name is FactName => Object.hasOwn(facts, name)

const faultOf = ({ fact, came, allowed }: Fault): CellFault => ({
  column: -1,
  about: fact === 'id' || fact === 'on' || isFact(fact) ? fact : 'row',
  came: typeof came === 'string' ? came : (JSON.stringify(came) ?? ''),
  why: 'contract',
  allowed,
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const objectOf = (came: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof came === 'object' && came !== null && !Array.isArray(came) ? (came as Readonly<Record<string, unknown>>) : undefined
