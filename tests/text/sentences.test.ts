import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import type { RuleId } from '@/lib/policy/types'
import { aheadText } from '@/lib/text/timeline-text'
import { besidesWords, changeWords } from '@/lib/text/change-text'
import { firstDayWords, listedWords, turnAloud, turnLines } from '@/lib/text/result-diff-text'
import { diffResults } from '@/lib/results/result-diff'
import { issueWords } from '@/lib/text/document-text'
import { statusOrder } from '@/lib/text/headline'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { planOf } from '@/lib/results/plan'
import { planOptionsOf } from '@/lib/results/plan-options'
import { grantNames, letterWords, wayWords } from '@/lib/text/plan-text'
import { askedOn, professor } from '../cases/applicants'
import type { I18n } from '@/lib/text/i18n'
import { timelineOf } from '@/lib/results/timeline'
import { factsOf, nobodySpecial, persons } from '../cases/persons'
import { speaking } from './i18n-of-tests'

const today = '2026-11-23'
const languages = [speaking('en'), speaking('zh')]
const both = <T>(words: (i18n: I18n) => T): readonly T[] => languages.map(words)

const outcomes = (facts: CaseFacts, on = today) => ruleResultsOf({ facts, on, today })
const one = (all: readonly RuleResult[], id: RuleId): RuleResult => all.find(({ rule }) => rule.id === id) ?? expect.fail(id)
const dayOf = (person: string) => persons.find(({ id }) => id === person)?.on ?? expect.fail(person)
const of = (person: string) => outcomes(factsOf(person), dayOf(person))

test('standings are told from what may be done to what is not in force', () => {
  expect(statusOrder).toEqual(['yes', 'disputed', 'open', 'later', 'no', 'not-covered'])
})

describe('what would have to change', () => {
  const changes = (person: string, id: RuleId) => {
    const outcome = one(of(person), id)
    return [...outcome.paths, ...outcome.fixedPaths].map(way =>
      way.changes.map(change => both(i18n => changeWords(i18n, change, outcome.facts))),
    )
  }
  test.each<[string, RuleId, readonly (readonly (readonly [string, string])[])[]]>([
    [
      'B2',
      'four-year-work-pr',
      [
        [
          [
            'You have worked in an innovation area for 4 full years without a break (your answer: Since 23 December 2022)',
            '您在双自、双创区域内的单位连续工作满4年（您填写的是：自2022年12月23日起）',
          ],
        ],
      ],
    ],
    [
      'B10',
      'student-founder',
      [
        [
          [
            'Place of study: University in Shanghai (your answer: University in another country)',
            '就读院校所在地：上海高校（您填写的是：外国高校）',
          ],
          ['Your university recommends your part-time business (your answer: No)', '您就读的高校推荐您兼职创业（您填写的是：否）'],
          [
            'Area of the planned business: Zhangjiang demonstration zone (张江国家自主创新示范区), Free trade zone (中国（上海）自由贸易试验区), Yangpu demonstration base (杨浦区双创示范基地), Shanghai Jiao Tong University base (上海交通大学双创示范基地), Xuhui demonstration base (徐汇区双创示范基地), or Fudan University base (复旦大学双创示范基地) (your answer: Outside Shanghai)',
            '拟创业区域：张江国家自主创新示范区、中国（上海）自由贸易试验区、杨浦区双创示范基地、上海交通大学双创示范基地、徐汇区双创示范基地或复旦大学双创示范基地（您填写的是：上海市以外）',
          ],
        ],
      ],
    ],
    [
      'C2',
      'descent-doctorate-pr',
      [
        [
          ['You are of Chinese descent (your answer: No)', '您是外籍华人（您填写的是：否）'],
          ['Highest degree: Doctorate (your answer: No bachelor’s degree)', '最高学位：博士（您填写的是：无学士及以上学位）'],
        ],
      ],
    ],
    [
      'C18-exact',
      'work-to-pr-family',
      [
        [
          [
            'You have held a five-year residence permit for work marked “talent” for 3 full years (your answer: No such permit)',
            '您持有加注“人才”的五年期工作类居留许可满3年（您填写的是：未持有）',
          ],
        ],
        [
          [
            'Your wage before tax was more than 600,000 yuan in each of the last four years (your answer: 600,000 yuan a year)',
            '最近四年，您每年的税前工资高于600,000元（您填写的是：每年600,000元）',
          ],
          [
            'Your income tax was more than 120,000 yuan in each of the last four years (your answer: 120,000 yuan a year)',
            '最近四年，您每年缴纳个人所得税高于120,000元（您填写的是：每年120,000元）',
          ],
        ],
      ],
    ],
  ])('%s, %s', (person, id, expected) => expect(changes(person, id)).toEqual(expected))

  test('and on which blanks it depends besides', () => {
    const { investmentSince: _, taxRecordGood: __, ...rest } = nobodySpecial
    const [way] = one(outcomes(rest), 'investor-pr').paths
    expect(both(i18n => way && besidesWords(i18n, way))).toEqual([
      'After that it also depends on answers that are missing now: Investment unbroken since and Good tax record.',
      '改变之后，还取决于待补充信息：投资连续稳定起始日和纳税记录良好。',
    ])
    const [other] = one(outcomes(nobodySpecial), 'investor-pr').paths
    expect(both(i18n => other && besidesWords(i18n, other))).toEqual([undefined, undefined])
  })
})

describe('a day ahead', () => {
  const ahead = (person: string, applyOn: string | null = null) => {
    const on = dayOf(person)
    const all = of(person)
    return timelineOf({ facts: factsOf(person), outcomes: all, plan: planOf(all), on, applyOn })
  }
  test.each<[string, string, string | null, string, string, string, string, string]>([
    [
      'C7b',
      'four-year-work-pr-0',
      null,
      '2018-01-01',
      'Four years’ work: the sources disagree',
      'From this day on the sources disagree, if you keep this work without a break and the law stays as it was read. Ask the office first.',
      '工作满四年：公开口径不一',
      '如您继续从事现有工作且不中断，且政策规定与查阅时一致，自该日起公开口径不一，请先向窗口核实。',
    ],
    [
      'C7b',
      'work-to-pr-family-0',
      null,
      '2019-03-01',
      'Employee, with family: you may apply',
      'From this day on you may apply, if you keep this permit and you keep this work without a break and the law stays as it was read.',
      '工作居留转永久居留：可以申请',
      '如您继续持有现有居留许可，且您继续从事现有工作且不中断，且政策规定与查阅时一致，您自该日起可以申请。',
    ],
    [
      'C7b',
      'permit-talentPermitSince',
      null,
      '2021-03-01',
      'Your permit marked “talent”: to be renewed',
      'Counted from 1 March 2016, its 5 years are over on this day at the latest.',
      '您持有的加注“人才”的居留许可：有效期届满',
      '自2016年3月1日起算，5年期限最迟于该日届满。',
    ],
    [
      'C4',
      'talent-visa-0',
      null,
      '2018-01-01',
      'Talent visa: the sources disagree',
      'From this day on the sources disagree, if the law stays as it was read. Ask the office first.',
      '人才签证：公开口径不一',
      '如政策规定与查阅时一致，自该日起公开口径不一，请先向窗口核实。',
    ],
    [
      'C17',
      'work-to-pr-family-0',
      null,
      '2023-05-01',
      'Employee, with family: you do not qualify',
      'From this day on it opens no way for you, if the law stays as it was read.',
      '工作居留转永久居留：暂不适用',
      '如政策规定与查阅时一致，自该日起暂不能依据本项政策申请。',
    ],
    [
      'C1',
      'talent-visa-letter-2018-begins',
      null,
      '2018-01-01',
      'Talent visa: another reading begins',
      'The national rules on the talent visa, in Shanghai from January 2018, and the city’s guides of 2020 to 2025. Nothing changes for you.',
      '人才签证：一种说法开始适用',
      '全国人才签证制度（上海自2018年1月起实施），上海市2020年至2025年的办事指南。对您的结果没有影响。',
    ],
    [
      'C1',
      'talent-visa-both-2016-ends',
      null,
      '2018-01-01',
      'Talent visa: a reading ends',
      'A law firm (BAL), December 2016. Nothing changes for you.',
      '人才签证：一种说法终止',
      '律师事务所（BAL），2016年12月。对您的结果没有影响。',
    ],
    [
      'C1',
      'apply',
      '2027-08-31',
      '2027-08-31',
      'The day you mean to apply',
      'By this day every document must be ready.',
      '拟申请日期',
      '全部材料须最迟于当日备齐。',
    ],
    [
      'C3',
      'issue-health-certificate',
      '2027-08-31',
      '2027-03-01',
      'Health certificate: first day of issue',
      'One that is issued before this day is too old on 31 August 2027.',
      '健康证明：最早签发日期',
      '早于该日签发的，至2027年8月31日已超过有效期限。',
    ],
    [
      'C3',
      'paper-health-certificate',
      null,
      '2017-09-02',
      'Health certificate: no longer accepted after this day',
      'This holds for one issued on 2 March 2017. Choose a day to apply in your plan, and you see when to get it.',
      '健康证明：有效期限届满',
      '按2017年3月2日签发计算。在办理计划中选择拟申请日期，即可查看应于何时取得。',
    ],
    [
      'C1',
      'grant-permanent-residence',
      null,
      '2027-03-02',
      'Permanent residence: to be renewed',
      'If it is issued on 2 March 2017, it is valid until this day.',
      '在华永久居留：有效期届满',
      '如于2017年3月2日签发，有效期至该日。',
    ],
    [
      'C1',
      'grant-five-year-residence-permit',
      '2027-08-31',
      '2032-08-31',
      'Five-year residence permit: to be renewed',
      'If it is issued on 31 August 2027, it is valid until this day at the latest.',
      '五年期居留许可：有效期届满',
      '如于2027年8月31日签发，有效期最迟至该日。',
    ],
  ])('%s, %s', (person, id, applyOn, day, title, text, chineseTitle, chineseText) => {
    const all = ahead(person, applyOn)
    const found = all.find(one => one.id === id) ?? expect.fail(all.map(one => one.id).join())
    expect([found.day, ...both(i18n => aheadText(i18n, found))]).toEqual([day, { title, text }, { title: chineseTitle, text: chineseText }])
  })
})

describe('what turns between two results', () => {
  const before: CaseFacts = {
    ...nobodySpecial,
    unitRelation: 'employed',
    unitKind: 'enterprise',
    unitArea: 'other-shanghai',
    chineseDescent: true,
    areaWorkSince: '2023-03-02',
    leastMonthsInChina: 9,
    status: 'work-permit',
    stayPurpose: 'work',
  }
  const turned = (after: CaseFacts, id: RuleId, from = before) => {
    const found = diffResults(outcomes(from), outcomes({ ...from, ...after })).find(one => one.id === id) ?? expect.fail(id)
    return both(i18n => [turnAloud(i18n, found), ...turnLines(i18n, found)])
  }
  test('is told as the standing, grants and windows gained and lost, and the first day', () => {
    expect(turned({ unitArea: 'yangpu-base' }, 'four-year-work-pr')).toEqual([
      ['Four years’ work: Not yet. It was: You do not qualify at present.', 'Earliest day: 2 March 2027. It was: none.'],
      ['工作满四年：年限未满；原为：暂不符合条件。', '最早日期：2027年3月2日；原为：无。'],
    ])
    expect(turned({ unitArea: 'yangpu-base', areaWorkSince: '2020-03-02' }, 'four-year-work-pr')).toEqual([
      [
        'Four years’ work: You qualify. It was: You do not qualify at present.',
        'Also to apply for: Permanent residence',
        'Also at: Yangpu Exit-Entry Administration Office',
      ],
      ['工作满四年：符合条件；原为：暂不符合条件。', '新增可申请事项：在华永久居留', '新增受理窗口：上海市公安局杨浦分局出入境管理办公室'],
    ])
    expect(turned({ chineseDescent: false }, 'descent-five-year')).toEqual([
      [
        'Descent: five-year permits: You do not qualify at present. It was: You qualify.',
        'No longer to apply for: Five-year residence permit',
        'No longer at: Exit-Entry Administration Bureau of the Shanghai Public Security Bureau',
      ],
      ['外籍华人五年证件：暂不符合条件；原为：符合条件。', '不再可申请事项：五年期居留许可', '不再前往的窗口：上海市公安局出入境管理局'],
    ])
  })
  test('lists are told in order, with a remark where an answer decides', () => {
    expect(
      both(i18n =>
        listedWords(i18n, 'grants', [
          { id: 'permanent-residence', certain: true },
          { id: 'five-year-visa', certain: false },
        ]),
      ),
    ).toEqual([
      'Permanent residence and Five-year visa for multiple entries (depends on an answer)',
      '在华永久居留和五年内多次入境签证（取决于待补充信息）',
    ])
    expect(both(i18n => firstDayWords(i18n, one(of('C7b'), 'four-year-work-pr')))).toEqual([
      '1 January 2018 (perhaps)',
      '2018年1月1日（有可能）',
    ])
    expect(both(i18n => firstDayWords(i18n, one(of('C1'), 'four-year-work-pr')))).toEqual(['the day checked for', '查询日期当日'])
    expect(both(i18n => firstDayWords(i18n, one(of('B3'), 'four-year-work-pr')))).toEqual(['none', '无'])
  })
})

describe('the ways of a plan', () => {
  const ways = (i18n: I18n) =>
    planOptionsOf(ruleResultsOf({ facts: professor.answers, on: askedOn, today: askedOn })).flatMap(({ options }) =>
      options.map((option, place) => wayWords(i18n, option, place)),
    )
  test('are told by their visits, and whether a letter comes first', () =>
    expect(both(ways)).toEqual([
      ['A: one visit', 'B: 2 visits, with a letter'],
      ['方案A：到窗口1次', '方案B：到窗口2次，须先取得推荐函'],
    ]))

  test('name who recommends as a body to get a letter from, and the family with the applicant', () => {
    const [way] = planOptionsOf(ruleResultsOf({ facts: professor.answers, on: askedOn, today: askedOn })).flatMap(({ options }) =>
      options.slice(1),
    )
    const { letters, visits } = way ?? expect.fail('a second way')
    expect(both(i18n => letterWords(i18n, letters))).toEqual([
      'First get a recommendation letter from Fudan University. This body recommends you; you do not apply for the permit there.',
      '先向复旦大学申请推荐函。该单位只负责推荐，不受理证件申请。',
    ])
    expect(both(i18n => visits.map(({ grants, family }) => grantNames(i18n, [...grants, ...family.map(({ grant }) => grant)])))).toEqual([
      ['Permanent residence with family'],
      ['在华永久居留（含家属）'],
    ])
  })
})

test('between which days a paper must be issued', () => {
  expect(both(i18n => issueWords(i18n, 'health-certificate', '2027-08-31'))).toEqual([
    'It must be issued on 1 March 2027 at the earliest and 31 August 2027 at the latest.',
    '签发日期不得早于2027年3月1日，不得晚于2027年8月31日。',
  ])
  expect(both(i18n => issueWords(i18n, 'passport', '2027-08-31'))).toEqual([undefined, undefined])
})
