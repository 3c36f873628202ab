/**
 * Rules with one fault planted in each: a part left out, and for or, a number, a year, a value or a day beside the right
 * one. Tests that cannot tell such a rule from the right one are no tests.
 */
import type { Condition } from '../../lib/engine/conditions'
import type { Period, Rule } from '../../lib/engine/rules'
import { facts, type FactName } from '../../lib/policy/law'
import { daysOn } from '../proof/calendar'

interface Faulty {
  readonly what: string
  readonly where: 'readings' | 'grants'
  readonly rule: Rule
}

/** A condition with one fault, in every way, each with a word on what was done. */
function* faulty(condition: Condition): Generator<readonly [string, Condition]> {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const { of } = condition
      if (of.length > 1) yield [`${condition.kind} turned`, { kind: condition.kind === 'all' ? 'any' : 'all', of }]
      for (const [at, part] of of.entries()) {
        const others = of.filter((_, index) => index !== at)
        yield [`without part ${at}`, { kind: condition.kind, of: others }]
        for (const [what, wrong] of faulty(part)) yield [`${at}: ${what}`, { kind: condition.kind, of: of.with(at, wrong) }]
      }
      return
    }
    case 'not':
      yield ['not left out', condition.of]
      for (const [what, wrong] of faulty(condition.of)) yield [what, { kind: 'not', of: wrong }]
      return
    case 'is': {
      const { fact, oneOf } = condition
      const kind = facts[fact as FactName]
      if (kind.kind !== 'choice') return
      for (const value of kind.values) {
        const named = oneOf.includes(value)
        const values: readonly string[] = named ? oneOf.filter(one => one !== value) : [...oneOf, value]
        if (values.length > 0) yield [`${fact} ${named ? 'without' : 'with'} ${value}`, { kind: 'is', fact, oneOf: values }]
      }
      return
    }
    case 'holds':
      yield [`${condition.fact} turned`, { kind: 'not', of: condition }]
      return
    case 'full-years':
      for (const more of [-1, 1])
        yield [`${condition.fact} ${condition.years + more} years`, { ...condition, years: condition.years + more }]
      return
    case 'at-least':
    case 'more-than': {
      const { fact, number, kind } = condition
      for (const more of [-1, 1]) yield [`${fact} ${kind} ${number + more}`, { kind, fact, number: number + more }]
      yield [`${fact} ${kind} turned`, { kind: kind === 'at-least' ? 'more-than' : 'at-least', fact, number }]
      return
    }
  }
}

/** The first and last days one day off. */
function* shifted<P extends Period>(period: P): Generator<readonly [string, P]> {
  for (const days of [-1, 1]) {
    if (period.from !== undefined) yield [`from ${days} day`, { ...period, from: daysOn(period.from, days) }]
    if (period.until !== undefined) yield [`until ${days} day`, { ...period, until: daysOn(period.until, days) }]
  }
}

export function* faultsOf(rule: Rule): Generator<Faulty> {
  for (const [at, reading] of rule.readings.entries()) {
    const put = (what: string, wrong: typeof reading): Faulty => ({
      what: `${reading.id}: ${what}`,
      where: 'readings',
      rule: { ...rule, readings: rule.readings.with(at, wrong) },
    })
    for (const [what, wrong] of shifted(reading)) yield put(what, wrong)
    for (const [what, when] of faulty(reading.when)) yield put(what, { ...reading, when })
  }
  for (const [at, grant] of rule.grants.entries()) {
    const put = (what: string, wrong: typeof grant): Faulty => ({
      what: `${grant.id}: ${what}`,
      where: 'grants',
      rule: { ...rule, grants: rule.grants.with(at, wrong) },
    })
    for (const [what, when] of faulty(grant.when)) yield put(what, { ...grant, when })
    for (const [place, choice] of grant.windows.entries()) {
      yield put(`without ${choice.window}`, { ...grant, windows: grant.windows.filter((_, index) => index !== place) })
      for (const [what, wrong] of shifted(choice))
        yield put(`${choice.window}: ${what}`, { ...grant, windows: grant.windows.with(place, wrong) })
      for (const [what, when] of faulty(choice.when))
        yield put(`${choice.window}: ${what}`, { ...grant, windows: grant.windows.with(place, { ...choice, when }) })
    }
  }
}
