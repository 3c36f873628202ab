/**
 * The rule files say what a second telling of the rulebook says, written down apart from them: readings, verdict, grants
 * and windows, for every complete case on the first and the last day of every period. Each fact takes every value of its
 * list, and of days and numbers those right before, on and after every border of the rule files: wherever the second
 * telling draws a border elsewhere, one of them lies between.
 */
import type { Answer } from '../engine/partition'
import { bordersOf, standingOn } from './axes'
import { Findings, instanceOf, type Finding } from './finding'
import { periodsOf } from './periods'
import { Space } from './space'
import { ruleOf, type Subject } from './subject'
import type { Open, Person, Said } from './trial'

/** The rules told once more, for people about whom all is known. */
export interface SecondTelling {
  /** The readings that stand on a day, each with whether it is true of the person. */
  readings(rule: string, person: Person, on: string): Readonly<Record<string, boolean>>
  verdict(rule: string, person: Person, on: string): Said
  /** What is open to the person. */
  grants(rule: string, person: Person, on: string): readonly Open[]
}

export interface Retold {
  readonly cases: number
  readonly findings: readonly Finding[]
}

/** Compares what the engine says by the rule files with the second telling. */
export function retold(subject: Subject, telling: SecondTelling, id: string): Retold {
  const rule = ruleOf(subject, id)
  const findings = new Findings()
  const asked = new Set<string>()
  let cases = 0
  for (const day of periodsOf(rule).flatMap(({ from, to }) => (from === to ? [from] : [from, to]))) {
    const { readings, grants } = standingOn(rule, day)
    const space = new Space(bordersOf(subject.facts, [...readings, ...grants], day))
    const known = new Set(space.axes.map(({ fact }) => fact))
    const person: Record<string, Answer> = strangerTo(Object.keys(subject.facts).filter(fact => !known.has(fact)), asked)
    space.walkComplete((_, __, answers) => {
      cases += 1
      Object.assign(person, answers)
      const found = subject.engine.says(id, answers, day)
      const instance = () => instanceOf(day, answers)
      const said = telling.readings(id, person, day)
      const same = Object.keys(said).length === Object.keys(found.readings).length
      if (!same || Object.entries(said).some(([reading, holds]) => found.readings[reading] !== (holds ? 'yes' : 'no'))) {
        findings.add('readingsRetold', id, instance)
      }
      if (found.verdict !== telling.verdict(id, person, day)) findings.add('readingsRetold', id, instance)
      if (!sameOpen(found.grants, telling.grants(id, person, day))) findings.add('grantsRetold', id, instance)
    })
  }
  for (const fact of asked) findings.add('factsRetold', `${id}/${fact}`)
  return { cases, findings: findings.all }
}

/** A person of whom nothing is known yet, and of whom some facts never will be: whoever looks at one is noted. */
function strangerTo(facts: readonly string[], noted: Set<string>): Record<string, Answer> {
  const traps = facts.map(fact => [fact, { get: () => void noted.add(fact), enumerable: false }] as const)
  return Object.create(Object.defineProperties({}, Object.fromEntries(traps))) as Record<string, Answer>
}

const sameOpen = (some: readonly Open[], others: readonly Open[]): boolean =>
  some.length === others.length &&
  some.every(({ id, windows }, at) => {
    const other = others[at]
    return other?.id === id && windows.length === other.windows.length && windows.every((window, place) => window === other.windows[place])
  })
