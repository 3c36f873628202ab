/** Talents from outside the mainland may bring one foreign domestic helper, on a one-year permit marked 家政服务. */
import { all, any, not, type Condition } from '../../engine/conditions'
import { hasHelper, hkmtHighLevel, hrssField, nationality, status, talentCertificate, unitArea, wantsHelper, type FactName } from '../facts'
import { requirement } from '../documents'
import { exitEntry } from '../window-choices'
import { grant, reading, rule, step } from '../types'
import { statement, validFor } from '../statement'
import { academicUnit, employed, foreigner, inForce, mastersOrAbove } from '../terms'

/** For how long the permit is given, and how many helpers a family may have (P15 P16 P18 P31). */
const years = 1
const helpers = 1

/** The guide of that day names other employers (P20). */
const guide2018 = '2018-12-27'

const household = (employers: Condition<FactName>): Condition<FactName> =>
  all(nationality.isOneOf('foreign', 'hk-macao-taiwan'), wantsHelper.holds(), not(hasHelper.holds()), employers)

const hkmtTalent = all(nationality.is('hk-macao-taiwan'), hkmtHighLevel.holds())

export const domesticHelper = rule({
  id: 'domestic-helper',
  place: 10,
  aims: ['bringHelper'],
  permit: 'helper-residence-permit',
  certainty: 'firm',
  values: { years, helpers },
  readings: [
    reading('employers-2016', {
      from: inForce,
      strength: 'press',
      statedOn: '2017-04-10',
      sources: ['P15', 'P16', 'P18'],
      when: household(
        any(
          status.is('permanent-residence'),
          status.is('talent-work-permit'),
          hkmtTalent,
          all(foreigner, mastersOrAbove),
          all(foreigner, employed, unitArea.isOneOf('zhangjiang', 'ftz')),
          all(foreigner, employed, academicUnit),
          all(foreigner, employed, hrssField.holds()),
        ),
      ),
    }),
    reading('zone-2017', {
      from: inForce,
      strength: 'official',
      statedOn: '2017-04-07',
      sources: ['P17'],
      when: household(any(status.is('permanent-residence'), status.is('talent-work-permit'), hkmtTalent)),
    }),
    reading('employers-2018', {
      from: guide2018,
      strength: 'official',
      statedOn: '2018-12-27',
      sources: ['P20'],
      when: household(
        any(
          all(foreigner, talentCertificate.holds(), status.isOneOf('permanent-residence', 'work-permit', 'talent-work-permit')),
          hkmtTalent,
        ),
      ),
    }),
  ],
  grants: [
    grant('helper-residence-permit', {
      when: all(),
      windows: exitEntry,
      sources: ['P15', 'P16', 'P18'],
      documents: requirement(
        ['P16', 'P17', 'P20'],
        ['helper-contract', 'financial-guarantee', 'accident-insurance', 'health-certificate', 'family-employer-papers'],
      ),
      details: { validity: [validFor('exactly', 'exactYears', ['P15', 'P16', 'P18', 'P31'], years)] },
      steps: [step('helperEnters', ['P15', 'P19'])],
      notes: [statement('helperDeposit', ['P22'], { yuan: 100_000 })],
    }),
  ],
  notes: [
    statement('onePerFamily', ['P18', 'P31'], { helpers }),
    statement('notForMainland', ['P18']),
    statement('headquarters2020', ['P21'], {}, { from: '2020-04-02' }),
  ],
})
