import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'talent-visa'
const bachelor = { ...nobodySpecial, unitRelation: 'invited', unitKind: 'enterprise', unitArea: 'other-shanghai' } as const
const invited = { ...bachelor, unitArea: 'zhangjiang' } as const
const both = { ...invited, degree: 'master' } as const
const letter = { confirmationLetter: true } as const
const in2017 = '2017-06-01'

says(id, 'in 2017: a master’s degree or a unit that counts; one source says and', bachelor, [
  ['a bachelor invited by a firm outside the areas', {}, 'no', in2017],
  ['a bachelor invited by a firm in Zhangjiang', invited, 'disputed', in2017],
  ['a master’s holder invited by a firm in Zhangjiang', both, 'yes', in2017],
  [
    'a doctor employed by a firm in the free trade zone',
    { ...both, degree: 'doctor', unitRelation: 'employed', unitArea: 'ftz' },
    'yes',
    in2017,
  ],
  ['a master’s holder without a unit', { degree: 'master', unitRelation: 'none' }, 'disputed', in2017],
  ['a master’s holder invited by a firm outside the areas', { degree: 'master' }, 'disputed', in2017],
  [
    'a master’s holder of whose unit nothing is known',
    { degree: 'master', unitRelation: null, unitKind: null, unitArea: null },
    'open',
    in2017,
  ],
  ['a master from Hong Kong', { ...both, nationality: 'hk-macao-taiwan' }, 'no', in2017],
])

says(id, 'units that count (degree: bachelor)', { ...bachelor, degree: 'bachelor' }, [
  ['a firm in the Yangpu base', { unitArea: 'yangpu-base' }, 'disputed', in2017],
  ['a firm in the base of Jiao Tong University', { unitArea: 'sjtu-base' }, 'disputed', in2017],
  ['a firm in the Xuhui base', { unitArea: 'xuhui-base' }, 'disputed', in2017],
  ['a firm in the Fudan base', { unitArea: 'fudan-base' }, 'disputed', in2017],
  ['a firm elsewhere in Shanghai', { unitArea: 'other-shanghai' }, 'no', in2017],
  ['a firm elsewhere in Shanghai, registered in Yangpu', { unitArea: 'other-shanghai', unitInYangpu: true }, 'no', in2017],
  ['a firm outside Shanghai', { unitArea: 'outside-shanghai' }, 'no', in2017],
  ['a university anywhere in Shanghai', { unitKind: 'university' }, 'disputed', in2017],
  ['a university in Zhangjiang', { unitKind: 'university', unitArea: 'zhangjiang' }, 'disputed', in2017],
  ['a university outside Shanghai', { unitKind: 'university', unitArea: 'outside-shanghai' }, 'no', in2017],
  ['a research institute anywhere in Shanghai', { unitKind: 'research-institute' }, 'disputed', in2017],
  ['another kind of unit in Zhangjiang', { unitKind: 'other', unitArea: 'zhangjiang' }, 'no', in2017],
])

says(id, 'since 2018: the national confirmation letter beside it', both, [
  ['a master’s holder invited by an enterprise in Zhangjiang', {}, 'disputed'],
  ['the same with the letter', letter, 'yes'],
  ['the same with the letter, whatever the class of the work permit', { ...letter, workPermitClass: 'C' }, 'yes'],
  ['class A without the letter', { workPermitClass: 'A' }, 'disputed'],
  ['the letter, a bachelor without a unit', { ...bachelor, ...letter, unitRelation: 'none' }, 'disputed'],
  ['the letter, a bachelor invited by a firm outside the areas', { ...bachelor, ...letter }, 'disputed'],
  ['class A alone, a bachelor invited by a firm outside the areas', { ...bachelor, workPermitClass: 'A' }, 'no'],
  ['a bachelor invited by a firm outside the areas', bachelor, 'no'],
  ['a bachelor invited by a firm in Zhangjiang', invited, 'disputed'],
  ['a Chinese citizen with the letter', { ...letter, nationality: 'mainland-chinese' }, 'no'],
  ['letter not known', { confirmationLetter: 'unknown' }, 'open'],
  ['letter not known, class A', { confirmationLetter: 'unknown', workPermitClass: 'A' }, 'open'],
])

says(id, 'day by day', both, [
  ['a master’s holder invited by a firm in Zhangjiang', {}, 'not-covered', '2016-12-08'],
  ['a master’s holder invited by a firm in Zhangjiang', {}, 'yes', '2016-12-09'],
  ['a master’s holder invited by a firm in Zhangjiang', {}, 'yes', '2017-12-31'],
  ['a master’s holder invited by a firm in Zhangjiang', {}, 'disputed', '2018-01-01'],
  ['the letter alone', { ...bachelor, ...letter, unitRelation: 'none' }, 'no', '2017-12-31'],
  ['the letter alone', { ...bachelor, ...letter, unitRelation: 'none' }, 'disputed', '2018-01-01'],
])

describe('persons', () => personsOf(id))

describe('the journey', () => {
  const person = { ...both, ...letter } as const
  test.each([
    [
      'outside China, no visa',
      { location: 'outside-china', status: 'no-visa' },
      ['talent-visa-port: port-pudong, port-hongqiao', 'work-residence-permit: exit-entry-city'],
    ],
    ['in China, no visa (entered visa-free): nothing until there is a visa', { status: 'no-visa' }, []],
    ['in China, no visa, employed: no work permit either', { status: 'no-visa', unitRelation: 'employed' }, []],
    [
      'outside China, no visa, employed',
      { location: 'outside-china', status: 'no-visa', unitRelation: 'employed' },
      ['talent-visa-port: port-pudong, port-hongqiao', 'foreigner-work-permit: work-permit-city', 'work-residence-permit: exit-entry-city'],
    ],
    [
      'no visa, place not known',
      { location: null, status: 'no-visa' },
      ['talent-visa-port?: port-pudong, port-hongqiao', 'work-residence-permit?: exit-entry-city'],
    ],
    [
      'place not known, on another visa',
      { location: null },
      ['talent-visa-change: exit-entry-city', 'work-residence-permit: exit-entry-city'],
    ],
    ['in China on another visa', {}, ['talent-visa-change: exit-entry-city', 'work-residence-permit: exit-entry-city']],
    [
      'outside China with another visa',
      { location: 'outside-china' },
      ['talent-visa-change: exit-entry-city', 'work-residence-permit: exit-entry-city'],
    ],
    ['on a talent visa', { status: 'talent-visa' }, ['work-residence-permit: exit-entry-city']],
    ['on a talent visa, home in Yangpu', { status: 'talent-visa', livesInYangpu: true }, ['work-residence-permit: exit-entry-yangpu']],
    [
      'on a talent visa, home not known',
      { status: 'talent-visa', livesInYangpu: null },
      ['work-residence-permit: exit-entry-yangpu, exit-entry-city'],
    ],
    [
      'employed, on a talent visa',
      { status: 'talent-visa', unitRelation: 'employed' },
      ['foreigner-work-permit: work-permit-city', 'work-residence-permit: exit-entry-city'],
    ],
    [
      'employed by a Yangpu unit',
      { status: 'talent-visa', unitRelation: 'employed', unitInYangpu: true },
      ['foreigner-work-permit: one-window-yangpu', 'work-residence-permit: exit-entry-city'],
    ],
    [
      'employed in the Yangpu base',
      { status: 'talent-visa', unitRelation: 'employed', unitArea: 'yangpu-base' },
      ['foreigner-work-permit: one-window-yangpu', 'work-residence-permit: exit-entry-city'],
    ],
    [
      'employed, seat of the unit not known',
      { status: 'talent-visa', unitRelation: 'employed', unitInYangpu: null },
      ['foreigner-work-permit: one-window-yangpu, work-permit-city', 'work-residence-permit: exit-entry-city'],
    ],
    ['with a work permit already', { status: 'work-permit' }, []],
    ['with permanent residence already', { status: 'permanent-residence' }, []],
    [
      'nothing known of visa and place',
      { status: null, location: null },
      ['talent-visa-port?: port-pudong, port-hongqiao', 'talent-visa-change?: exit-entry-city', 'work-residence-permit?: exit-entry-city'],
    ],
  ] as const)('%s', (_, different, grants) => {
    expect(open(assessed(id, { ...person, ...different }))).toEqual(grants)
  })
})

test('what would change it', () => {
  expect(assessed(id, both).changes).toEqual([['confirmationLetter']])
  expect(assessed(id, bachelor, in2017).changes).toEqual([
    ['degree', 'unitArea'],
    ['degree', 'unitKind'],
  ])
})
