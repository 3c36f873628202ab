/**
 * What tells one table of links from another, and what each kind of answer takes in a link, to the letter.
 */
import { describe, expect, test } from 'vitest'
import { choice, flag, quantity, since, type FactKind } from '@/lib/engine/facts'
import { oneOf, packedAmountCodec, readDayCodec } from '@/lib/share-link/answer-codecs'
import { seal, unseal } from '@/lib/share-link/checked-base62'
import { codecOf, holdsTable, tableMark, type LinkTable } from '@/lib/share-link/link-table'
import { withTable } from '@/lib/share-link/link-versions'
import { exampleOf } from '@/lib/share-link/release'
import { readLink, writeVersion, type Linked } from '@/lib/share-link/share-link'

const whole = (most?: number, least = 0) => quantity({ least, ...(most === undefined ? {} : { most }), whole: true })
const amount = (least = 0) => quantity({ least, whole: false })
const kinds: readonly FactKind[] = [
  choice('a', 'b'),
  choice('b', 'a'),
  choice('a'),
  choice('ab'),
  flag(),
  since(),
  whole(12),
  whole(13),
  whole(12, 1),
  whole(),
  amount(),
  amount(1),
]
const tableOf = (kind: FactKind): LinkTable => ({ facts: { one: kind }, rules: ['r'] })

describe('the mark of a table that is not released', () => {
  test('is another for another kind, choice, bound, fact, rule or order of them, and never 0', () => {
    const both = { one: flag(), two: since() }
    const tables: readonly LinkTable[] = [
      ...kinds.map(tableOf),
      { facts: { other: flag() }, rules: ['r'] },
      { facts: {}, rules: ['r'] },
      { facts: {}, rules: [] },
      { facts: {}, rules: ['r', 's'] },
      { facts: {}, rules: ['s', 'r'] },
      { facts: both, rules: ['r'] },
      { facts: { two: both.two, one: both.one }, rules: ['r'] },
    ]
    const marks = tables.map(tableMark)
    expect(new Set(marks).size).toBe(tables.length)
    expect(marks.every(mark => mark > 0n && mark < 238_321n)).toBe(true)
  })
  test('is the same for the same table, which says as much whether it is a draft', () => {
    for (const kind of kinds) expect(tableMark({ ...tableOf(kind), draft: true })).toBe(tableMark(tableOf(kind)))
  })
})

describe('a table holds another', () => {
  test('only where each fact is of its kind and at least as wide', () => {
    const held = kinds.map(kind => kinds.flatMap((other, at) => (holdsTable(tableOf(kind), tableOf(other)) ? [at] : [])))
    expect(held).toEqual([[0, 1, 2], [0, 1, 2], [2], [3], [4], [5], [6, 8], [6, 7, 8], [8], [6, 7, 8, 9], [6, 7, 8, 9, 10, 11], [8, 11]])
  })
  test('and not where it lacks a fact or has another rule', () => {
    expect(holdsTable({ facts: {}, rules: ['r'] }, tableOf(flag()))).toBe(false)
    expect(holdsTable(tableOf(flag()), { facts: {}, rules: ['r'] })).toBe(true)
    expect(holdsTable(tableOf(flag()), { facts: {}, rules: ['s'] })).toBe(false)
    expect(holdsTable({ facts: {}, rules: ['r', 's'] }, { facts: {}, rules: ['r', 't'] })).toBe(false)
    expect(holdsTable({ facts: {}, rules: ['r', 's'] }, { facts: {}, rules: ['s', 'r'] })).toBe(true)
    expect(holdsTable(tableOf(flag()), { facts: {}, rules: ['r', 'r'] })).toBe(false)
  })
  test('of no version at all a draft is made', () => {
    expect(withTable([], tableOf(flag()))).toEqual([{ ...tableOf(flag()), draft: true }])
  })
})

/** The digits an answer takes: value and of how many. */
const digitsOf = (kind: FactKind, version: number, answer: string | number | boolean | undefined) => {
  const digits: (readonly [bigint, bigint])[] = []
  codecOf(kind, version).write(answer, (value, of) => void digits.push([value, of]))
  return digits
}

describe('an answer in a link', () => {
  test('that is a whole number takes one digit where there is a most, and is an amount where there is none', () => {
    expect(digitsOf(whole(12), 1, 12)).toEqual([[14n, 15n]])
    expect(digitsOf(whole(), 2, 12)).toEqual([
      [2n, 64n],
      [12n, 100_000_000n],
    ])
  })
  test('that is a part of a yuan stands in one of four parts of all numbers in version one, of 64 from then on', () => {
    expect(digitsOf(amount(), 1, 0.5).map(([, of]) => of)).toEqual([4n, 0x7ff0_0000_0000_0000n])
    expect(digitsOf(amount(), 2, 0.5).map(([, of]) => of)).toEqual([64n, (0x7ff0_0000_0000_0000n + 60n) / 61n])
  })
  test('that stands beyond the last number there is reads as 0; the last number as itself', () => {
    const read = (...digits: readonly bigint[]) => {
      const left = [...digits]
      return packedAmountCodec.read(() => left.shift() ?? 0n)
    }
    const part = (0x7ff0_0000_0000_0000n + 60n) / 61n
    const last = 0x7fef_ffff_ffff_ffffn
    expect(read(3n + last / part, last % part)).toBe(Number.MAX_VALUE)
    expect(read(3n + (last + 1n) / part, (last + 1n) % part)).toBe(0)
  })
  test('that none can hold is named, a word in quotation marks', () => {
    const put = () => expect.fail('nothing is written')
    expect(() => oneOf<unknown>('a', 'b').write('c', put)).toThrow('nothing a link can hold: "c"')
    expect(() => oneOf<unknown>('a', 'b').write(5, put)).toThrow('nothing a link can hold: 5')
  })
  test('on the first day on which the law was read is the first of its days, and the day before is none', () => {
    const digits: bigint[] = []
    readDayCodec.write('2026-01-01', value => void digits.push(value))
    expect(digits).toEqual([0n])
    expect(readDayCodec.read(() => 0n)).toBe('2026-01-01')
    expect(() => readDayCodec.write('2025-12-31', () => expect.fail('nothing is written'))).toThrow('nothing a link can hold')
  })
})

const table: LinkTable = {
  facts: { land: choice('here', 'there'), hand: flag(), day: since(), months: whole(12), sum: amount() },
  rules: ['r'],
}
const linked: Linked = { on: '2026-11-23', readOn: '2026-11-01', facts: { hand: false }, verdicts: { r: 'open' } }

describe('a link', () => {
  test('of a version there is not is refused by its number', () => {
    expect(() => writeVersion(linked, 3, [table])).toThrow('no version 3 of links')
    expect(() => exampleOf(2, [table])).toThrow('no version 2 of links')
  })
  test('of a draft is damaged where there is no draft', () => {
    expect(readLink(seal(0, 5n), [table])).toEqual({ ok: false, problem: 'damaged' })
    expect(readLink(writeVersion(linked, 1, [{ ...table, draft: true }]), [table])).toEqual({ ok: false, problem: 'damaged' })
  })
  test('has no word of what was not answered', () => {
    const read = readLink(writeVersion(linked, 1, [table]), [table])
    expect(read.ok && Object.entries(read.linked.facts)).toEqual([['hand', false]])
  })
  test('to keep with a release answers everything by the last answer there is', () => {
    expect(readLink(exampleOf(1, [table]), [table])).toEqual({
      ok: true,
      linked: {
        on: '2100-12-31',
        readOn: '2100-12-31',
        facts: { land: 'there', hand: true, day: '2100-12-31', months: 12, sum: Number.MAX_VALUE },
        verdicts: { r: 'disputed' },
      },
    })
  })
  test('without a mark is read without one', () => {
    expect(unseal(seal(1, 77n))).toEqual({ version: 1, number: 77n })
    expect(unseal(seal(1, 77n, 5n))).toBeUndefined()
    expect(unseal(seal(1, 77n, 5n), () => 5n)).toEqual({ version: 1, number: 77n })
  })
})
