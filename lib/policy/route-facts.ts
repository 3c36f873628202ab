/**
 * What the routes beside the ten may know of a person besides, in the order in which it is asked. No rule of the ten
 * asks for any of it. The meaning of each fact stands in messages/<locale>/facts.json.
 */
import { choice, conditionBuilders, flag, quantity, since, type FactTable } from '../engine/facts'

const byTopic = {
  work: {
    fiveYearGround: choice(
      'award',
      'senior-officer',
      'invited-expert',
      'certified-talent',
      'team-member',
      'five-year-tenure',
      'five-year-class-a',
      'five-year-talent-card',
      'outstanding-graduate',
      'none',
    ),
    twoYearlyPermits: flag(),
    letterGround: choice('class-a-standard', 'shanghai-cutting-edge', 'national-task', 'recent-doctorate', 'none'),
  },
  lingang: {
    worksInLingang: flag(),
    lingangWorkSince: since(),
    lingangMonthsMet: flag(),
    wageFourTimesAverage: flag(),
    lingangTaxMet: flag(),
  },
  post: {
    seniorPost: flag(),
    seniorPostUnit: flag(),
    seniorPostSince: since(),
    residenceYearsInPost: quantity({ least: 0, most: 60, whole: true }),
  },
  family: {
    minorChildOfResident: flag(),
    marriedToResidentSince: since(),
    dependsOnFamilyOver60: flag(),
    residesSince: since(),
    leastMonthsOfFiveYears: quantity({ least: 0, most: 12, whole: true }),
    supportAndHome: flag(),
  },
  startup: {
    startupGround: choice(
      'chinese-university-graduate',
      'innovative-founder',
      'top-university-graduate',
      'key-field-team',
      'team-assistant',
      'none',
    ),
    foundingInShanghai: flag(),
    inIncubator: flag(),
    companyFounded: flag(),
    teamAtMostFive: flag(),
  },
  graduate: {
    degreeFrom: choice('shanghai-university', 'other-chinese-university', 'high-level-foreign-university', 'other-university'),
    designatedPlace: flag(),
    stemGround: choice('degree', 'teaching-or-research', 'none'),
  },
} satisfies Record<string, FactTable>

/** Every one of these facts by name, in the order of asking. */
export const routeFacts = {
  ...byTopic.work,
  ...byTopic.lingang,
  ...byTopic.post,
  ...byTopic.family,
  ...byTopic.startup,
  ...byTopic.graduate,
} satisfies FactTable

export type RouteFact = keyof typeof routeFacts
export type RouteTopic = keyof typeof byTopic

/** The steps in which they are asked, each with its facts, both in the order of asking. */
export const routeTopics = (Object.keys(byTopic) as RouteTopic[]).map(id => ({
  id,
  facts: Object.keys(byTopic[id]) as readonly RouteFact[],
}))

/** What the number of each quantity counts. */
export const routeUnits = { residenceYearsInPost: 'years', leastMonthsOfFiveYears: 'months' } as const

export const {
  fiveYearGround,
  twoYearlyPermits,
  letterGround,
  worksInLingang,
  lingangWorkSince,
  lingangMonthsMet,
  wageFourTimesAverage,
  lingangTaxMet,
  seniorPost,
  seniorPostUnit,
  seniorPostSince,
  residenceYearsInPost,
  minorChildOfResident,
  marriedToResidentSince,
  dependsOnFamilyOver60,
  residesSince,
  leastMonthsOfFiveYears,
  supportAndHome,
  startupGround,
  foundingInShanghai,
  inIncubator,
  companyFounded,
  teamAtMostFive,
  degreeFrom,
  designatedPlace,
  stemGround,
} = conditionBuilders(routeFacts)
