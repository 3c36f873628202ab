/**
 * The contract's bound on faults: of more than 100 of a case the first 100, then how many more; the same at every door.
 */
import { describe, expect, test } from 'vitest'
import { readCase } from '../../lib/check/case'
import { MOST_FAULTS } from '../../lib/check/fault-list'
import { cellFaultText } from '@/lib/case-list/cell-fault-text'
import { refusalText } from '@/lib/text/fault-text'
import { ask } from '../api/asking'
import { open, paste } from '../case-list/reading'
import { voices } from '../case-list/vocabulary-of-tests'
import { inEveryLanguage, translatorSaying } from '../text/i18n-of-tests'
import type { Locale } from '../../lib/i18n/routing'

/** So many keys that are no facts, in the order of their numbers. */
const unknown = (count: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, index]))
const faultsOf = (came: unknown) => {
  const read = readCase(came)
  return read.ok ? [] : read.faults
}
const languages = inEveryLanguage(i18n => i18n)

describe('of many faults of a case', () => {
  test('100 are all listed; of 101 and more the first 100 in their order, then how many more', () => {
    expect(MOST_FAULTS).toBe(100)
    const names = Array.from({ length: 100 }, (_, index) => `x${index}`)
    expect(faultsOf(unknown(100)).map(({ fact }) => fact)).toEqual(names)
    for (const count of [101, 102, 5000]) {
      const faults = faultsOf({ id: 'a', facts: unknown(count) })
      expect(faults.map(({ fact }) => fact)).toEqual([...names, 'case'])
      expect(faults.at(-1)).toEqual({ fact: 'case', came: null, allowed: { kind: 'no-more', more: count - 100 } })
    }
    expect(readCase({ id: 'a', facts: unknown(101) })).toMatchObject({ ok: false, id: 'a' })
  })

  test('faults of the case and of its facts count together', () => {
    const faults = faultsOf({ ...unknown(60), facts: unknown(60), on: 'never' })
    expect(faults).toHaveLength(101)
    expect(faults.at(-1)?.allowed).toEqual({ kind: 'no-more', more: 21 })
  })

  test('only those that are listed are put in words', () => {
    const calls = (count: number) => {
      let asked = 0
      const t = translatorSaying(key => ((asked += 1), key))
      expect(refusalText(null, 1, faultsOf(unknown(count)), t).errors).toHaveLength(101)
      return asked
    }
    expect(calls(130_000)).toBe(calls(101))
  })

  test('the last sentence says how many more, in both languages', () => {
    const said = (locale: Locale, count: number) => refusalText(null, 1, faultsOf(unknown(count)), languages[locale].t).errors.at(-1)
    expect(said('en', 101)).toEqual({
      fact: 'case',
      came: null,
      allowed: 'a case without faults, of which at most 100 are listed',
      message: 'This case has 1 more fault: allowed is a case without faults, of which at most 100 are listed.',
    })
    expect(said('en', 930)?.message).toContain('has 830 more faults')
    expect(said('zh', 930)?.message).toContain('830处')
  })

  test('over HTTP the same', async () => {
    const { status, body } = await ask({ cases: [{}, unknown(1000)] })
    const { errors } = (body as { assessments: { errors: { fact: string; message: string }[] }[] }).assessments[1] ?? { errors: [] }
    expect([status, errors.length, errors.at(-1)?.fact]).toEqual([200, 101, 'case'])
    expect(errors.at(-1)?.message).toContain('900 more faults')
  })
})

describe('on the list page', () => {
  test('a case file with many faults; an answer that was refused is shown wherever it stands', async () => {
    const { people } = await open(
      JSON.stringify({ cases: [{ facts: { ...unknown(300), degree: 'Doctor', nationality: 'foreign' } }] }),
      'list.json',
    )
    const [{ faults, facts } = { faults: [], facts: {} }] = people
    expect(facts).toEqual({ nationality: 'foreign' })
    expect(faults).toHaveLength(102)
    expect(faults[100]).toMatchObject({ about: 'degree', came: 'Doctor' })
    expect(faults[101]).toMatchObject({ about: 'row', why: 'more', allowed: { more: 200 } })
    expect(faults.slice(101).map(fault => cellFaultText(fault, { ...voices[0], today: '2026-11-25' }))).toEqual([
      '200 more things are wrong with this person; only the first are listed.',
    ])
  })

  test('only an answer was not listed: it is, and nothing more is said', async () => {
    const { people } = await open(JSON.stringify([{ facts: { ...unknown(100), degree: 'Doctor' } }]), 'list.json')
    expect(people[0]?.faults.map(({ about }) => about).slice(99)).toEqual(['row', 'degree'])
  })

  test('a row with many cells below no head', async () => {
    const { people } = await paste(`degree${','.repeat(5001)}nationality\nDoktor${',x'.repeat(5000)},foreign\n`)
    const faults = people[0]?.faults ?? []
    expect(faults).toHaveLength(101)
    expect([faults[0]?.about, faults[1]?.why, faults[100]?.why, faults[100]?.allowed]).toEqual([
      'degree',
      'noHead',
      'more',
      { kind: 'no-more', more: 4901 },
    ])
  })
})
