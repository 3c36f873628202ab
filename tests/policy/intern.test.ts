import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'intern'
const intern = {
  ...nobodySpecial,
  studyPlace: 'foreign-university',
  universityOnMoeList: true,
  unitRelation: 'invited',
  unitKind: 'enterprise',
  unitArea: 'zhangjiang',
} as const

says(id, 'who, and where', intern, [
  ['invited by a firm in Zhangjiang, university on the list', {}, 'yes'],
  ['university not on the list', { universityOnMoeList: false }, 'disputed'],
  ['a firm in the free trade zone', { unitArea: 'ftz' }, 'disputed'],
  ['a firm in the Yangpu base', { unitArea: 'yangpu-base' }, 'disputed'],
  ['a firm elsewhere in Shanghai, university not on the list', { unitArea: 'other-shanghai', universityOnMoeList: false }, 'disputed'],
  ['a firm outside Shanghai', { unitArea: 'outside-shanghai' }, 'no'],
  ['employed, not invited', { unitRelation: 'employed' }, 'no'],
  ['invited by nobody', { unitRelation: 'none' }, 'no'],
  ['invited by a university', { unitKind: 'university' }, 'no'],
  ['invited by a research institute', { unitKind: 'research-institute' }, 'no'],
  ['a student in Shanghai', { studyPlace: 'shanghai-university' }, 'no'],
  ['a student elsewhere in China', { studyPlace: 'other-chinese-university' }, 'no'],
  ['not a student', { studyPlace: 'none' }, 'no'],
  ['from Macao', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['list not known, in Zhangjiang', { universityOnMoeList: 'unknown' }, 'open'],
  ['list not known, in the free trade zone', { universityOnMoeList: 'unknown', unitArea: 'ftz' }, 'disputed'],
  ['the day before the measure', {}, 'not-covered', '2016-12-08'],
  ['the first day of the measure', {}, 'yes', '2016-12-09'],
])

describe('persons', () => personsOf(id))

test.each([
  ['outside China, no visa', { location: 'outside-china', status: 'no-visa' }, ['internship-visa-port: port-pudong, port-hongqiao']],
  ['in China on another visa', {}, ['internship-visa-change: exit-entry-city']],
  ['in China on another visa, home in Yangpu', { livesInYangpu: true }, ['internship-visa-change: exit-entry-yangpu']],
  ['outside China on another visa', { location: 'outside-china' }, []],
  ['in China without a visa', { status: 'no-visa' }, []],
  ['in China on a study permit', { status: 'study-permit' }, []],
  ['place not known, no visa', { location: null, status: 'no-visa' }, ['internship-visa-port?: port-pudong, port-hongqiao']],
] as const)('%s', (_, different, grants) => {
  expect(open(assessed(id, { ...intern, ...different }))).toEqual(grants)
})
