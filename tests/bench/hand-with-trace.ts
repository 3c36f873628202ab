/**
 * The ten rules by hand once more, as they stand since 18 December 2023, with what every rule engine that explains itself
 * keeps: one object for each comparison of every reading, asked without a short cut. The limit explained answers are
 * timed against. It flatters the hand: days come as numbers, and nothing is found out about blanks, changes or later days.
 */
import { fullYearsSince, type Day, type FullPerson, type Said } from './hand-written'

/** One comparison: which rule asked, what of which fact, what was found, and whether it holds. */
interface Compared {
  readonly rule: number
  readonly fact: keyof FullPerson
  readonly asks: 'is' | 'is one of' | 'holds' | 'at least' | 'full years'
  readonly wanted: unknown
  readonly found: unknown
  readonly holds: boolean
}

type Quantity = 'leastMonthsInChina' | 'investmentUsd'
type Since = 'areaWorkSince' | 'shanghaiWorkSince' | 'talentPermitSince' | 'investmentSince'

const SPECIAL = ['zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'fudan-base']
const SHANGHAI = [...SPECIAL, 'other-shanghai']
const CAMPUS = ['university', 'research-institute']
const MASTERS = ['master', 'doctor']
const TALENTS = ['award-or-programme', 'known-expert', 'sector-talent']
const NAMED = ['zhangjiang-committee', 'ftz-committee', 'yangpu-government', 'xuhui-government', 'fudan', 'sjtu', 'pudong-government']
const UNITS = [...NAMED, 'another-body']

/** Whether something holds: 1 or 0, so that `&` and `|` join without a short cut. */
type Bit = number

/** The verdicts on a day from 2024-12-10 on, and all that was compared on the way. */
export function verdictsWithTrace(p: FullPerson, on: Day): { readonly said: readonly Said[]; readonly trace: readonly Compared[] } {
  const trace: Compared[] = []
  let rule = 0
  const note = (fact: keyof FullPerson, asks: Compared['asks'], wanted: unknown, found: unknown, holds: boolean): Bit => {
    trace.push({ rule, fact, asks, wanted, found, holds })
    return holds ? 1 : 0
  }
  const is = (fact: keyof FullPerson, wanted: string) => note(fact, 'is', wanted, p[fact], p[fact] === wanted)
  const isOneOf = (fact: keyof FullPerson, wanted: readonly unknown[]) => note(fact, 'is one of', wanted, p[fact], wanted.includes(p[fact]))
  const holds = (fact: keyof FullPerson) => note(fact, 'holds', true, p[fact], p[fact] === true)
  const atLeast = (fact: Quantity, wanted: number) => note(fact, 'at least', wanted, p[fact], p[fact] >= wanted)
  const years = (fact: Since, wanted: number) => note(fact, 'full years', wanted, p[fact], fullYearsSince(p[fact], wanted, on))
  const said: Said[] = []
  const say = (...readings: readonly Bit[]) => {
    let met = 0
    for (const reading of readings) met += reading
    said.push(met === 0 ? 'no' : met === readings.length ? 'yes' : 'disputed')
    rule += 1
  }
  const foreign = () => is('nationality', 'foreign')

  const recommendedBy = (bodies: readonly string[]) => foreign() & isOneOf('talentRecognition', TALENTS) & isOneOf('recommender', bodies)
  say(recommendedBy(NAMED), recommendedBy(UNITS))

  say(foreign() & is('degree', 'doctor') & is('unitRelation', 'employed') & isOneOf('unitArea', SHANGHAI))

  const four = () => foreign() & is('unitRelation', 'employed') & isOneOf('unitArea', SPECIAL) & years('areaWorkSince', 4)
  say(four(), four() & holds('chineseDescent'), four() & holds('chineseDescent') & atLeast('leastMonthsInChina', 6))

  const worker = () => foreign() & is('unitRelation', 'employed') & isOneOf('unitArea', SHANGHAI) & holds('employerRecommends')
  const period = () => years('shanghaiWorkSince', 4) & atLeast('leastMonthsInChina', 6) & holds('wageSixTimesAverage')
  const permit = () => years('talentPermitSince', 3)
  const byWork = () => is('status', 'talent-work-permit') & years('shanghaiWorkSince', 3)
  say(
    worker() & (permit() | (period() & holds('taxFifthOfStandard'))),
    worker() & (permit() | (period() & holds('taxFifthOfWage'))),
    worker() & (byWork() | (period() & (holds('taxFifthOfStandard') | holds('taxFifthOfWage')))),
  )

  const sum = () => atLeast('investmentUsd', 1_000_000) | (atLeast('investmentUsd', 500_000) & holds('investmentEncouraged'))
  const form = () => isOneOf('investmentForm', ['natural-person', 'controlling-shareholder'])
  say(foreign() & form() & years('investmentSince', 3) & holds('taxRecordGood') & sum())

  const campus = () => isOneOf('unitKind', CAMPUS) & isOneOf('unitArea', SHANGHAI)
  const unit = () => (is('unitKind', 'enterprise') & isOneOf('unitArea', SPECIAL)) | campus()
  const wanted = () => isOneOf('unitRelation', ['employed', 'invited']) & unit()
  say(foreign() & (isOneOf('degree', MASTERS) | wanted()), foreign() & holds('confirmationLetter'))

  say(foreign() & holds('chineseDescent'))

  say(foreign() & is('studyPlace', 'shanghai-university') & holds('universityRecommends') & isOneOf('startupArea', SPECIAL))

  const invited = () => is('unitRelation', 'invited') & is('unitKind', 'enterprise') & isOneOf('unitArea', SHANGHAI)
  const guest = () => foreign() & is('studyPlace', 'foreign-university') & invited()
  say(guest(), guest() & holds('universityOnMoeList') & is('unitArea', 'zhangjiang'))

  const family = () => isOneOf('nationality', ['foreign', 'hk-macao-taiwan']) & holds('wantsHelper') & (1 - holds('hasHelper'))
  const compatriot = () => is('nationality', 'hk-macao-taiwan') & holds('hkmtHighLevel')
  const zone = () => isOneOf('status', ['permanent-residence', 'talent-work-permit']) | compatriot()
  const place = () => isOneOf('unitArea', ['zhangjiang', 'ftz']) | holds('hrssField') | campus()
  const press = () => zone() | (foreign() & (isOneOf('degree', MASTERS) | (is('unitRelation', 'employed') & place())))
  const holder = () => isOneOf('status', ['permanent-residence', 'work-permit', 'talent-work-permit'])
  const wording = () => compatriot() | (foreign() & holds('talentCertificate') & holder())
  say(family() & press(), family() & zone(), family() & wording())

  return { said, trace }
}
