/**
 * The engine says what trying every way of filling in the blanks says: verdict, readings, grants, windows, missing and
 * changes, for every partly answered case of a rule in every period.
 *
 * What the verdict rests on and what only grants rest on are facts apart, so what is right is worked out for each part
 * once; the engine is asked about every combination of both.
 */
import type { AssessedGrant, RuleAssessment } from '../../lib/engine/assess'
import { MOST_CHANGES } from '../../lib/engine/changes'
import { axesOf, factsIn, inForceOn, type Axis } from './axes'
import { Findings, instanceOf, type Finding } from './finding'
import { GrantTable } from './grants'
import { periodsOf, type Between } from './periods'
import { triedOf } from './share'
import { Space, type Partly } from './space'
import { ruleOf, type Subject } from './subject'
import { VerdictTable, type SaidOfACase } from './verdicts'

/** The space of a rule in one period: every fact with the number of regions its answers fall into. */
export interface SpaceSize extends Between {
  readonly rule: string
  readonly facts: readonly { readonly fact: string; readonly regions: number }[]
  /** Number of complete cases, and of all cases in which each fact may also be blank. */
  readonly complete: number
  readonly partly: number
}

export interface Exactness {
  readonly spaces: readonly SpaceSize[]
  readonly cases: number
  readonly findings: readonly Finding[]
}

/** Compares the engine on one rule with trying everything, in every case or in a share of them. */
export function exactness(subject: Subject, id: string, share = 1): Exactness {
  const findings = new Findings()
  const isTried = triedOf(share)
  let cases = 0
  const tried = () => {
    const one = isTried()
    if (one) cases += 1
    return one
  }
  const spaces = periodsOf(ruleOf(subject, id)).map(period => exactIn(subject, id, period, findings, tried))
  return { spaces, cases, findings: findings.all }
}

function exactIn(
  { facts, rules, windows, engine }: Subject,
  id: string,
  period: Between,
  findings: Findings,
  tried: () => boolean,
): SpaceSize {
  const rule = ruleOf({ rules }, id)
  const day = period.from
  const { readings, grants } = inForceOn(rule, day)
  const axes = axesOf(facts, [...readings, ...grants], day)
  const decisive = factsIn(readings)
  const verdicts = new VerdictTable(rule, new Space(axes.filter(({ fact }) => decisive.has(fact))), day)
  const papers = rule.grants.map(grant => new GrantTable(grant, axes, windows, day))
  const others = cellsOf(
    axes.filter(({ fact }) => !decisive.has(fact)),
    papers,
  )
  const names = axes.map(({ fact }) => fact)
  const asked: Record<string, Partly[string]> = Object.fromEntries(names.map(name => [name, undefined]))

  verdicts.space.walk((cell, digits, answers) => {
    Object.assign(asked, answers)
    const said = verdicts.said(cell, digits)
    const here = papers.map(paper => paper.partOf(answers))
    const decided = said.verdict === 'yes' || said.verdict === 'disputed'
    for (const other of others) {
      if (!tried()) continue
      Object.assign(asked, other.answers)
      const found = engine.says(id, asked, day)
      const about = (part: string) => `${id}/${part}`
      const instance = () => instanceOf(day, asked)
      if (found.verdict !== said.verdict) findings.add('verdictWrong', id, instance)
      if (!sameReadings(found.readings, said.readings)) findings.add('readingsWrong', id, instance)
      if (!same(found.missing, said.missing)) findings.add('missingWrong', id, instance)
      const listed = said.changes.slice(0, MOST_CHANGES)
      if (!sameLists(found.changes, listed) || (found.moreChanges ?? false) !== listed.length < said.changes.length)
        findings.add('changesWrong', id, instance)
      let at = 0
      papers.forEach((paper, place) => {
        const right = decided ? paper.at((here[place] ?? 0) + (other.parts[place] ?? 0)) : undefined
        if (right === undefined) return
        if (!sameGrant(found.grants[at], right)) findings.add('grantsWrong', about(right.id), instance)
        at += 1
      })
      if (found.grants.length !== at) findings.add('grantsWrong', id, instance)
    }
  })
  const whole = new Space(axes)
  const sizes = axes.map(({ fact, answers }) => ({ fact, regions: answers.length }))
  return { rule: id, ...period, facts: sizes, complete: whole.complete, partly: whole.size }
}

/** The cells of the facts that only grants rest on, and what each adds to the cell of each grant. */
function cellsOf(axes: readonly Axis[], papers: readonly GrantTable[]) {
  const cells: { readonly answers: Partly; readonly parts: readonly number[] }[] = []
  new Space(axes).walk((_, __, answers) => cells.push({ answers: { ...answers }, parts: papers.map(paper => paper.partOf(answers)) }))
  return cells
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some === others || (some.length === others.length && some.every((one, at) => one === others[at]))

const sameLists = (some: readonly (readonly string[])[], others: readonly (readonly string[])[]): boolean =>
  some.length === others.length && some.every((one, at) => same(one, others[at] ?? []))

function sameReadings(found: RuleAssessment['readings'], right: SaidOfACase['readings']): boolean {
  const names = Object.keys(found)
  return names.length === right.length && right.every(({ id, state }, at) => names[at] === id && found[id] === state)
}

const sameGrant = (found: AssessedGrant | undefined, right: AssessedGrant): boolean =>
  found?.id === right.id && found.state === right.state && same(found.windows, right.windows)
