import { describe, expect, test } from 'vitest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { flag, quantity, since, speak } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { answersIn, rowsOf } from '../../lib/engine/table'
import { holds } from '../../lib/prove/trial'

const facts = { a: flag(), b: flag(), c: flag(), began: since(), sum: quantity({ least: 0, whole: false }) }
const { a, b, c, began, sum } = speak(facts)

/** The rows of a condition as text: `a=1 b=0 → 1`. */
function table(condition: Condition): readonly string[] {
  const law = compile(facts, [{ id: 'r', readings: [{ id: 'one', from: '2000-01-01', sources: [], when: condition }], grants: [] }], [])
  return rowsOf(law.diagrams, law.diagrams.of(condition)).map(({ cells, outcome }) =>
    [...[...cells].sort(([one], [other]) => one - other).map(([fact, regions]) => `${law.partitions[fact]?.fact}=${regions.join('|')}`), `→ ${outcome}`].join(' '),
  )
}

describe('the rows of a condition', () => {
  test('a or not a: one row that asks nothing', () => expect(table(any(a.holds(), not(a.holds())))).toEqual(['→ 1']))
  test('a and b: settled soonest first', () => expect(table(all(a.holds(), b.holds()))).toEqual(['a=0 → 0', 'a=1 b=0 → 0', 'a=1 b=1 → 1']))
  test('either a or b: no row can be spared', () =>
    expect(table(any(all(a.holds(), not(b.holds())), all(not(a.holds()), b.holds())))).toHaveLength(4))
  test('if b then a, else c: begins with b, although a is asked first', () =>
    expect(table(any(all(b.holds(), a.holds()), all(not(b.holds()), c.holds())))).toEqual([
      'b=0 c=0 → 0',
      'b=0 c=1 → 1',
      'a=0 b=1 → 0',
      'a=1 b=1 → 1',
    ]))
})

describe('the answers of regions, as a condition', () => {
  const law = compile(
    facts,
    [{ id: 'r', readings: [{ id: 'one', from: '2000-01-01', sources: [], when: all(began.fullYears(2), began.fullYears(5), sum.atLeast(10), sum.moreThan(20)) }], grants: [] }],
    [],
  )
  const partition = (name: string) => law.partitions.find(({ fact }) => fact === name) ?? expect.fail(name)
  const met = (name: string, regions: readonly number[], answers: readonly (string | number)[]) => {
    const condition = answersIn(partition(name), regions)
    return answers.filter(answer => condition === undefined || holds(condition, { [name]: answer }, '2024-01-01'))
  }

  test('all of them say nothing', () => expect(answersIn(partition('sum'), [0, 1, 2])).toBeUndefined())
  test('numbers, also where others lie between', () => {
    expect(met('sum', [0, 2], [0, 9.5, 10, 20, 20.5])).toEqual([0, 9.5, 20.5])
    expect(met('sum', [1], [0, 9.5, 10, 20, 20.5])).toEqual([10, 20])
  })
  test('days, also where others lie between', () =>
    expect(met('began', [0, 2], ['never', '2023-01-01', '2022-01-01', '2019-01-02', '2019-01-01'])).toEqual(['never', '2023-01-01', '2019-01-01']))
})
