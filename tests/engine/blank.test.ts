import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { dayFromText } from '../../lib/engine/days'
import { hashOf, type Diagrams, type NodeId } from '../../lib/engine/diagram'
import { choice, flag, quantity, since, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { BLANK, matters, outcomes, situate, withAnswer, type KnownAnswers, type Situation } from '../../lib/engine/situation'
import { anyCondition } from './any-condition'
import { leafOf } from './leaf'

const facts = {
  land: choice('red', 'green', 'blue'),
  a: flag(),
  b: flag(),
  c: flag(),
  began: since(),
  sum: quantity({ least: 0, whole: false }),
}
const { land, a, b, c, began, sum } = conditionBuilders(facts)
const lawOf = (...conditions: readonly Condition[]) =>
  compile(
    facts,
    [{ id: 'r', readings: conditions.map((when, place) => ({ id: `r${place}`, from: '1900-01-01', sources: [], when })), grants: [] }],
    [],
  )

/** Where one person of whom all is known ends. */
const endOf = (diagrams: Diagrams, place: NodeId, regions: readonly number[]): number =>
  leafOf(diagrams, place, fact => regions[fact] ?? BLANK)

/** Everybody that a person with blanks may be: each blank in each of its regions that the day leaves. */
function fillings(diagrams: Diagrams, situation: Situation): readonly Situation[] {
  const blank = situation.regions.indexOf(BLANK)
  if (blank === -1) return [situation]
  const options = situation.cut.get(blank) ?? Array.from({ length: diagrams.regions(blank) }, (_, region) => region)
  return options.flatMap(option => fillings(diagrams, withAnswer(situation, blank, option)))
}

/** The blanks of which two fillings exist that differ there alone and end differently. */
function mattering(diagrams: Diagrams, place: NodeId, situation: Situation): readonly number[] {
  const everybody = fillings(diagrams, situation).map(({ regions }) => regions)
  return [...situation.regions.keys()].filter(fact => {
    const ends = new Map<string, Set<number>>()
    for (const regions of everybody) {
      const others = regions.filter((_, other) => other !== fact).join()
      ends.set(others, (ends.get(others) ?? new Set()).add(endOf(diagrams, place, regions)))
    }
    return [...ends.values()].some(found => found.size > 1)
  })
}

const atom = fc.constantFrom(
  land.is('red'),
  land.is('green'),
  land.isOneOf('red', 'blue'),
  a.holds(),
  b.holds(),
  c.holds(),
  began.fullYears(1),
  began.fullYears(4),
  sum.atLeast(5),
)
const condition = anyCondition(atom, 4)
const person: fc.Arbitrary<KnownAnswers> = fc.record(
  {
    land: fc.constantFrom('red', 'green', 'blue'),
    a: fc.boolean(),
    b: fc.boolean(),
    c: fc.boolean(),
    began: fc.constantFrom('never', '2025-01-01', '1900-01-01'),
    sum: fc.constantFrom(4, 5),
  },
  { requiredKeys: [] },
)
const day = fc.constantFrom('2026-11-23', '1902-06-01', '1900-03-01').map(dayFromText)

describe('what blanks leave open is what trying every way of filling them in finds', () => {
  test('of one condition and of two readings, today and where the span of days leaves a blank less', () => {
    fc.assert(
      fc.property(condition, condition, person, day, (one, other, answers, on) => {
        const law = lawOf(one, other)
        const situation = situate(law.partitions, answers, on)
        for (const place of [law.diagrams.of(one), law.on(on)[0]?.verdict ?? expect.fail('no reading stands')]) {
          const ends = new Set(fillings(law.diagrams, situation).map(({ regions }) => endOf(law.diagrams, place, regions)))
          expect(outcomes(law.diagrams, place, situation)).toBe([...ends].reduce((bits, end) => bits | (1 << end), 0))
          expect([...matters(law.diagrams, place, situation)].sort()).toEqual(mattering(law.diagrams, place, situation))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a blank matters only', () => {
  const open = (when: Condition, answers: KnownAnswers) => {
    const law = lawOf(when)
    return [...matters(law.diagrams, law.diagrams.of(when), situate(law.partitions, answers, 2026_11_23))]
      .map(fact => law.partitions[fact]?.fact)
      .sort()
  }

  test('where its ways lead apart for what is known', () => {
    const when = any(all(a.holds(), b.holds()), all(not(a.holds()), b.holds(), c.holds()))
    expect(open(when, {})).toEqual(['a', 'b', 'c'])
    expect(open(when, { c: true })).toEqual(['b'])
    expect(open(when, { c: false })).toEqual(['a', 'b'])
    expect(open(when, { b: false })).toEqual([])
  })

  test('where its ways lead apart, also when they ask the same by themselves', () => {
    const sameOnce = (yes: Condition, no: Condition) => any(all(a.holds(), yes), all(not(a.holds()), no))
    const when = sameOnce(
      any(all(b.holds(), began.fullYears(1)), all(not(b.holds()), sum.atLeast(5))),
      any(all(b.holds(), began.fullYears(1)), all(not(b.holds()), sum.atLeast(5), c.holds())),
    )
    expect(open(when, { c: true })).toEqual(['b', 'began', 'sum'])
    expect(open(when, { c: false })).toEqual(['a', 'b', 'began', 'sum'])
    expect(open(when, { c: false, sum: 1 })).toEqual(['b', 'began'])
  })

  test('where its ways lead apart, also when others ask the same fact otherwise in between', () => {
    const first = (no: Condition) => any(all(not(a.holds()), no), all(a.holds(), not(b.holds())))
    const last = (yes: Condition) => any(all(not(a.holds()), not(b.holds())), all(a.holds(), yes))
    for (const byA of [first, last]) {
      const when = any(all(land.is('red'), byA(b.holds())), all(not(land.is('red')), byA(all(b.holds(), c.holds()))))
      expect(open(when, { c: true })).toEqual(['a', 'b'])
      expect(open(when, { c: false })).toEqual(['a', 'b', 'land'])
    }
  })
})

describe('a graph', () => {
  test('of conditions that mean the same is the same', () => {
    const { diagrams } = lawOf(all(a.holds(), b.holds(), c.holds()))
    expect(diagrams.of(any(all(a.holds(), b.holds()), all(not(a.holds()), b.holds())))).toBe(diagrams.of(b.holds()))
    expect(diagrams.of(not(all(a.holds(), c.holds())))).toBe(diagrams.of(any(not(a.holds()), not(c.holds()))))
    const before = diagrams.fact.length
    diagrams.of(any(not(c.holds()), not(a.holds())))
    expect(diagrams.fact.length).toBe(before)
  })

  test('names the facts it asks in the order of asking, whichever branch asks them', () => {
    const when = any(all(a.holds(), b.holds()), all(not(a.holds()), c.holds()))
    const { diagrams } = lawOf(when)
    expect(diagrams.factsIn(diagrams.of(when))).toEqual([1, 2, 3])
    expect(diagrams.factsIn(diagrams.of(any()))).toEqual([])
  })
})

describe('an order of asking that keeps apart what belongs together', () => {
  /** Any of some pairs, all first halves asked before all second ones: twice as many questions with every pair. */
  const pairs = (count: number) => {
    const [firsts, seconds] = ['a', 'b'].map(letter => Array.from({ length: count }, (_, at) => `${letter}${at}`)) as [string[], string[]]
    const holds = (fact: string | undefined): Condition => ({ kind: 'holds', fact: fact ?? '' })
    const when = any(...firsts.map((first, at) => all(holds(first), holds(seconds[at]))))
    const law = compile(
      Object.fromEntries([...firsts, ...seconds].map(name => [name, flag()])),
      [{ id: 'r', readings: [{ id: 'one', from: '1900-01-01', sources: [], when }], grants: [] }],
      [],
    )
    return { law, place: law.diagrams.of(when), last: 2 * count - 1 }
  }

  test('hides nothing that matters', () => {
    const { law, place, last } = pairs(12)
    const blank = situate(law.partitions, {}, 2026_11_23)
    expect(matters(law.diagrams, place, blank).size).toBe(24)
    const without = [...matters(law.diagrams, place, withAnswer(blank, last, 0))].sort((a, b) => a - b)
    expect(without).toEqual(Array.from({ length: 24 }, (_, fact) => fact).filter(fact => fact !== 11 && fact !== 23))
  })

  test('gives hardly two questions the same hash', () => {
    const { diagrams } = pairs(13).law
    const alike = new Map<number, number>()
    diagrams.fact.forEach((fact, question) => {
      const hash = hashOf(
        fact,
        Array.from({ length: diagrams.regions(fact) }, (_, region) => diagrams.follow(question, region)),
      )
      alike.set(hash, (alike.get(hash) ?? 0) + 1)
    })
    expect(diagrams.fact.length).toBeGreaterThan(20_000)
    expect(Math.max(...alike.values())).toBeLessThan(5)
  })

  test('makes four times the questions four times the work: each is compared with few others, not with all', () => {
    const looks = (count: number): number => {
      const { law, place, last } = pairs(count)
      let looked = 0
      const fact = new Proxy(law.diagrams.fact, { get: (facts, question) => ((looked += 1), Reflect.get(facts, question) as unknown) })
      const watched = Object.create(law.diagrams, { fact: { value: fact } }) as Diagrams
      expect(matters(watched, place, withAnswer(situate(law.partitions, {}, 2026_11_23), last, 0)).size).toBe(2 * count - 2)
      return looked
    }
    const [few, many] = [looks(8), looks(10)]
    expect(few).toBeGreaterThan(500)
    expect(many / few).toBeLessThan(6)
  })
})
