import fc from 'fast-check'
import { encodeQR } from 'qr'
import { describe, expect, test } from 'vitest'
import { verdictsOf } from '@/lib/check/check'
import { readDay, span, writeDay } from '@/lib/engine/days'
import { flag, quantity, since, type FactKind } from '@/lib/engine/facts'
import type { Answer } from '@/lib/engine/partition'
import type { Verdict } from '@/lib/engine/verdict'
import { linkIn, linkOf, readLink, writeLink, type Linked } from '@/lib/share-link/share-link'
import { holdsTable } from '@/lib/share-link/link-table'
import { linkTableOfToday, linkVersions } from '@/lib/share-link/link-versions'
import { seal } from '@/lib/share-link/checked-base62'
import { versionOne } from '@/lib/share-link/version-one'
import { facts, lawReadOn, ruleIds, type FactName } from '@/lib/policy/law'
import { routeFacts } from '@/lib/policy/route-facts'
import { answersOfLink } from '@/lib/wizard/result-answers'
import { anyAnswer } from '../cases/any-answer'
import { persons } from '../cases/persons'
import { runs } from '../runs'

const names = Object.keys(facts) as FactName[]
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const [first, last] = [writeDay(span.first), writeDay(span.last)]

const day = fc
  .oneof(
    fc.constantFrom(first, last, '2000-02-29', '2024-02-29', lawReadOn),
    fc.date({ min: new Date(first), max: new Date(last), noInvalidDate: true }).map(moment => moment.toISOString().slice(0, 10)),
  )
  .filter(text => readDay(text) !== undefined)

/** No law was read for this site before. */
const readOn = day.filter(text => text >= '2026')

const amount = fc.oneof(
  fc.constantFrom(0, 0.1, 99_999_999, 100_000_000, 123_456.78, 1e21, Number.MAX_VALUE, Number.MIN_VALUE),
  fc.nat(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs),
)
const known = anyAnswer(day, amount)
const answers = (full: boolean) =>
  fc.record(
    Object.fromEntries(names.map(name => [name, full ? known(facts[name]) : fc.oneof(fc.constant('unknown'), known(facts[name]))])),
    full ? {} : { requiredKeys: [] },
  ) as fc.Arbitrary<Linked['facts']>
const verdicts: fc.Arbitrary<Linked['verdicts']> = fc.record(
  Object.fromEntries(ruleIds.map(id => [id, fc.constantFrom<Verdict>('yes', 'no', 'open', 'disputed', 'not-covered')])),
)
const links = (full = false): fc.Arbitrary<Linked> => fc.record({ on: day, readOn, facts: answers(full), verdicts })

/** Every fact answered so that nothing takes more room: the greatest of each digit. */
const widest: Linked = {
  on: last,
  readOn: last,
  facts: Object.fromEntries(names.map(name => [name, widestOf(facts[name])])) as Linked['facts'],
  verdicts: Object.fromEntries(ruleIds.map(id => [id, 'yes'])) as Linked['verdicts'],
}
function widestOf(kind: FactKind): Answer {
  switch (kind.kind) {
    case 'choice':
      return kind.values.at(-1) ?? 'unknown'
    case 'flag':
      return true
    case 'since':
      return last
    case 'quantity':
      return kind.most ?? Number.MAX_VALUE
  }
}
/** Signs of the longest link of all. */
const LONGEST = writeLink(widest).length

describe('a link', () => {
  test('gives back every case exactly, with the day and the verdicts', () => {
    fc.assert(
      fc.property(links(), linked => {
        expect(readLink(writeLink(linked))).toEqual({ ok: true, linked })
      }),
      { numRuns: runs(2000) },
    )
  })

  test('gives back every answer there is to a list, and takes null for no answer and −0 for 0', () => {
    for (const name of names) {
      const kind: FactKind = facts[name]
      const all: readonly Answer[] = [
        'unknown',
        ...(kind.kind === 'choice'
          ? kind.values
          : kind.kind === 'flag'
            ? [true, false]
            : kind.kind === 'since'
              ? ['never']
              : [0, kind.most ?? 1]),
      ]
      for (const answer of all)
        expect(readLink(writeLink({ ...widest, facts: { [name]: answer } }))).toMatchObject({
          ok: true,
          linked: { facts: { [name]: answer } },
        })
    }
    const odd = readLink(linkOf({ degree: null, investmentUsd: -0 }, last))
    expect(odd.ok && odd.linked.facts).toEqual({ investmentUsd: 0 })
  })

  test('holds what the law says today, and says the same verdicts when it is opened', () => {
    for (const { facts: told, on } of persons) {
      const read = readLink(linkOf(told, on))
      if (!read.ok) throw new Error(read.problem)
      const { linked } = read
      expect(linked).toMatchObject({ on, readOn: lawReadOn })
      expect(ruleIds.map(id => linked.verdicts[id])).toEqual(verdictsOf(told, on))
      expect(verdictsOf(linked.facts, linked.on)).toEqual(verdictsOf(told, on))
    }
  })

  test('is letters and digits, of a bounded length, for every full case', () => {
    fc.assert(
      fc.property(links(true), linked => {
        const text = writeLink(linked)
        expect(text).toMatch(/^[0-9][0-9A-Za-z]+$/)
        expect(text.length).toBeLessThanOrEqual(LONGEST)
      }),
      { numRuns: runs(1000) },
    )
    expect(LONGEST).toBeLessThanOrEqual(70)
  })

  test('costs nothing for what is asked last and not answered', () => {
    const today = linkTableOfToday
    const more = { ...today, facts: { ...today.facts, oneMore: since(), another: quantity({ least: 0, whole: false }), third: flag() } }
    for (const facts of [widest.facts, { nationality: 'foreign' }, {}])
      expect(writeLink({ ...widest, facts }, [more])).toHaveLength(writeLink({ ...widest, facts }, [today]).length)
  })

  test('is short enough for a code of 20 mm with its margin, at modules of a third of a millimetre', () => {
    for (const origin of ['https://talentpermits.example', 'https://talent-permit-check.exit-entry.example']) {
      const modules = encodeQR(`${origin}/en/result#${writeLink(widest)}`, 'raw', { ecc: 'medium', border: 4 }).length
      expect({ origin, large: 20 / modules >= 0.33 }).toEqual({ origin, large: true })
    }
  })
})

describe('answers about the routes beside the ten', () => {
  test('stand in a link, every one of them, and are read back', () => {
    for (const [name, kind] of Object.entries<FactKind>(routeFacts))
      for (const answer of ['unknown', widestOf(kind), ...(kind.kind === 'choice' ? kind.values : [])]) {
        const read = readLink(writeLink({ ...widest, facts: { nationality: 'foreign', [name]: answer } }))
        expect(read.ok && read.linked.facts).toEqual({ nationality: 'foreign', [name]: answer })
      }
  })

  test('take no room where none is given, and all of them with all others fit into an address that is read from paper', () => {
    expect(writeLink(widest).length).toBeLessThanOrEqual(LONGEST)
    const answers = Object.fromEntries(Object.entries<FactKind>(routeFacts).map(([name, kind]) => [name, widestOf(kind)]))
    const all = writeLink({ ...widest, facts: { ...widest.facts, ...answers } })
    expect(all.length).toBeLessThanOrEqual(100)
    expect(readLink(all)).toMatchObject({ ok: true, linked: { facts: answers } })
  })

  test('go along with every answer that was given, for other answers may count for a route', () => {
    const given = { nationality: 'mainland-chinese', degree: 'master' } as const
    expect(answersOfLink(given, last)).toEqual({ nationality: 'mainland-chinese' })
    expect(answersOfLink({ ...given, degreeFrom: 'unknown' }, last)).toEqual({ ...given, degreeFrom: 'unknown' })
  })
})

describe('what is no answer is refused by name, and never written as a blank or as another', () => {
  test.each<[FactName, Answer]>([
    ['degree', 'MBA'],
    ['degree', true],
    ['hasSpouse', 'yes'],
    ['hasSpouse', 1],
    ['leastMonthsInChina', 13],
    ['leastMonthsInChina', 5.5],
    ['investmentUsd', -1],
    ['investmentUsd', NaN],
    ['investmentUsd', Infinity],
    ['investmentUsd', 'never'],
    ['investmentUsd', true],
    ['areaWorkSince', 2020],
    ['areaWorkSince', 'soon'],
  ])('%s: %s', (fact, answer) => {
    expect(() => writeLink({ ...widest, facts: { [fact]: answer } })).toThrow(RangeError)
    expect(() => writeLink({ ...widest, facts: { [fact]: answer } })).toThrow(String(answer))
  })
  test('a day of reading the law before there was this site', () => {
    expect(() => writeLink({ ...widest, readOn: '2025-12-31' })).toThrow(RangeError)
  })
  test('a verdict that is none', () => {
    expect(() => writeLink({ ...widest, verdicts: { ...widest.verdicts, [ruleIds[0] ?? '']: 'perhaps' as Verdict } })).toThrow('perhaps')
  })
})

describe('a link that came to harm is refused', () => {
  const samples = [widest, ...fc.sample(links(), { numRuns: 8, seed: 7 })].map(one => writeLink(one))

  test('with any one sign replaced', () => {
    for (const text of samples)
      for (let at = 0; at < text.length; at++)
        for (const sign of [...signs, ' ', '%', '０', '—']) {
          if (sign === text[at]) continue
          expect(readLink(text.slice(0, at) + sign + text.slice(at + 1))).toEqual({ ok: false, problem: 'damaged' })
        }
  })

  test('with two neighbours swapped, with its end cut off, with something behind it', () => {
    for (const text of samples)
      for (let at = 0; at < text.length; at++) {
        const swapped = text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
        if (swapped !== text) expect(readLink(swapped).ok).toBe(false)
        expect(readLink(text.slice(0, at)).ok).toBe(false)
        expect(readLink(text + (signs[at % signs.length] ?? '')).ok).toBe(false)
      }
  })

  test('whatever the text is, without an exception; and what is read is written the same', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...signs), maxLength: 120 }),
      fc.bigInt({ min: 0n, max: 1n << 420n }).map(number => seal(1, number)),
    )
    fc.assert(
      fc.property(anything, text => {
        const read = readLink(text)
        if (read.ok) expect(writeLink(read.linked)).toBe(text)
      }),
      { numRuns: runs(1500) },
    )
  })

  test('by its name: damaged, newer, too long', () => {
    for (const text of ['', '1', '0', '1000', 'plan', seal(0, 5n), seal(1, 1n << 450n)])
      expect(readLink(text)).toEqual({ ok: false, problem: 'damaged' })
    expect(readLink(seal(9, 1n << 300n))).toEqual({ ok: false, problem: 'newer' })
    for (const length of [101, 1_000_000]) expect(readLink('1'.repeat(length))).toEqual({ ok: false, problem: 'tooLong' })
  })
})

describe('the newest version', () => {
  test('has a place for every fact and rule of today', () => {
    const newest = linkVersions.at(-1)
    expect(newest !== undefined && holdsTable(newest, linkTableOfToday)).toBe(true)
  })

  test('still reads and writes links made before: their text never changes', () => {
    const linked: Linked = {
      on: '2026-11-23',
      readOn: '2026-11-23',
      facts: {
        nationality: 'foreign',
        degree: 'master',
        unitArea: 'yangpu-base',
        areaWorkSince: '2022-03-02',
        leastMonthsInChina: 5,
        hasSpouse: 'unknown',
        investmentUsd: 0.1,
      },
      verdicts: {
        ...Object.fromEntries(versionOne.rules.map(rule => [rule, 'yes' as const])),
        ...({ 'intern': 'disputed', 'talent-visa': 'not-covered', 'investor-pr': 'open', 'student-founder': 'no' } as const),
      },
    }
    expect(writeLink(linked)).toBe('11jxZByN0ixTP79iJWa5se1AaD9kw4SNLo7bfk9zSr5LBqSt')
  })
})

describe('in an address', () => {
  test.each(['', '#', '#plan', '#main', '#rule-four-year-work-pr', '#source-S1', '#tally-name'])('“%s” is no link', hash =>
    expect(linkIn(hash)).toBeUndefined(),
  )
  test('a link is known by its first digit, and where that is damaged by its length', () => {
    const text = writeLink(widest)
    expect(linkIn(`#${text}`)).toBe(text)
    expect(linkIn(`#x${text.slice(1)}`)).toBe(`x${text.slice(1)}`)
    expect(linkIn('#1')).toBe('1')
  })
  test.each(['.', '。', ')', '）', '%20', ' ', '&from=singlemessage', '\u200b', '>', '"', ',', '#top', '.)?x=1'])(
    'what a chat program glues behind a link is left off: “%s”',
    glued => {
      const text = writeLink(widest)
      expect(readLink(linkIn(`#${text}${glued}`) ?? '')).toEqual(readLink(text))
      expect(readLink(text).ok).toBe(true)
    },
  )
  test('a link with such a sign inside is damaged, not cut to another', () => {
    const text = writeLink(widest)
    expect(readLink(linkIn(`#${text.slice(0, 30)}.${text.slice(30)}`) ?? '')).toEqual({ ok: false, problem: 'damaged' })
  })
})
