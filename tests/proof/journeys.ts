/**
 * Nobody is asked in vain, nobody is left without a result, and the order of answering is all the same.
 *
 * 1. For every partly answered case of a rule the engine finds worth asking exactly the blanks that can still change what
 *    the rule ends in: so no question is asked in vain, and none is kept back.
 * 2. For every set of answers, in whatever order they came: those kept aside change nothing, and no answered fact is
 *    open again. So each answer closes a question for good, and there are only so many: a result is reached from
 *    everywhere. Which answers are kept aside is worked out here, from the tables of 1.
 * 3. The questionnaire is walked as it asks, with every answer and with "I don't know", down to every result; on each
 *    step its questions are those of 1, and every answer it was given counts.
 *
 * Of several rules together the open questions are those of each, and an answer is kept aside only where no rule needs
 * it. Being blank, a fact matters to a rule the more the fewer others are answered (1 holds in every cell); so 2 holds
 * for any set of rules when it holds for each, though the answers of all of them together are too many to go through.
 */
import type { Answer } from '../../lib/engine/partition'
import { axesOf, inForceOn } from './axes'
import { Findings, instanceOf, type Finding } from './finding'
import { periodsOf } from './periods'
import { triedOf } from './share'
import { Space } from './space'
import { ruleOf, type Subject } from './subject'
import { endFor } from './trial'

export interface Journeys {
  /** Partly answered cases, the questions of which were compared. */
  readonly cases: number
  /** Steps of the questionnaire, walked as it asks. */
  readonly states: number
  readonly results: number
  readonly findings: readonly Finding[]
}

/** The journeys of one rule, in every period: all of them, or a share of the cases and of the answers at each step. */
export function journeys(subject: Subject, id: string, share = 1): Journeys {
  const tried = triedOf(share)
  // Of so many answers one after another a share would leave hardly a way to its end.
  const gone = triedOf(share ** 0.3)
  const findings = new Findings()
  const counts = { cases: 0, states: 0, results: 0 }
  for (const { from } of periodsOf(ruleOf(subject, id))) {
    const ends = new EndTable(subject, id, from)
    counts.cases += compareQuestions(subject, ends, findings, tried)
    keepAside(ends, findings, tried)
    const walked = walk(subject, ends, findings, gone)
    counts.states += walked.states
    counts.results += walked.results
  }
  return { ...counts, findings: findings.all }
}

/** The ends of some cases differ. */
const SEVERAL = -1

/** What a rule ends in for every partly answered case, and which blanks matter to that. */
class EndTable {
  readonly space: Space
  readonly names: readonly string[]
  private readonly ends: Int32Array
  private readonly matter: Int32Array

  constructor(
    { facts, rules, windows }: Subject,
    readonly id: string,
    readonly day: string,
  ) {
    const rule = ruleOf({ rules }, id)
    const { readings, grants } = inForceOn(rule, day)
    const numbers = new Map<string, number>()
    this.space = new Space(axesOf(facts, [...readings, ...grants], day))
    this.names = this.space.axes.map(({ fact }) => fact)
    this.ends = this.space.table(
      person => {
        const end = endFor(rule, windows, person, day)
        const number = numbers.get(end) ?? numbers.size
        numbers.set(end, number)
        return number
      },
      (one, other) => (one === other ? one : SEVERAL),
    )
    this.matter = this.space.mattering(cell => this.ends[cell] === SEVERAL)
  }

  end = (cell: number): number => this.ends[cell] ?? SEVERAL
  /** The blanks that matter, as bits by axis. */
  open = (cell: number): number => this.matter[cell] ?? 0
  /** What makes an answer of a case a blank. */
  toBlank = (at: number, digit: number): number => ((this.space.counts[at] ?? 0) - digit) * (this.space.strides[at] ?? 0)
  /** The cell about which nothing is known. */
  get nothing(): number {
    return this.space.size - 1
  }
}

function compareQuestions({ engine }: Subject, ends: EndTable, findings: Findings, tried: () => boolean): number {
  let cases = 0
  const places = new Map(ends.names.map((name, at) => [name, at]))
  ends.space.walk((cell, _, answers) => {
    if (!tried()) return
    cases += 1
    let asked = 0
    for (const fact of engine.asks(ends.id, answers, ends.day)) asked |= 1 << (places.get(fact) ?? 31)
    const right = ends.open(cell)
    if (asked === right) return
    const instance = () => instanceOf(ends.day, answers)
    ends.names.forEach((name, at) => {
      if (((asked & ~right) >> at) & 1) findings.add('askedInVain', `${ends.id}/${name}`, instance)
      if (((right & ~asked) >> at) & 1) findings.add('neverAsked', `${ends.id}/${name}`, instance)
    })
  })
  return cases
}

/** The cell of the answers that count: each that matters given those before it in the order of asking. */
function usedOf(ends: EndTable, digits: Uint32Array): number {
  let used = ends.nothing
  for (let at = 0; at < digits.length; at++) {
    const add = ends.toBlank(at, digits[at] ?? 0)
    if (add > 0 && (ends.open(used) >> at) & 1) used -= add
  }
  return used
}

function keepAside(ends: EndTable, findings: Findings, tried: () => boolean): void {
  ends.space.walk((cell, digits, answers) => {
    if (!tried()) return
    const used = usedOf(ends, digits)
    const open = ends.open(used)
    const instance = () => instanceOf(ends.day, answers)
    // Blanks that matter to the used answers are the same that matter to all: what is aside has no say.
    if (ends.end(used) !== ends.end(cell) || open !== ends.open(cell)) findings.add('setAside', ends.id, instance)
    for (let at = 0; at < digits.length; at++) {
      const answered = ends.toBlank(at, digits[at] ?? 0) > 0
      if (answered && (open >> at) & 1) findings.add('noResult', `${ends.id}/${ends.names[at] ?? ''}`, instance)
    }
  })
}

/** Goes down every way through the questionnaire of one rule, as it asks, or down those ways that are tried. */
function walk({ engine }: Subject, ends: EndTable, findings: Findings, tried: () => boolean): { states: number; results: number } {
  let states = 0
  let results = 0
  const { axes } = ends.space
  const step = (given: Readonly<Record<string, Answer>>, cell: number, unknown: number): void => {
    states += 1
    const { used, open } = engine.course([ends.id], given, ends.day)
    const right = ends.names.filter((_, at) => ((ends.open(cell) & ~unknown) >> at) & 1)
    const instance = () => instanceOf(ends.day, given)
    if (open.join() !== right.join()) findings.add('neverAsked', ends.id, instance)
    if (Object.keys(used).length !== Object.keys(given).length) findings.add('setAside', ends.id, instance)
    const [next] = open
    if (next === undefined) {
      results += 1
      // Nobody but who does not know is left without a certain end.
      if (unknown === 0 && ends.end(cell) < 0) findings.add('noResult', ends.id, instance)
      return
    }
    const at = ends.names.indexOf(next)
    if (next in given || at < 0) return findings.add('noResult', `${ends.id}/${next}`, instance)
    // Whoever is not tried with any answer does not know.
    const known = (axes[at]?.answers ?? []).map((answer, digit) => ({ answer, digit })).filter(() => tried())
    for (const { answer, digit } of known) step({ ...given, [next]: answer }, cell - ends.toBlank(at, digit), unknown)
    if (tried() || known.length === 0) step({ ...given, [next]: 'unknown' }, cell, unknown | (1 << at))
  }
  step({}, ends.nothing, 0)
  return { states, results }
}
