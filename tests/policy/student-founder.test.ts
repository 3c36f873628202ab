import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'student-founder'
const student = {
  ...nobodySpecial,
  status: 'study-permit',
  studyPlace: 'shanghai-university',
  universityRecommends: true,
  startupArea: 'yangpu-base',
} as const

says(id, 'who, and where the business is to be', student, [
  ['a student in Shanghai with a letter, business in the Yangpu base', {}, 'yes'],
  ['… in Zhangjiang', { startupArea: 'zhangjiang' }, 'yes'],
  ['… in the free trade zone', { startupArea: 'ftz' }, 'yes'],
  ['… in the base of Jiao Tong University', { startupArea: 'sjtu-base' }, 'yes'],
  ['… in the Xuhui base', { startupArea: 'xuhui-base' }, 'yes'],
  ['… in the Fudan base', { startupArea: 'fudan-base' }, 'yes'],
  ['… elsewhere in Shanghai', { startupArea: 'other-shanghai' }, 'no'],
  ['… outside Shanghai', { startupArea: 'outside-shanghai' }, 'no'],
  ['without the university’s letter', { universityRecommends: false }, 'no'],
  ['at another Chinese university', { studyPlace: 'other-chinese-university' }, 'no'],
  ['at a foreign university', { studyPlace: 'foreign-university' }, 'no'],
  ['not a student', { studyPlace: 'none' }, 'no'],
  ['from Hong Kong', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['a student in Shanghai', {}, 'not-covered', '2016-12-08'],
  ['a student in Shanghai', {}, 'yes', '2016-12-09'],
  ['letter not certain', { universityRecommends: 'unknown' }, 'open'],
])

describe('persons', () => personsOf(id))

test('at the exit-entry window of the home; the place of the business sends nobody to Yangpu', () => {
  expect(open(assessed(id, student))).toEqual(['study-permit-startup: exit-entry-city'])
  expect(open(assessed(id, { ...student, livesInYangpu: true }))).toEqual(['study-permit-startup: exit-entry-yangpu'])
})

test('what would change it', () => {
  expect(assessed(id, { ...student, universityRecommends: false, startupArea: 'other-shanghai' }).changes).toEqual([
    ['startupArea', 'universityRecommends'],
  ])
})
