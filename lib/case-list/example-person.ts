/**
 * One person whose answers agree with each other, to show how a row is filled in.
 */
import { NEVER, type CaseFacts } from '../check/case'

/** An employee with a work permit who came to Shanghai five years before `today`; what such a person is not asked stays blank. */
export function examplePerson(today: string): CaseFacts {
  const began = `${Number(today.slice(0, 4)) - 5}${today.slice(4, 8)}01`
  return {
    nationality: 'foreign',
    chineseDescent: false,
    degree: 'master',
    location: 'in-china',
    status: 'work-permit',
    stayPurpose: 'work',
    unitRelation: 'employed',
    unitKind: 'enterprise',
    unitArea: 'zhangjiang',
    areaWorkSince: began,
    shanghaiWorkSince: began,
    leastMonthsInChina: 10,
    employerRecommends: true,
    talentPermitSince: NEVER,
    workPermitClass: 'A',
    confirmationLetter: false,
    leastAnnualWageCny: 650_000,
    leastAnnualTaxCny: 120_000,
    wageSixTimesAverage: false,
    taxFifthOfStandard: false,
    taxFifthOfWage: false,
    talentRecognition: 'none',
    recommender: 'none',
    investmentForm: 'other',
    studyPlace: 'none',
    wantsHelper: false,
    hasHelper: false,
    hasSpouse: true,
    hasMinorChildren: true,
    livesInYangpu: false,
    unitInYangpu: false,
  }
}
