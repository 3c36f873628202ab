import { describe, expect, it } from 'vitest'
import { dayFromText } from '@/lib/engine/days'
import type { Verdict } from '@/lib/engine/verdict'
import {
  countsOf,
  everybody,
  keptGroups,
  NO_EXPIRY,
  queryList,
  sortByKept,
  soonUntil,
  personStates,
  verdictNumber,
  type Columns,
  type ListQuery,
} from '@/lib/case-list/list-query'
import { NameIndex } from '@/lib/case-list/name-index'

interface Told {
  readonly name: string
  readonly beside?: readonly string[]
  readonly verdicts: readonly [Verdict, Verdict]
  readonly now?: boolean
  readonly next?: string
  readonly missing?: number
  readonly state?: keyof typeof personStates
  readonly changed?: boolean
  /** New in the list, or otherwise than before. */
  readonly fresh?: boolean
  /** In how many days the permit runs out. */
  readonly expiry?: number
}

/** Two rules are enough to look through a list. */
const columnsOf = (people: readonly Told[]): Columns => ({
  count: people.length,
  names: new NameIndex(person => [people[person]?.name ?? '', ...(people[person]?.beside ?? [])]),
  kept: (person, column) => people[person]?.beside?.[column] ?? '',
  named: Uint8Array.from(people.map(({ name }) => (name === '' ? 0 : 1))),
  rules: 2,
  verdicts: Uint8Array.from(people.flatMap(({ verdicts }) => verdicts.map(verdictNumber))),
  now: Uint8Array.from(people.map(({ now }) => (now === true ? 1 : 0))),
  next: Int32Array.from(people.map(({ next }) => (next === undefined ? 0 : dayFromText(next)))),
  missing: Uint8Array.from(people.map(({ missing }) => missing ?? 0)),
  state: Uint8Array.from(people.map(({ state }) => personStates[state ?? 'good'])),
  changed: new Set(people.flatMap(({ changed }, person) => (changed === true ? [person] : []))),
  fresh: new Set(people.flatMap(({ fresh }, person) => (fresh === true ? [person] : []))),
  expiry: Int32Array.from(people.map(({ expiry }) => expiry ?? NO_EXPIRY)),
  otherwise: new Set(people.flatMap(({ fresh }, person) => (fresh === false ? [person] : []))),
})

const today = '2026-11-23'
const list = columnsOf([
  { name: 'Wang Wei', verdicts: ['yes', 'no'], now: true, next: '2027-05-23' },
  { name: 'Ångström, Bo', verdicts: ['no', 'disputed'], next: '2027-05-24', missing: 2, fresh: false },
  { name: '李娜', verdicts: ['open', 'open'], missing: 7, changed: true, fresh: true },
  { name: '', verdicts: ['yes', 'yes'], now: true, state: 'faulty' },
  { name: 'Gone', verdicts: ['yes', 'yes'], now: true, state: 'leftOut' },
  { name: 'wang 10', verdicts: ['no', 'no'], next: '2026-12-01', expiry: 90 },
  { name: 'Wang 9', verdicts: ['disputed', 'yes'], expiry: -3 },
])
const seen = (wanted: Partial<ListQuery>, locale = 'en') => [...queryList(list, { ...everybody, ...wanted }, today, locale)]

describe('a list is looked through', () => {
  it('in the order of the file, without those left out', () => expect(seen({})).toEqual([0, 1, 2, 3, 5, 6]))

  it.each([
    ['now', [0]],
    ['soon', [0, 5]],
    ['missing', [1, 2]],
    ['disputed', [1, 6]],
    ['changed', [2]],
    ['fresh', [2]],
    ['otherwise', [1]],
    ['expiry30', [6]],
    ['expiry90', [5, 6]],
    ['faulty', [3]],
  ] as const)('by kind: %s', (filter, people) => expect(seen({ filter })).toEqual(people))

  it('counts as many as it shows', () => {
    expect(countsOf(list, today)).toEqual({
      all: 6,
      now: 1,
      soon: 2,
      missing: 2,
      disputed: 2,
      changed: 1,
      fresh: 1,
      otherwise: 1,
      expiry30: 1,
      expiry90: 2,
      expiry180: 2,
      faulty: 1,
    })
  })

  it.each([
    ['WANG', [0, 5, 6]],
    [' ｗａｎｇ 9', [6]],
    ['李', [2]],
    ['nobody', []],
  ])('by a part of the name, in any width and letter case: “%s”', (search, people) => expect(seen({ search })).toEqual(people))

  it('by name, numbers as numbers, the nameless last both ways', () => {
    expect(seen({ by: 'name' })).toEqual([1, 6, 5, 0, 2, 3])
    expect(seen({ by: 'name', descending: true })).toEqual([2, 0, 5, 6, 1, 3])
  })

  it('by the next day, by what is missing, by a rule; who is alike keeps the order of the file', () => {
    expect(seen({ by: 'next' })).toEqual([5, 0, 1, 2, 3, 6])
    expect(seen({ by: 'next', descending: true })).toEqual([1, 0, 5, 2, 3, 6])
    expect(seen({ by: 'missing', descending: true })).toEqual([2, 1, 0, 5, 6, 3])
    expect(seen({ by: 0 })).toEqual([0, 6, 2, 1, 5, 3])
    expect(seen({ by: 1, filter: 'missing' })).toEqual([1, 2])
  })

  it('by a rule that is not the first, and backwards: refused rows stay where they are in the order of the file', () => {
    expect(seen({ by: 1 })).toEqual([6, 1, 2, 0, 5, 3])
    expect(seen({ descending: true })).toEqual([6, 5, 3, 2, 1, 0])
  })

  it('by name, who has none stands last though nothing is wrong with them', () => {
    const named = columnsOf(['B', '', 'A', ''].map(name => ({ name, verdicts: ['no', 'no'] })))
    const order = (descending: boolean) => [...queryList(named, { ...everybody, by: 'name', descending }, today, 'en')]
    expect([order(false), order(true)]).toEqual([
      [2, 0, 1, 3],
      [0, 2, 1, 3],
    ])
  })

  it('soon is six months, whatever the month', () => {
    expect(soonUntil('2026-11-23')).toBe(20270523)
    expect(soonUntil('2026-06-30')).toBe(20261230)
    expect(soonUntil('2026-07-01')).toBe(20270101)
  })
})

describe('columns kept', () => {
  const kept = columnsOf(
    [
      ['研发部', '2027-03-01'],
      ['市场部', ''],
      ['研发部', '2026-12-31'],
      ['', '2027-01-15'],
      ['研发部', 'x10'],
    ].map((beside, index) => ({
      name: `P${index}`,
      beside,
      verdicts: ['no', 'no'] as const,
      state: index === 4 ? ('leftOut' as const) : ('good' as const),
    })),
  )
  const places = (wanted: Partial<ListQuery>) => [...queryList(kept, { ...everybody, ...wanted }, today, 'zh')]
  it('hold people together: only those of a text, in the order of any other column', () => {
    expect(places({ kept: { column: 0, text: '研发部' } })).toEqual([0, 2])
    expect(places({ kept: { column: 0, text: '研发部' }, by: sortByKept(1) })).toEqual([2, 0])
    expect(places({ kept: { column: 0, text: '研发' } })).toEqual([])
  })
  it('put people in order, who has nothing there last both ways', () => {
    expect(places({ by: sortByKept(1) })).toEqual([2, 3, 0, 1])
    expect(places({ by: sortByKept(1), descending: true })).toEqual([0, 3, 2, 1])
  })
  it('are offered with their counts where several people have the same, without those left out', () => {
    expect(keptGroups(kept, 2)).toEqual([
      [
        ['研发部', 2],
        ['市场部', 1],
      ],
      [],
    ])
    const many = columnsOf(Array.from({ length: 202 }, (_, index) => ({ name: '', beside: [`c${index >> 1}`], verdicts: ['no', 'no'] })))
    expect(keptGroups(many, 1)).toEqual([[]])
  })
})
