/**
 * Ten people as they would speak of themselves, made up for this. Each phrase stands beside the fact and the value it
 * means, and the words of that value's description by which whoever has read nothing else finds it.
 */
import type { Answer } from '../../lib/engine/partition'
import type { Verdict } from '../../lib/engine/verdict'
import type { AnyFact } from '../../lib/policy/all-facts'

/** What was said, the fact it answers, its value, and words that the description of the fact has for it. */
type Phrase = readonly [said: string, fact: AnyFact, value: Answer, words: RegExp]

export interface SpokenPerson {
  readonly name: string
  readonly phrases: readonly Phrase[]
  /** What comes of it, of the rules it is about. */
  readonly verdicts: Readonly<Record<string, Verdict>>
}

const foreigner: Phrase = ['My passport is not Chinese', 'nationality', 'foreign', /foreign: Foreign national/]
const here: Phrase = ['I am in Shanghai right now', 'location', 'in-china', /in-china: In China/]

export const spokenPersons: readonly SpokenPerson[] = [
  {
    name: 'a researcher with a master’s degree',
    phrases: [
      foreigner,
      here,
      ['I have a master’s', 'degree', 'master', /master: Master’s degree/],
      ['I am on the payroll of a research institute', 'unitRelation', 'employed', /employed: Employed or recruited/],
      ['It is a research institute', 'unitKind', 'research-institute', /research-institute: Research institute/],
      ['The institute is in Xujiahui, in no special zone', 'unitArea', 'other-shanghai', /other-shanghai: Elsewhere in Shanghai/],
      ['They gave me the high-end talent letter', 'confirmationLetter', true, /true: You hold the Confirmation Letter/],
      ['My passport has a work residence permit', 'status', 'work-permit', /work-permit: Residence permit for work/],
    ],
    verdicts: { 'talent-visa': 'yes' },
  },
  {
    name: 'an engineer of Chinese descent with a doctorate',
    phrases: [
      foreigner,
      here,
      ['My grandmother was a Chinese citizen', 'chineseDescent', true, /grandparents.*true: You are of Chinese descent/],
      ['I did a PhD', 'degree', 'doctor', /doctor: Doctorate/],
      ['I work full time for a company', 'unitRelation', 'employed', /employed: Employed/],
      ['It is a company', 'unitKind', 'enterprise', /enterprise: Enterprise/],
      ['The company is in the Zhangjiang zone', 'unitArea', 'zhangjiang', /zhangjiang: Zhangjiang demonstration zone/],
      ['I am here to work', 'stayPurpose', 'work', /work: Work/],
    ],
    verdicts: { 'descent-doctorate-pr': 'yes', 'descent-five-year': 'yes' },
  },
  {
    name: 'a designer with more than four years in the Yangpu base',
    phrases: [
      foreigner,
      ['None of my family was ever Chinese', 'chineseDescent', false, /false: You are not of Chinese descent/],
      ['I am employed', 'unitRelation', 'employed', /employed: Employed/],
      ['By a firm in the Yangpu base', 'unitArea', 'yangpu-base', /yangpu-base: Yangpu demonstration base/],
      ['I started there on 2 March 2022 and never stopped', 'areaWorkSince', '2022-03-02', /without a break.*YYYY-MM-DD: First day/],
      [
        'In my worst year I was here five months only',
        'leastMonthsInChina',
        5,
        /year with the fewest.*whole number from 0 to 12, in months/,
      ],
    ],
    verdicts: { 'four-year-work-pr': 'disputed' },
  },
  {
    name: 'a student with a business plan',
    phrases: [
      foreigner,
      ['I study at a university in Shanghai', 'studyPlace', 'shanghai-university', /shanghai-university: University in Shanghai/],
      ['My university backs my business', 'universityRecommends', true, /true: Your university recommends/],
      ['My office will be in the free trade zone', 'startupArea', 'ftz', /ftz: Free trade zone/],
    ],
    verdicts: { 'student-founder': 'yes' },
  },
  {
    name: 'an investor',
    phrases: [
      foreigner,
      ['I own the shares myself', 'investmentForm', 'natural-person', /natural-person: In my own name/],
      ['Since June 2021, on the first', 'investmentSince', '2021-06-01', /YYYY-MM-DD: /],
      ['Two million dollars', 'investmentUsd', 2_000_000, /number from 0, in US dollars/],
      ['My line of business is encouraged', 'investmentEncouraged', true, /true: Your investment is in an encouraged industry/],
      ['I never had trouble with taxes', 'taxRecordGood', true, /true: Your tax record is good/],
    ],
    verdicts: { 'investor-pr': 'yes' },
  },
  {
    name: 'a retired visitor whose parents emigrated',
    phrases: [
      foreigner,
      ['My parents emigrated from Ningbo', 'chineseDescent', true, /parents.*true: You are of Chinese descent/],
      ['I come to see my sisters', 'stayPurpose', 'family-visit', /family-visit: Visiting relatives/],
      ['I am still in Vancouver', 'location', 'outside-china', /outside-china: Outside China/],
    ],
    verdicts: { 'descent-five-year': 'yes' },
  },
  {
    name: 'a student abroad with an internship',
    phrases: [
      foreigner,
      ['I study in Lyon', 'studyPlace', 'foreign-university', /foreign-university: University in another country/],
      ['A company has asked me to come for six months', 'unitRelation', 'invited', /invited: Invited by it/],
      ['It is a company', 'unitKind', 'enterprise', /enterprise: Enterprise/],
      ['In the Zhangjiang park', 'unitArea', 'zhangjiang', /zhangjiang: Zhangjiang/],
      [
        'My university is on the ministry’s list',
        'universityOnMoeList',
        true,
        /true: Your foreign university is on the Ministry of Education/,
      ],
    ],
    verdicts: { intern: 'yes' },
  },
  {
    name: 'somebody from Hong Kong',
    phrases: [
      ['I hold a Hong Kong passport', 'nationality', 'hk-macao-taiwan', /hk-macao-taiwan: Resident of Hong Kong, Macao or Taiwan/],
      ['I have a doctorate', 'degree', 'doctor', /doctor: Doctorate/],
    ],
    verdicts: { 'talent-visa': 'no', 'descent-doctorate-pr': 'no', intern: 'no' },
  },
  {
    name: 'a manager who knows little of her papers',
    phrases: [
      foreigner,
      ['I work for somebody', 'unitRelation', 'employed', /employed: Employed/],
      ['No idea where the firm is registered', 'unitArea', 'unknown', /unknown: asked, and not known/],
      ['I have no degree', 'degree', 'none', /none: No bachelor’s degree/],
    ],
    verdicts: { 'talent-visa': 'open', 'four-year-work-pr': 'open', 'descent-doctorate-pr': 'no' },
  },
  {
    name: 'a freelancer who has never worked in a zone',
    phrases: [
      foreigner,
      ['Nobody employs me', 'unitRelation', 'none', /none: No organisation employs or invites me/],
      ['I have never worked in such an area', 'areaWorkSince', 'never', /never: I do not work in such an area/],
      ['I never was enrolled here', 'studyPlace', 'none', /none: Not enrolled/],
    ],
    verdicts: { 'four-year-work-pr': 'no', 'talent-visa': 'open', intern: 'no', 'student-founder': 'no' },
  },
]
