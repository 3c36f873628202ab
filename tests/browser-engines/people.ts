import Papa from 'papaparse'
import { facts } from '../../lib/policy/facts'
import { factsOf, nobodySpecial, type Answers } from '../cases/persons'

/** The day of the results that come by a link, so that no run depends on the day it is made. */
export const ON = '2026-11-23'

/** Since 2011 at a university in Zhangjiang, known in her field, recommended by Zhangjiang; months in China: six. */
export const chemist = factsOf('C8')

/** A doctor of Chinese descent, three years with a firm outside the areas, married. */
export const doctor: Answers = {
  ...nobodySpecial,
  chineseDescent: true,
  degree: 'doctor',
  status: 'work-permit',
  stayPurpose: 'work',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
  areaWorkSince: '2023-03-02',
  shanghaiWorkSince: '2023-03-02',
  leastMonthsInChina: 9,
  employerRecommends: true,
  hasSpouse: true,
}

/** Fifty chemists, fifty to whom nothing is open, fifty about whom sources disagree, fifty who left all but one answer out. */
const kinds: readonly (readonly [name: string, answers: Partial<Answers>])[] = [
  ['Chemist', chemist],
  ['Visitor', nobodySpecial],
  ['Worker', factsOf('C2')],
  ['Blank', { nationality: 'foreign' }],
]

/** A list as staff bring it: name, and a column for each fact. */
export function listOf(each: number): string {
  const names = Object.keys(facts) as (keyof Answers)[]
  const rows = Array.from({ length: each }, (_, index) =>
    kinds.map(([name, answers]) => [`${name} ${index + 1}`, ...names.map(fact => String(answers[fact] ?? ''))]),
  )
  return Papa.unparse({ fields: ['Name', ...names], data: rows.flat() })
}
