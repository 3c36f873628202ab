/**
 * The ten rules once more, written down by hand from the rulebook and from nothing else: the limit the engine is timed
 * against, and a second witness for what the rule files say. It knows only people about whom everything is known.
 */

/** A calendar day as the number `yyyymmdd`. */
export type Day = number

/** For a day something began: it never did. Later than every day there is. */
export const NEVER: Day = 9999_12_31

type Area = 'zhangjiang' | 'ftz' | 'yangpu-base' | 'sjtu-base' | 'xuhui-base' | 'fudan-base' | 'other-shanghai' | 'outside-shanghai'

/** A person about whom all 41 facts are known. */
export interface FullPerson {
  nationality: 'foreign' | 'hk-macao-taiwan' | 'mainland-chinese'
  chineseDescent: boolean
  degree: 'none' | 'bachelor' | 'master' | 'doctor'
  location: 'outside-china' | 'in-china'
  status:
    | 'no-visa'
    | 'talent-visa'
    | 'other-visa'
    | 'work-permit'
    | 'talent-work-permit'
    | 'study-permit'
    | 'private-permit'
    | 'permanent-residence'
  livesInYangpu: boolean
  unitRelation: 'employed' | 'invited' | 'none'
  unitKind: 'enterprise' | 'university' | 'research-institute' | 'other'
  unitArea: Area
  unitInYangpu: boolean
  areaWorkSince: Day
  shanghaiWorkSince: Day
  leastMonthsInChina: number
  leastAnnualWageCny: number
  leastAnnualTaxCny: number
  wageSixTimesAverage: boolean
  taxFifthOfStandard: boolean
  taxFifthOfWage: boolean
  employerRecommends: boolean
  talentPermitSince: Day
  talentRecognition: 'award-or-programme' | 'known-expert' | 'sector-talent' | 'none'
  recommender:
    | 'zhangjiang-committee'
    | 'ftz-committee'
    | 'pudong-government'
    | 'yangpu-government'
    | 'xuhui-government'
    | 'fudan'
    | 'sjtu'
    | 'another-body'
    | 'none'
  workPermitClass: 'A' | 'B' | 'C' | 'none'
  confirmationLetter: boolean
  investmentUsd: number
  investmentSince: Day
  investmentForm: 'natural-person' | 'controlling-shareholder' | 'other'
  investmentEncouraged: boolean
  taxRecordGood: boolean
  studyPlace: 'shanghai-university' | 'other-chinese-university' | 'foreign-university' | 'none'
  universityRecommends: boolean
  universityOnMoeList: boolean
  startupArea: Area
  stayPurpose: 'family-visit' | 'business' | 'exchange' | 'private-affairs' | 'work' | 'study'
  wantsHelper: boolean
  hasHelper: boolean
  talentCertificate: boolean
  hkmtHighLevel: boolean
  hrssField: boolean
  hasSpouse: boolean
  hasMinorChildren: boolean
}

/** What a rule says about such a person. */
export type Said = 'yes' | 'no' | 'disputed' | 'not-covered'

const BEGIN = 2016_12_09

const isCommon = (year: number): boolean => year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)

/** Whether `years` full years since a day are reached; 29 February falls on the 28th in a common year. */
export function fullYearsSince(since: Day, years: number, on: Day): boolean {
  const then = since + years * 1_00_00
  if (then <= on) return true
  return then - 1 === on && on % 1_00_00 === 2_28 && isCommon((on - 2_28) / 1_00_00)
}

const isAnArea = (area: Area): boolean => area !== 'other-shanghai' && area !== 'outside-shanghai'
const inShanghai = (p: FullPerson): boolean => p.unitArea !== 'outside-shanghai'
const isMasterOrMore = (p: FullPerson): boolean => p.degree === 'master' || p.degree === 'doctor'
const isCampus = (p: FullPerson): boolean => p.unitKind === 'university' || p.unitKind === 'research-institute'

function isQualifyingUnit(p: FullPerson): boolean {
  if (p.unitKind === 'enterprise') return isAnArea(p.unitArea)
  return isCampus(p) && inShanghai(p)
}

function zoneRecommended(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.talentRecognition === 'none' || p.recommender === 'none') return 'no'
  if (p.recommender === 'zhangjiang-committee' || p.recommender === 'ftz-committee') return 'yes'
  if (on < 2018_05_03) return 'no'
  if (p.recommender === 'another-body') return 'disputed'
  return p.recommender === 'pudong-government' && on < 2024_12_10 ? 'disputed' : 'yes'
}

function descentDoctorate(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.degree !== 'doctor') return 'no'
  if (on < 2023_07_08 && !p.chineseDescent) return 'no'
  if (on < 2019_08_01) return 'yes'
  return p.unitRelation === 'employed' && inShanghai(p) ? 'yes' : 'no'
}

function fourYearWork(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.unitRelation !== 'employed' || !isAnArea(p.unitArea)) return 'no'
  if (!fullYearsSince(p.areaWorkSince, 4, on)) return 'no'
  return p.chineseDescent && p.leastMonthsInChina >= 6 ? 'yes' : 'disputed'
}

function workToPermanent(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.unitRelation !== 'employed' || !inShanghai(p) || !p.employerRecommends) return 'no'
  const permit = fullYearsSince(p.talentPermitSince, 3, on)
  const work = p.status === 'talent-work-permit' && fullYearsSince(p.shanghaiWorkSince, 3, on)
  const period = fullYearsSince(p.shanghaiWorkSince, 4, on) && p.leastMonthsInChina >= 6
  const [one, other] =
    on < 2023_05_01
      ? [p.leastAnnualWageCny >= 600_000 && p.leastAnnualTaxCny >= 120_000, p.leastAnnualWageCny > 600_000 && p.leastAnnualTaxCny > 120_000]
      : [p.wageSixTimesAverage && p.taxFifthOfStandard, p.wageSixTimesAverage && p.taxFifthOfWage]
  const enough = period && one && other
  if (enough || (permit && work)) return 'yes'
  const partly = period && (one || other)
  // Who has one half by either telling of the sums, and the permit besides, has every half of every telling.
  if (permit && partly) return 'yes'
  return permit || work || partly ? 'disputed' : 'no'
}

function investor(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.investmentForm === 'other' || !p.taxRecordGood) return 'no'
  if (!fullYearsSince(p.investmentSince, 3, on)) return 'no'
  return p.investmentUsd >= (p.investmentEncouraged ? 500_000 : 1_000_000) ? 'yes' : 'no'
}

function talentVisa(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign') return 'no'
  const degree = isMasterOrMore(p)
  const unit = p.unitRelation !== 'none' && isQualifyingUnit(p)
  if (on < 2018_01_01) return degree && unit ? 'yes' : degree || unit ? 'disputed' : 'no'
  const either = degree || unit
  return either && p.confirmationLetter ? 'yes' : either || p.confirmationLetter ? 'disputed' : 'no'
}

function descentFiveYear(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  return p.nationality === 'foreign' && p.chineseDescent ? 'yes' : 'no'
}

function studentFounder(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.studyPlace !== 'shanghai-university') return 'no'
  return p.universityRecommends && isAnArea(p.startupArea) ? 'yes' : 'no'
}

function intern(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality !== 'foreign' || p.studyPlace !== 'foreign-university' || p.unitRelation !== 'invited') return 'no'
  if (p.unitKind !== 'enterprise' || !inShanghai(p)) return 'no'
  return p.universityOnMoeList && p.unitArea === 'zhangjiang' ? 'yes' : 'disputed'
}

/** An employer of a helper as the zone’s page of 2017 tells it. */
function employerOfTheZone(p: FullPerson): boolean {
  if (p.status === 'permanent-residence' || p.status === 'talent-work-permit') return true
  return p.nationality === 'hk-macao-taiwan' && p.hkmtHighLevel
}

/** An employer of a helper as the press tells it. */
function employer2016(p: FullPerson): boolean {
  if (employerOfTheZone(p)) return true
  if (p.nationality !== 'foreign') return false
  if (isMasterOrMore(p)) return true
  if (p.unitRelation !== 'employed') return false
  return p.unitArea === 'zhangjiang' || p.unitArea === 'ftz' || p.hrssField || (isCampus(p) && inShanghai(p))
}

/** An employer of a helper by the wording of 2018. */
function employer2018(p: FullPerson): boolean {
  if (p.nationality === 'hk-macao-taiwan') return p.hkmtHighLevel
  if (p.nationality !== 'foreign' || !p.talentCertificate) return false
  return p.status === 'permanent-residence' || p.status === 'work-permit' || p.status === 'talent-work-permit'
}

function domesticHelper(p: FullPerson, on: Day): Said {
  if (on < BEGIN) return 'not-covered'
  if (p.nationality === 'mainland-chinese' || !p.wantsHelper || p.hasHelper) return 'no'
  const said = [employer2016(p), employerOfTheZone(p)]
  if (on >= 2018_12_27) said.push(employer2018(p))
  return said.includes(false) ? (said.includes(true) ? 'disputed' : 'no') : 'yes'
}

/** The rules in the order of the rulebook. */
export const rulesByHand = {
  'zone-recommended-pr': zoneRecommended,
  'descent-doctorate-pr': descentDoctorate,
  'four-year-work-pr': fourYearWork,
  'work-to-pr-family': workToPermanent,
  'investor-pr': investor,
  'talent-visa': talentVisa,
  'descent-five-year': descentFiveYear,
  'student-founder': studentFounder,
  intern,
  'domestic-helper': domesticHelper,
} as const

export type RuleId = keyof typeof rulesByHand

/** The verdicts in the order of the rulebook. */
export const verdictsByHand = (p: FullPerson, on: Day): Said[] => Object.values(rulesByHand).map(rule => rule(p, on))

/** The readings that stand on the day, each with what it says: written reading by reading, not derived from the verdicts. */
export function readingsByHand(rule: RuleId, p: FullPerson, on: Day): Record<string, boolean> {
  const said: Record<string, boolean> = {}
  const foreign = p.nationality === 'foreign'
  const from = (first: Day, last: Day = NEVER): boolean => first <= on && on < last
  switch (rule) {
    case 'zone-recommended-pr': {
      const talent = foreign && p.talentRecognition !== 'none'
      const zone = p.recommender === 'zhangjiang-committee' || p.recommender === 'ftz-committee'
      if (from(BEGIN, 2018_05_03)) said['recommended-2016'] = talent && zone
      const named = zone || ['yangpu-government', 'xuhui-government', 'fudan', 'sjtu'].includes(p.recommender)
      if (from(2018_05_03, 2024_12_10)) said['recommended-2018'] = talent && named
      if (from(2024_12_10)) said['recommended-2024'] = talent && (named || p.recommender === 'pudong-government')
      if (from(2018_05_03)) said['nine-units-2018'] = talent && p.recommender !== 'none'
      return said
    }
    case 'descent-doctorate-pr': {
      const doctor = foreign && p.degree === 'doctor'
      const works = p.unitRelation === 'employed' && inShanghai(p)
      if (from(BEGIN, 2019_08_01)) said['press-2016'] = doctor && p.chineseDescent
      if (from(2019_08_01, 2023_07_08)) said['national-2019'] = doctor && p.chineseDescent && works
      if (from(2023_07_08)) said['shanghai-2023'] = doctor && works
      return said
    }
    case 'four-year-work-pr': {
      const four = foreign && p.unitRelation === 'employed' && isAnArea(p.unitArea) && fullYearsSince(p.areaWorkSince, 4, on)
      if (!from(BEGIN)) return said
      said['yangpu-2017'] = four
      said['press-2016'] = four && p.chineseDescent
      if (on < 2023_12_18) said['descent-and-presence'] = four && p.chineseDescent && p.leastMonthsInChina >= 6
      if (on >= 2023_12_18) said['city-2023'] = four && p.chineseDescent && p.leastMonthsInChina >= 6
      return said
    }
    case 'work-to-pr-family': {
      const worker = foreign && p.unitRelation === 'employed' && inShanghai(p) && p.employerRecommends
      const permit = fullYearsSince(p.talentPermitSince, 3, on)
      const years = fullYearsSince(p.shanghaiWorkSince, 4, on) && p.leastMonthsInChina >= 6
      const road = (talent: boolean, money: boolean) => worker && (talent || (years && money))
      const byWork = p.status === 'talent-work-permit' && fullYearsSince(p.shanghaiWorkSince, 3, on)
      const sums = p.leastAnnualWageCny >= 600_000 && p.leastAnnualTaxCny >= 120_000
      const six = p.wageSixTimesAverage
      if (from(BEGIN, 2023_05_01)) said['at-least-2015'] = road(permit, sums)
      if (from(BEGIN, 2023_05_01)) said['more-than-2015'] = road(permit, p.leastAnnualWageCny > 600_000 && p.leastAnnualTaxCny > 120_000)
      if (from(2023_05_01)) said['standard-2023'] = road(permit, six && p.taxFifthOfStandard)
      if (from(2023_05_01)) said['own-wage-2023'] = road(permit, six && p.taxFifthOfWage)
      if (from(BEGIN, 2023_05_01)) said['years-of-work-2016'] = road(byWork, sums)
      if (from(2023_05_01)) said['years-of-work-2023'] = road(byWork, six && (p.taxFifthOfStandard || p.taxFifthOfWage))
      return said
    }
    case 'investor-pr': {
      const form = p.investmentForm === 'natural-person' || p.investmentForm === 'controlling-shareholder'
      const sum = p.investmentUsd >= 1_000_000 || (p.investmentUsd >= 500_000 && p.investmentEncouraged)
      if (from(BEGIN)) said['investor-2016'] = foreign && form && fullYearsSince(p.investmentSince, 3, on) && p.taxRecordGood && sum
      return said
    }
    case 'talent-visa': {
      const wanted = (p.unitRelation === 'employed' || p.unitRelation === 'invited') && isQualifyingUnit(p)
      if (from(BEGIN)) said['either-2016'] = foreign && (isMasterOrMore(p) || wanted)
      if (from(BEGIN, 2018_01_01)) said['both-2016'] = foreign && isMasterOrMore(p) && wanted
      if (from(2018_01_01)) said['letter-2018'] = foreign && p.confirmationLetter
      return said
    }
    case 'descent-five-year':
      if (from(BEGIN)) said['descent-2016'] = foreign && p.chineseDescent
      return said
    case 'student-founder': {
      const student = foreign && p.studyPlace === 'shanghai-university'
      if (from(BEGIN)) said['student-2016'] = student && p.universityRecommends && isAnArea(p.startupArea)
      return said
    }
    case 'intern': {
      const student = foreign && p.studyPlace === 'foreign-university'
      const guest = p.unitRelation === 'invited' && p.unitKind === 'enterprise' && inShanghai(p)
      if (from(BEGIN)) said['any-enterprise-2017'] = student && guest
      if (from(BEGIN)) said['listed-university-2017'] = student && guest && p.universityOnMoeList && p.unitArea === 'zhangjiang'
      return said
    }
    case 'domestic-helper': {
      const family = (foreign || p.nationality === 'hk-macao-taiwan') && p.wantsHelper && !p.hasHelper
      if (from(BEGIN)) said['employers-2016'] = family && employer2016(p)
      if (from(BEGIN)) said['zone-2017'] = family && employerOfTheZone(p)
      if (from(2018_12_27)) said['employers-2018'] = family && employer2018(p)
      return said
    }
  }
}

/**
 * The readings of every rule by weight, the heaviest first, written down from the rulebook: a reading that stands comes
 * before all that stand after it in this list.
 */
export const readingsByWeight: Readonly<Record<RuleId, readonly string[]>> = {
  'zone-recommended-pr': ['recommended-2016', 'recommended-2024', 'recommended-2018', 'nine-units-2018'],
  'descent-doctorate-pr': ['shanghai-2023', 'national-2019', 'press-2016'],
  'four-year-work-pr': ['city-2023', 'descent-and-presence', 'yangpu-2017', 'press-2016'],
  'work-to-pr-family': ['standard-2023', 'more-than-2015', 'years-of-work-2016', 'years-of-work-2023', 'own-wage-2023', 'at-least-2015'],
  'investor-pr': ['investor-2016'],
  'talent-visa': ['letter-2018', 'either-2016', 'both-2016'],
  'descent-five-year': ['descent-2016'],
  'student-founder': ['student-2016'],
  intern: ['listed-university-2017', 'any-enterprise-2017'],
  'domestic-helper': ['employers-2018', 'zone-2017', 'employers-2016'],
}

/** A paper open to the person, and the windows for it in the order of the journey. */
export interface GrantByHand {
  readonly id: string
  readonly windows: readonly string[]
}

const ports = ['port-pudong', 'port-hongqiao']
const exitEntry = (p: FullPerson): string[] => [p.livesInYangpu ? 'exit-entry-yangpu' : 'exit-entry-city']
const isYangpuUnit = (p: FullPerson): boolean => p.unitArea === 'yangpu-base' || p.unitInYangpu
const centre = (on: Day): string => (on >= 2019_09_16 ? 'pr-centre' : 'exit-entry-city')

function permanentResidence(p: FullPerson, windows: string[]): GrantByHand[] {
  const grants = [{ id: 'permanent-residence', windows }]
  if (p.hasSpouse) grants.push({ id: 'permanent-residence-spouse', windows })
  if (p.hasMinorChildren) grants.push({ id: 'permanent-residence-child', windows })
  return grants
}

/** What is open to the person under a rule that says yes or disputed; nothing under one that does not. */
export function grantsByHand(rule: RuleId, p: FullPerson, on: Day): GrantByHand[] {
  const said = rulesByHand[rule](p, on)
  if (said !== 'yes' && said !== 'disputed') return []
  const permanent = p.livesInYangpu ? 'exit-entry-yangpu' : centre(on)
  switch (rule) {
    case 'zone-recommended-pr':
      if (p.recommender === 'another-body') return permanentResidence(p, [permanent])
      return permanentResidence(p, [p.recommender === 'ftz-committee' ? 'ftz-hrss' : p.recommender, permanent])
    case 'descent-doctorate-pr':
    case 'work-to-pr-family':
    case 'investor-pr':
      return permanentResidence(p, [permanent])
    case 'four-year-work-pr':
      return permanentResidence(p, [isYangpuUnit(p) ? 'exit-entry-yangpu' : permanent])
    case 'talent-visa': {
      const grants: GrantByHand[] = []
      const atThePort = p.status === 'no-visa' && p.location === 'outside-china'
      const permit = p.status === 'other-visa' || p.status === 'talent-visa' || atThePort
      if (atThePort) grants.push({ id: 'talent-visa-port', windows: ports })
      if (p.status === 'other-visa') grants.push({ id: 'talent-visa-change', windows: exitEntry(p) })
      if (permit && p.unitRelation === 'employed')
        grants.push({ id: 'foreigner-work-permit', windows: [isYangpuUnit(p) ? 'one-window-yangpu' : 'work-permit-city'] })
      if (permit) grants.push({ id: 'work-residence-permit', windows: exitEntry(p) })
      return grants
    }
    case 'descent-five-year': {
      const grants: GrantByHand[] = []
      const either = p.stayPurpose === 'family-visit' || p.stayPurpose === 'private-affairs'
      if (either || p.stayPurpose === 'business' || p.stayPurpose === 'exchange')
        grants.push({ id: 'five-year-visa', windows: exitEntry(p) })
      if (either || p.stayPurpose === 'work' || p.stayPurpose === 'study')
        grants.push({ id: 'five-year-residence-permit', windows: exitEntry(p) })
      return grants
    }
    case 'student-founder':
      return [{ id: 'study-permit-startup', windows: exitEntry(p) }]
    case 'intern':
      if (p.location === 'outside-china' && p.status === 'no-visa') return [{ id: 'internship-visa-port', windows: ports }]
      if (p.location === 'in-china' && p.status === 'other-visa') return [{ id: 'internship-visa-change', windows: exitEntry(p) }]
      return []
    case 'domestic-helper':
      return [{ id: 'helper-residence-permit', windows: exitEntry(p) }]
  }
}

/** The answers of a complete case as a person of this file. Throws a RangeError when a fact has no answer. */
export function fullPerson(answers: Readonly<Record<string, unknown>>, names: readonly string[]): FullPerson {
  const person = Object.fromEntries(
    names.map(name => {
      const answer = answers[name]
      if (answer === undefined || answer === null || answer === 'unknown') throw new RangeError(`${name} has no answer`)
      return [name, name.endsWith('Since') ? dayNumber(String(answer)) : answer]
    }),
  )
  // The names are those of the facts table; the tests compare both, fact by fact.
  return person as unknown as FullPerson
}

/** `YYYY-MM-DD` or `never` as a day of this file. */
export const dayNumber = (text: string): Day => (text === 'never' ? NEVER : Number(text.replaceAll('-', '')))
