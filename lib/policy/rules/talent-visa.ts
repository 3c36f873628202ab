/** Foreign talents may get a talent visa at the port or in the country, and a residence permit after it. */
import { all, any, not } from '../../engine/conditions'
import { confirmationLetter, location, status } from '../facts'
import { confirmationTakes, requirement, workPermitTakes } from '../documents'
import { exitEntry, ports, workPermitOffice } from '../window-choices'
import { talentPermitLasts } from '../permits'
import { grant, reading, rule, step } from '../types'
import { statement } from '../statement'
import { employed, employedOrInvited, foreigner, inForce, mastersOrAbove, qualifyingUnit } from '../terms'

/** The national talent-visa system starts, in Shanghai among the first (P115). */
const nationalStandard = '2018-01-01'

const calledByQualifyingUnit = all(employedOrInvited, qualifyingUnit)

const onPortVisa = all(location.is('outside-china'), status.is('no-visa'))

/** A visa that may be turned into a residence permit for work; a port visa is one after entry. */
const mayTurnIntoWork = any(status.isOneOf('other-visa', 'talent-visa'), onPortVisa)

/** Entered visa-free: no residence permit can be had on that (P147). */
const enteredVisaFree = all(location.is('in-china'), status.is('no-visa'))

/** What the national rules say of the visa since 2018. */
const sinceNational = { from: nationalStandard }
const nationalVisa = {
  decision: confirmationTakes.map(takes => ({ ...sinceNational, ...takes })),
  validity: [statement('talentVisaYears', ['P69'], { shorter: 5, longer: 10 }, sinceNational)],
  stay: [statement('talentVisaStay', ['P69'], { days: 180 }, sinceNational)],
  entries: [statement('talentVisaEntries', ['P69'], {}, sinceNational)],
  fee: [statement('talentVisaFree', ['P69', 'P70'], {}, sinceNational)],
}

const visaPapers = [
  ...requirement(['P3'], ['employment-certificate']),
  ...requirement(['P68', 'P70', 'P139'], ['confirmation-letter'], { ...sinceNational, when: confirmationLetter.holds() }),
]

export const talentVisa = rule({
  id: 'talent-visa',
  place: 6,
  aims: ['comeToWork'],
  permit: 'talent-visa',
  certainty: 'firm',
  values: { national: 2018 },
  readings: [
    reading('either-2016', {
      from: inForce,
      strength: 'official',
      statedOn: '2017-10-31',
      sources: ['S1', 'P2', 'P3', 'P16', 'P161'],
      when: all(foreigner, any(mastersOrAbove, calledByQualifyingUnit)),
    }),
    reading('both-2016', {
      from: inForce,
      until: nationalStandard,
      strength: 'adviser',
      statedOn: '2016-12-09',
      sources: ['P1'],
      when: all(foreigner, mastersOrAbove, calledByQualifyingUnit),
    }),
    reading('letter-2018', {
      from: nationalStandard,
      strength: 'official',
      statedOn: '2025-02-24',
      sources: ['P68', 'P69', 'P70', 'P115', 'P139', 'P140', 'P141'],
      when: all(foreigner, confirmationLetter.holds()),
    }),
  ],
  grants: [
    grant('talent-visa-port', {
      when: onPortVisa,
      windows: ports,
      sources: ['S1', 'P1', 'P3'],
      documents: visaPapers,
      details: {
        ...nationalVisa,
        stay: [statement('portVisaStay', ['P83'], { days: 30 }), ...nationalVisa.stay],
        entries: [statement('portVisaEntry', ['P83']), ...nationalVisa.entries],
      },
      steps: [step('portAhead', ['P35'], { days: 5 }), step('portPlatform', ['P127']), step('portThenPermit', ['S1'])],
      gaps: [statement('relevantDocuments', ['S1', 'P3'])],
    }),
    grant('talent-visa-change', {
      when: status.is('other-visa'),
      windows: exitEntry,
      sources: ['S1', 'P1'],
      documents: visaPapers,
      details: nationalVisa,
      gaps: [statement('relevantDocuments', ['S1', 'P3'])],
      notes: [statement('changeOrPermit', ['S1', 'P1'])],
    }),
    grant('foreigner-work-permit', {
      when: all(employed, mayTurnIntoWork),
      windows: workPermitOffice,
      sources: ['S1', 'P74'],
      supporting: true,
      details: {
        decision: workPermitTakes,
      },
      steps: [step('workPermitNotice', ['P74']), step('workPermitAfterEntry', ['P74'], { days: 15 })],
      notes: [
        statement('oneWindow', ['S1']),
        statement('singleWindowAll', ['P163'], {}, { from: '2024-09-20' }),
        statement('payBehindClass', ['P158', 'P159'], { a: 895_248, b: 596_832 }, { from: '2026-02-03' }),
      ],
    }),
    grant('work-residence-permit', {
      when: mayTurnIntoWork,
      windows: exitEntry,
      sources: ['S1', 'P1', 'P3'],
      documents: [
        ...requirement(
          ['P78'],
          [
            'passport',
            'current-visa-or-permit',
            'visa-application-form',
            'health-certificate',
            'employer-application-letter',
            'employer-licence',
          ],
          { nearest: 'work-permit-notice' },
        ),
        ...requirement(['P78'], ['foreigner-work-permit'], { nearest: 'work-permit-notice', when: employed }),
      ],
      details: {
        decision: [statement('talentOnline', ['P82'], { days: 3 })],
        validity: [talentPermitLasts],
        fee: [statement('permitFees', ['P117'], { underOne: 400, upToThree: 800, upToFive: 1000, one: 1, three: 3, five: 5 })],
      },
      notes: [statement('fiveYearsForWhom', ['P30', 'P32'], { years: 5 })],
    }),
  ],
  notes: [
    statement('masterOrMaster', ['S1', 'P2', 'P3', 'P16', 'P161', 'P1']),
    statement('whoseUniversities', ['P2']),
    statement('twoTests', ['P68', 'P69', 'P70', 'P115', 'P139'], {}, sinceNational),
  ],
  advice: [
    step('visaFree', ['P147', 'P148'], {}, enteredVisaFree),
    { ...step('letter', ['P68', 'P139', 'P140', 'P141'], {}, not(confirmationLetter.holds())), ...sinceNational },
  ],
})
