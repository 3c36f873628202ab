/**
 * Nothing in the law is dead: every reading, every alternative within a condition, every grant, window, paper, step and
 * question has a witness, a person who meets it. Complete cases are gone through until all have one; what is left has
 * none. A witness runs as a case: the engine must say of it what it is a witness of.
 */
import { partsOf, type Condition } from '../../lib/engine/conditions'
import type { RuleAssessment } from '../../lib/engine/assess'
import { axesOf, factsIn, inForceOn, type Axis } from './axes'
import { Findings, instanceOf, type Finding, type FindingKind, type Instance } from './finding'
import { periodsOf } from './periods'
import { Space } from './space'
import { ruleOf, type ProvedGrant, type ProvedRule, type Subject } from './subject'
import { endFor, holds, stands, verdictFor, type Person } from './trial'

const witnessed = ['reading', 'branch', 'grant', 'window', 'paper', 'step', 'question'] as const
export type Witnessed = (typeof witnessed)[number]

/** A person who shows that something is not dead. */
export interface Witness extends Instance {
  readonly of: Witnessed
  /** `rule/part`, and for what belongs to a grant `rule/grant/part`. */
  readonly about: string
}

export interface Reachability {
  readonly witnesses: readonly Witness[]
  readonly findings: readonly Finding[]
}

/** Something that must not be dead. */
interface Target {
  readonly of: Witnessed
  readonly about: string
  /** What it needs to be known of a person. */
  readonly needs: readonly Condition[]
  isMet(person: Person, day: string): boolean
  /** Whether the engine says so too. */
  isSaid(said: Omit<RuleAssessment, 'earliest'>): boolean
}

const deadKind: Readonly<Record<Witnessed, FindingKind>> = {
  reading: 'deadReading',
  branch: 'deadBranch',
  grant: 'deadGrant',
  window: 'deadWindow',
  paper: 'deadPaper',
  step: 'deadStep',
  question: 'deadQuestion',
}

/** Looks for a witness of everything in one rule, in the newest period it can be had in. */
export function reachability(subject: Subject, id: string, today: string): Reachability {
  const rule = ruleOf(subject, id)
  const findings = new Findings()
  const witnesses: Witness[] = []
  const pending = new Set(targetsOf(subject, rule))
  for (const { from, to } of periodsOf(rule).toReversed()) {
    if (pending.size === 0) break
    const day = from <= today && today <= to ? today : to
    const { readings, grants } = inForceOn(rule, day)
    if (readings.length === 0) continue
    const conditions = [...readings, ...grants, ...[...pending].flatMap(({ needs }) => needs)]
    new Space(axesOf(subject.facts, conditions, day)).walkComplete((_, __, person) => {
      for (const target of pending) {
        if (!target.isMet(person, day)) continue
        pending.delete(target)
        const known = target.of === 'question' ? without(person, target.about.slice(id.length + 1)) : person
        witnesses.push({ of: target.of, about: target.about, ...instanceOf(day, known) })
        const right =
          target.of === 'question'
            ? subject.engine.asks(id, known, day).some(fact => `${id}/${fact}` === target.about)
            : target.isSaid(subject.engine.says(id, known, day))
        if (!right) findings.add('verdictWrong', target.about, () => instanceOf(day, known))
      }
    })
  }
  for (const { of, about } of pending) findings.add(deadKind[of], about)
  return { witnesses, findings: findings.all }
}

/** The windows, papers and questions of the law that no rule leads to. */
export function reachabilityOfAll({ facts, windows, papers, rules }: Subject): readonly Finding[] {
  const findings = new Findings()
  const grants = rules.flatMap(rule => rule.grants)
  const led = {
    windows: new Set(grants.flatMap(grant => grant.windows.map(({ window }) => window))),
    papers: new Set(grants.flatMap(grant => grant.documents ?? []).map(({ paper }) => paper)),
    facts: factsIn(
      rules.flatMap(rule => [
        ...rule.readings.map(({ when }) => when),
        ...rule.grants.flatMap(grant => [grant.when, ...grant.windows.map(({ when }) => when)]),
      ]),
    ),
  }
  for (const window of windows) if (!led.windows.has(window)) findings.add('deadWindow', window)
  for (const paper of papers) if (!led.papers.has(paper)) findings.add('deadPaper', paper)
  for (const fact of Object.keys(facts)) if (!led.facts.has(fact)) findings.add('deadQuestion', fact)
  return findings.all
}

const without = (person: Person, fact: string): Person => Object.fromEntries(Object.entries(person).filter(([name]) => name !== fact))

function targetsOf({ facts, windows }: Subject, rule: ProvedRule): readonly Target[] {
  const asked = factsIn([
    ...rule.readings.map(({ when }) => when),
    ...rule.grants.flatMap(grant => [grant.when, ...grant.windows.map(({ when }) => when)]),
  ])
  const axes = new Map<string, readonly Axis[]>()
  const axesOn = (day: string): readonly Axis[] => {
    const { readings, grants } = inForceOn(rule, day)
    const known = axes.get(day) ?? axesOf(facts, [...readings, ...grants], day)
    axes.set(day, known)
    return known
  }
  const questions = [...asked].map((fact): Target => ({
    of: 'question',
    about: `${rule.id}/${fact}`,
    needs: [],
    isMet: (person, day) => {
      const answers = axesOn(day).find(axis => axis.fact === fact)?.answers ?? []
      return new Set(answers.map(answer => endFor(rule, windows, { ...person, [fact]: answer }, day))).size > 1
    },
    isSaid: () => true,
  }))
  return [...readingTargets(rule), ...rule.grants.flatMap(grant => grantTargets(rule, grant)), ...questions]
}

const readingTargets = (rule: ProvedRule): readonly Target[] =>
  rule.readings.flatMap(reading => {
    const about = `${rule.id}/${reading.id}`
    const isSaid: Target['isSaid'] = ({ readings }) => readings[reading.id] === 'yes'
    const isMet: Target['isMet'] = (person, day) => stands(reading, day) && holds(reading.when, person, day)
    return [{ of: 'reading', about, needs: [], isMet, isSaid }, ...branchTargets(about, reading.when, isMet, isSaid)]
  })

function grantTargets(rule: ProvedRule, grant: ProvedGrant): readonly Target[] {
  const about = `${rule.id}/${grant.id}`
  const isMet: Target['isMet'] = (person, day) => {
    const verdict = verdictFor(rule, person, day)
    return (verdict === 'yes' || verdict === 'disputed') && holds(grant.when, person, day)
  }
  const isSaid: Target['isSaid'] = ({ grants }) => grants.some(({ id, state }) => id === grant.id && state === 'yes')
  const windows = grant.windows.flatMap((choice): Target[] => {
    const isSent: Target['isMet'] = (person, day) => stands(choice, day) && isMet(person, day) && holds(choice.when, person, day)
    const isSaidThere: Target['isSaid'] = ({ grants }) =>
      grants.some(({ id, windows }) => id === grant.id && windows.includes(choice.window))
    const place = `${about}/${choice.window}`
    return [
      { of: 'window', about: place, needs: [], isMet: isSent, isSaid: isSaidThere },
      ...branchTargets(place, choice.when, isSent, isSaidThere),
    ]
  })
  const onlyFor = (of: 'paper' | 'step', name: string, one: { when?: Condition; from?: string; until?: string }): Target => ({
    of,
    about: `${about}/${name}`,
    needs: one.when === undefined ? [] : [one.when],
    isMet: (person, day) => stands(one, day) && isMet(person, day) && (one.when === undefined || holds(one.when, person, day)),
    isSaid,
  })
  return [
    { of: 'grant', about, needs: [], isMet, isSaid },
    ...branchTargets(about, grant.when, isMet, isSaid),
    ...windows,
    ...(grant.documents ?? []).map(need => onlyFor('paper', need.paper, need)),
    ...(grant.steps ?? []).map(step => onlyFor('step', step.says, step)),
  ]
}

/** One target for each alternative: it is met by somebody who meets the whole, and would not without the alternative. */
const branchTargets = (about: string, whole: Condition, isMet: Target['isMet'], isSaid: Target['isSaid']): readonly Target[] =>
  withoutEach(whole).map(({ path, rest }) => ({
    of: 'branch',
    about: `${about}#${path}`,
    needs: [],
    isMet: (person, day) => isMet(person, day) && !holds(rest, person, day),
    isSaid,
  }))

/**
 * A condition without each of its alternatives in turn, and where that one stands: numbers from 1, by depth. Within a
 * negation the parts that must all hold are the alternatives.
 */
function withoutEach(condition: Condition, negated = false): readonly { readonly path: string; readonly rest: Condition }[] {
  if (condition.kind === 'not')
    return withoutEach(condition.of, !negated).map(({ path, rest }) => ({ path, rest: { ...condition, of: rest } }))
  if (condition.kind !== 'all' && condition.kind !== 'any') return []
  const parts = partsOf(condition)
  const areAlternatives = condition.kind === (negated ? 'all' : 'any')
  return parts.flatMap((part, at) => {
    const deeper = withoutEach(part, negated).map(({ path, rest }) => ({
      path: `${at + 1}.${path}`,
      rest: { ...condition, of: parts.with(at, rest) },
    }))
    const here = areAlternatives ? [{ path: `${at + 1}`, rest: { ...condition, of: parts.filter((_, other) => other !== at) } }] : []
    return [...here, ...deeper]
  })
}
