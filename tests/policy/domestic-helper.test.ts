import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'domestic-helper'
const family = { ...nobodySpecial, wantsHelper: true } as const
const employed = { ...family, unitRelation: 'employed', unitKind: 'enterprise', unitArea: 'other-shanghai' } as const
const in2017 = '2017-03-14'

says(id, 'in 2017: the press names more employers than the zone’s own page', family, [
  ['a holder of permanent residence', { status: 'permanent-residence' }, 'yes', in2017],
  ['a holder of a work permit marked talent', { status: 'talent-work-permit' }, 'yes', in2017],
  ['a holder of a plain work permit', { status: 'work-permit' }, 'no', in2017],
  ['a holder of a plain work permit with a talent’s certificate', { status: 'work-permit', talentCertificate: true }, 'no', in2017],
  ['a high-level talent from Hong Kong', { nationality: 'hk-macao-taiwan', hkmtHighLevel: true }, 'yes', in2017],
  ['somebody else from Hong Kong', { nationality: 'hk-macao-taiwan' }, 'no', in2017],
  [
    'a master from Hong Kong, employed in Zhangjiang',
    { ...employed, nationality: 'hk-macao-taiwan', degree: 'master', unitArea: 'zhangjiang' },
    'no',
    in2017,
  ],
  ['a foreigner with the Hong Kong class by mistake', { hkmtHighLevel: true }, 'no', in2017],
  ['a master, employed', { ...employed, degree: 'master' }, 'disputed', in2017],
  ['a doctor, employed', { ...employed, degree: 'doctor' }, 'disputed', in2017],
  ['a master, only invited', { ...employed, degree: 'master', unitRelation: 'invited' }, 'disputed', in2017],
  ['a master without a unit', { degree: 'master' }, 'disputed', in2017],
  ['a bachelor without a unit', {}, 'no', in2017],
  ['a master with the permit marked talent', { degree: 'master', status: 'talent-work-permit' }, 'yes', in2017],
  ['a bachelor employed in Zhangjiang', { ...employed, unitArea: 'zhangjiang' }, 'disputed', in2017],
  ['a bachelor employed in the free trade zone', { ...employed, unitArea: 'ftz' }, 'disputed', in2017],
  ['a bachelor employed in the Yangpu base', { ...employed, unitArea: 'yangpu-base' }, 'no', in2017],
  ['a bachelor invited to Zhangjiang', { ...employed, unitRelation: 'invited', unitArea: 'zhangjiang' }, 'no', in2017],
  ['a bachelor employed by a university in Shanghai', { ...employed, unitKind: 'university' }, 'disputed', in2017],
  ['a bachelor employed by a research institute in Shanghai', { ...employed, unitKind: 'research-institute' }, 'disputed', in2017],
  [
    'a bachelor employed by a university outside Shanghai',
    { ...employed, unitKind: 'university', unitArea: 'outside-shanghai' },
    'no',
    in2017,
  ],
  ['a bachelor employed in a recognised field', { ...employed, hrssField: true }, 'disputed', in2017],
  ['a bachelor in a recognised field, only invited', { ...employed, unitRelation: 'invited', hrssField: true }, 'no', in2017],
  ['a Chinese citizen', { ...employed, nationality: 'mainland-chinese', degree: 'doctor' }, 'no', in2017],
  ['who wants no helper', { status: 'permanent-residence', wantsHelper: false }, 'no', in2017],
  ['who has one already', { status: 'permanent-residence', hasHelper: true }, 'no', in2017],
])

says(id, 'since 27 December 2018 a guide asks for a talent’s certificate', family, [
  ['a holder of permanent residence with a certificate', { status: 'permanent-residence', talentCertificate: true }, 'yes'],
  ['a holder of permanent residence without one', { status: 'permanent-residence' }, 'disputed'],
  ['a holder of permanent residence, certificate not known', { status: 'permanent-residence', talentCertificate: 'unknown' }, 'open'],
  ['a holder of a work permit marked talent with a certificate', { status: 'talent-work-permit', talentCertificate: true }, 'yes'],
  ['a holder of a work permit marked talent without one', { status: 'talent-work-permit' }, 'disputed'],
  ['a holder of a plain work permit with a certificate', { status: 'work-permit', talentCertificate: true }, 'disputed'],
  ['a holder of a plain work permit without one', { status: 'work-permit' }, 'no'],
  ['a certificate, on a study permit', { status: 'study-permit', talentCertificate: true }, 'no'],
  ['a master with a plain work permit, employed', { ...employed, degree: 'master', status: 'work-permit' }, 'disputed'],
  ['a master on a visa, employed', { ...employed, degree: 'master' }, 'disputed'],
  ['a high-level talent from Hong Kong', { nationality: 'hk-macao-taiwan', hkmtHighLevel: true }, 'yes'],
  [
    'somebody from Hong Kong with a work permit and a certificate',
    { nationality: 'hk-macao-taiwan', status: 'work-permit', talentCertificate: true },
    'no',
  ],
  ['somebody from Hong Kong with the permit marked talent', { nationality: 'hk-macao-taiwan', status: 'talent-work-permit' }, 'disputed'],
  [
    'a Chinese citizen with permanent residence',
    { nationality: 'mainland-chinese', status: 'permanent-residence', talentCertificate: true },
    'no',
  ],
  ['who has one already', { status: 'permanent-residence', talentCertificate: true, hasHelper: true }, 'no'],
  [
    'a holder of permanent residence who may have one',
    { status: 'permanent-residence', talentCertificate: true, hasHelper: 'unknown' },
    'open',
  ],
])

says(id, 'day by day', { ...family, talentCertificate: true }, [
  ['a holder of permanent residence', { status: 'permanent-residence' }, 'not-covered', '2016-12-08'],
  ['a holder of permanent residence', { status: 'permanent-residence' }, 'yes', '2016-12-09'],
  [
    'a holder of permanent residence without a certificate',
    { status: 'permanent-residence', talentCertificate: false },
    'yes',
    '2018-12-26',
  ],
  [
    'a holder of permanent residence without a certificate',
    { status: 'permanent-residence', talentCertificate: false },
    'disputed',
    '2018-12-27',
  ],
  ['a holder of a plain work permit', { status: 'work-permit' }, 'no', '2018-12-26'],
  ['a holder of a plain work permit', { status: 'work-permit' }, 'disputed', '2018-12-27'],
  ['a master on a visa, employed', { ...employed, degree: 'master' }, 'disputed', '2018-12-26'],
  ['a master on a visa, employed', { ...employed, degree: 'master' }, 'disputed', '2018-12-27'],
])

describe('persons', () => personsOf(id))

test('one permit, at the exit-entry window only', () => {
  expect(open(assessed(id, { ...family, status: 'permanent-residence' }))).toEqual(['helper-residence-permit: exit-entry-city'])
  expect(open(assessed(id, { ...family, status: 'permanent-residence', livesInYangpu: true, location: 'outside-china' }))).toEqual([
    'helper-residence-permit: exit-entry-yangpu',
  ])
})

test('what would change it', () => {
  expect(assessed(id, { ...family, status: 'permanent-residence', talentCertificate: true, hasHelper: true }).changes).toEqual([
    ['hasHelper'],
  ])
  expect(assessed(id, { ...family, status: 'permanent-residence' }).changes[0]).toEqual(['talentCertificate'])
  expect(assessed(id, { ...family, status: 'work-permit', talentCertificate: true }).changes[0]).toEqual(['status'])
})
