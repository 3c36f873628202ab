import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { all, any, withTerm, not, withSources, type Atom, type Condition } from '@/lib/engine/conditions'
import {
  chineseDescent,
  confirmationLetter,
  degree,
  hasHelper,
  leastAnnualWageCny,
  leastMonthsInChina,
  nationality,
  talentPermitSince,
  talentRecognition,
  unitArea,
  wantsHelper,
  workPermitClass,
  type FactName,
} from '@/lib/policy/facts'
import { employed, employedOrInvited, foreigner, inAnArea, mastersOrAbove, qualifyingUnit } from '@/lib/policy/terms'
import { inOneLine, opposite, clause } from '@/lib/text/condition-text'
import { explainedCondition, type ExplainedCondition } from '@/lib/text/explanation'
import { unmetText } from '@/lib/text/unmet'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { speaking } from './i18n-of-tests'

const on = '2026-11-23'
const languages = [speaking('en'), speaking('zh')]

/** A condition as it stands for a person on the day. */
const explained = (condition: Condition<FactName>, facts: CaseFacts) =>
  (ruleResultsOf({ facts, on, today: on })[0] ?? expect.fail()).explain(condition)
const unmet = (condition: Condition<FactName>, facts: CaseFacts) =>
  languages.map(i18n => unmetText(i18n, facts, explained(condition, facts)))
const met = (condition: Condition<FactName>, facts: CaseFacts): ExplainedCondition =>
  explainedCondition(speaking('en'), facts, explained(condition, facts))

describe('what is not met, in one line', () => {
  test.each<[string, Condition<FactName>, CaseFacts, string, string]>([
    [
      'an answer is set against what is needed',
      foreigner,
      { nationality: 'mainland-chinese' },
      'You are a Chinese national of the mainland; this rule needs a foreign nationality',
      '您是中国内地（大陆）居民，本项要求外国国籍',
    ],
    [
      'a number is never hidden behind a term',
      withTerm('talent-permit-road', talentPermitSince.fullYears(3)),
      { talentPermitSince: 'never' },
      'You have held a five-year residence permit for work marked “talent” for fewer than 3 full years',
      '您持有加注“人才”的五年期工作类居留许可未满3年',
    ],
    [
      'nor is an amount',
      withTerm('market-road', leastAnnualWageCny.atLeast(600_000)),
      { leastAnnualWageCny: 1 },
      'Your wage before tax was less than 600,000 yuan in at least one of the last four years',
      '最近四年，您至少有一年的税前工资低于600,000元',
    ],
    [
      'an answer of a list is told',
      degree.is('doctor'),
      { degree: 'bachelor' },
      'You hold a bachelor’s degree; this rule needs a doctorate',
      '您的最高学位为学士，本项要求博士学位',
    ],
    [
      'without an answer: what it would have to be',
      degree.isOneOf('master', 'doctor'),
      {},
      'Highest degree: not Master’s degree or Doctorate',
      '最高学位：硕士或博士除外',
    ],
    [
      'a denied answer of a list',
      not(talentRecognition.is('none')),
      { talentRecognition: 'none' },
      'You are not recognised as high-level talent',
      '您未经认定为高层次人才',
    ],
    [
      'yes and no',
      confirmationLetter.holds(),
      { confirmationLetter: false },
      'You do not hold the Confirmation Letter for High-end Foreign Talents',
      '您未持有《外国高端人才确认函》',
    ],
    [
      'a denied yes',
      not(hasHelper.holds()),
      { hasHelper: true },
      'Your family already sponsors a foreign domestic helper',
      '您的家庭已聘雇外籍家政服务人员',
    ],
    ['a denied term', not(employed), { unitRelation: 'employed' }, 'You are employed, not invited', '您受聘于单位，并非受邀'],
    [
      'an amount',
      leastAnnualWageCny.moreThan(600_000),
      { leastAnnualWageCny: 600_000 },
      'Your wage before tax was 600,000 yuan or less in at least one of the last four years',
      '最近四年，您至少有一年的税前工资不高于600,000元',
    ],
    [
      'months',
      leastMonthsInChina.atLeast(6),
      { leastMonthsInChina: 5 },
      'You spent fewer than 6 months in China in at least one of the last four years of work',
      '最近四年工作期间，您至少有一年在中国居住少于6个月',
    ],
    [
      'one part of an all',
      all(wantsHelper.holds()),
      { wantsHelper: false },
      'You do not want to bring a foreign domestic helper',
      '您不拟聘雇外籍家政服务人员',
    ],
    ['one part of an any', any(chineseDescent.holds()), { chineseDescent: false }, 'You are not of Chinese descent', '您不是外籍华人'],
    [
      'several alternatives',
      any(chineseDescent.holds(), degree.is('doctor'), employed),
      { chineseDescent: false, degree: 'master', unitRelation: 'none' },
      'You are not of Chinese descent – and for another way: You hold a master’s degree; this rule needs a doctorate – and for another way: No organisation employs or invites you; this rule needs an employer',
      '您不是外籍华人；按另一种途径，您的最高学位为硕士，本项要求博士学位；按另一种途径，没有单位聘用或者邀请您，本项要求受聘',
    ],
    [
      'alternatives that want other answers to one question',
      any(degree.is('doctor'), degree.is('master'), all(chineseDescent.holds(), degree.is('bachelor'))),
      { chineseDescent: false, degree: 'none' },
      'You hold no bachelor’s degree; this rule needs a doctorate or a master’s degree – and for another way: You are not of Chinese descent; You hold no bachelor’s degree',
      '您没有学士学位，本项要求博士学位或硕士学位；按另一种途径，您不是外籍华人；您没有学士学位',
    ],
    [
      'several conditions, one of which is met',
      withTerm('market-road', all(chineseDescent.holds(), degree.is('doctor'))),
      { chineseDescent: true, degree: 'none' },
      'You hold no bachelor’s degree; this rule needs a doctorate',
      '您没有学士学位，本项要求博士学位',
    ],
    [
      'several conditions known by one word, none of which is met',
      withTerm('market-road', all(chineseDescent.holds(), degree.is('doctor'))),
      { chineseDescent: false, degree: 'none' },
      'Your years, months, wage or tax are not enough',
      '您的工作年限、居住时间、工资或者纳税未达到标准',
    ],
  ])('%s', (_, condition, facts, ...words) => expect(unmet(condition, facts)).toEqual(words))
})

/** A told condition with its parts, a line each. */
const outline = ({ words, state, answer, sources, head, parts }: ExplainedCondition): readonly string[] => [
  [
    words,
    state,
    ...(answer === undefined ? [] : [`your answer: ${answer}`]),
    ...(sources.length === 0 ? [] : [sources.join(' ')]),
    ...(head === undefined ? [] : [head]),
  ].join(' | '),
  ...parts.flatMap(outline).map(line => `  ${line}`),
]

describe('a condition with its parts', () => {
  const facts: CaseFacts = { nationality: 'foreign', degree: 'bachelor', chineseDescent: null }

  test('has a state, the answer where it is the reason, and the sources of its own', () => {
    expect(met(degree.is('doctor'), facts)).toEqual({
      words: 'Highest degree: Doctorate',
      state: 'unmet',
      answer: 'Bachelor’s degree',
      sources: [],
      head: undefined,
      parts: [],
    })
    expect(met(withSources(['S1', 'P2'], nationality.is('foreign')), facts)).toEqual({
      words: 'Nationality or residence status: Foreign national',
      state: 'met',
      answer: undefined,
      sources: ['S1', 'P2'],
      head: undefined,
      parts: [],
    })
    expect(met(chineseDescent.holds(), facts)).toMatchObject({ state: 'open', answer: undefined })
    expect(met(degree.is('doctor'), { degree: 'unknown' })).toMatchObject({ state: 'open', answer: undefined })
  })

  test('that joins one thing is that thing', () => {
    expect(met(all(degree.is('doctor')), facts)).toEqual(met(degree.is('doctor'), facts))
    expect(met(any(degree.is('doctor')), facts)).toEqual(met(degree.is('doctor'), facts))
  })

  test('known by a term has the term’s words, and under them what it joins, with a head', () => {
    expect(outline(met(qualifyingUnit, {}))).toEqual([
      'Your employer or host qualifies | open | At least one of these:',
      '  All of these: | open',
      '    Kind of employer or host: Enterprise (企业) | open',
      '    Your employer or host is registered in an innovation area | open | S1 P2 P89 P90 P153',
      '  Your employer or host is a university or research institute in Shanghai | open | All of these:',
      '    Kind of employer or host: University or college (高等院校) or Research institute (科研院所) | open',
      '    Your employer or host is registered in Shanghai | open',
    ])
  })

  test('that is denied lists what must not be, each with its state turned round', () => {
    expect(outline(met(not(any(chineseDescent.holds(), degree.is('doctor'))), { ...facts, degree: 'doctor' }))).toEqual([
      'None of these: | unmet',
      '  You are of Chinese descent | spare',
      '  Highest degree: Doctorate | unmet | your answer: Doctorate',
    ])
    expect(outline(met(not(any(chineseDescent.holds(), degree.is('doctor'))), { chineseDescent: false, degree: 'master' }))).toEqual([
      'None of these: | met',
      '  You are of Chinese descent | met',
      '  Highest degree: Doctorate | met',
    ])
    expect(outline(met(not(employed), { unitRelation: 'employed' }))).toEqual([
      'You are not employed | unmet | your answer: Employed or recruited by it',
    ])
    expect(outline(met(not(hasHelper.holds()), { hasHelper: false }))).toEqual([
      'Your family does not sponsor a foreign domestic helper yet | met',
    ])
  })

  test('known by a term is told whole by it, also where it joins one thing, and by the term’s opposite where it is denied', () => {
    expect(outline(met(withTerm('qualifying-unit', any(employed)), { unitRelation: 'none' }))).toEqual([
      'Your employer or host qualifies | unmet',
    ])
    expect(outline(met(not(qualifyingUnit), { unitKind: 'enterprise', unitArea: 'ftz' }))).toEqual([
      'Your employer or host is neither an enterprise in an innovation area nor a university or research institute in Shanghai | unmet',
    ])
    expect(outline(met(not(qualifyingUnit), { unitKind: 'other', unitArea: 'ftz' }))).toEqual([
      'Your employer or host is neither an enterprise in an innovation area nor a university or research institute in Shanghai | met',
    ])
  })

  test('that denies several things together lists them as one', () => {
    const told = met(not(all(chineseDescent.holds(), degree.is('doctor'))), { chineseDescent: true, degree: 'doctor' })
    expect([told.words, told.state, told.parts.map(({ words, state }) => [words, state])]).toEqual([
      'None of these:',
      'unmet',
      [['All of these:', 'unmet']],
    ])
  })

  test('inside alternatives one of which is met is not needed', () => {
    const told = met(any(mastersOrAbove, employedOrInvited, inAnArea), { degree: 'master', unitRelation: 'none' })
    expect(told.parts.map(({ words, state, answer }) => [words, state, answer])).toEqual([
      ['You hold a master’s degree or a doctorate', 'met', undefined],
      ['An organisation employs or invites you', 'spare', undefined],
      ['Your employer or host is registered in an innovation area', 'spare', undefined],
    ])
  })
})

describe('a condition as a clause, and its opposite', () => {
  test.each<[string, Atom, readonly string[]]>([
    [
      'is',
      { kind: 'is', fact: 'degree', oneOf: ['master', 'doctor'] },
      [
        'Highest degree: Master’s degree or Doctorate',
        'Highest degree: not Master’s degree or Doctorate',
        '最高学位：硕士或博士',
        '最高学位：硕士或博士除外',
      ],
    ],
    [
      'holds',
      { kind: 'holds', fact: 'chineseDescent' },
      ['You are of Chinese descent', 'You are not of Chinese descent', '您是外籍华人', '您不是外籍华人'],
    ],
    [
      'full years',
      { kind: 'full-years', fact: 'talentPermitSince', years: 1 },
      [
        'You have held a five-year residence permit for work marked “talent” for 1 full year',
        'You have held a five-year residence permit for work marked “talent” for fewer than 1 full year',
        '您持有加注“人才”的五年期工作类居留许可满1年',
        '您持有加注“人才”的五年期工作类居留许可未满1年',
      ],
    ],
    [
      'at least',
      { kind: 'at-least', fact: 'leastAnnualWageCny', number: 600_000 },
      [
        'Your wage before tax was at least 600,000 yuan in each of the last four years',
        'Your wage before tax was less than 600,000 yuan in at least one of the last four years',
        '最近四年，您每年的税前工资不低于600,000元',
        '最近四年，您至少有一年的税前工资低于600,000元',
      ],
    ],
    [
      'more than',
      { kind: 'more-than', fact: 'investmentUsd', number: 0.5 },
      [
        'You have invested more than 0.5 US dollars directly in Shanghai',
        'You have invested 0.5 US dollars or less directly in Shanghai',
        '您在上海直接投资超过0.5美元',
        '您在上海直接投资不超过0.5美元',
      ],
    ],
  ])('%s', (_, atom, words) => expect(languages.flatMap(i18n => [clause(i18n, atom), opposite(i18n, atom)])).toEqual(words))

  test('in one line', () => {
    expect(languages.map(i18n => inOneLine(i18n, all(chineseDescent.holds(), any(workPermitClass.is('A'), unitArea.is('ftz')))))).toEqual([
      'All of these: You are of Chinese descent; At least one of these: Class of work permit: Class A (外国高端人才); Area where your employer or host is registered: Free trade zone (中国（上海）自由贸易试验区)',
      '同时符合下列各项：您是外籍华人；符合下列任一项：外国人工作许可类别：A类（外国高端人才）；单位注册区域：中国（上海）自由贸易试验区',
    ])
    expect(languages.map(i18n => inOneLine(i18n, all(chineseDescent.holds())))).toEqual(['You are of Chinese descent', '您是外籍华人'])
    expect(languages.map(i18n => inOneLine(i18n, not(chineseDescent.holds())))).toEqual([
      'You are not of Chinese descent',
      '您不是外籍华人',
    ])
    expect(languages.map(i18n => inOneLine(i18n, not(not(chineseDescent.holds()))))).toEqual(['You are of Chinese descent', '您是外籍华人'])
    expect(languages.map(i18n => inOneLine(i18n, not(any(chineseDescent.holds(), hasHelper.holds()))))).toEqual([
      'None of these: You are of Chinese descent; Your family already sponsors a foreign domestic helper',
      '不属于下列任何一项：您是外籍华人；您的家庭已聘雇外籍家政服务人员',
    ])
    expect(languages.map(i18n => inOneLine(i18n, not(all(chineseDescent.holds(), hasHelper.holds()))))).toEqual([
      'None of these: All of these: You are of Chinese descent; Your family already sponsors a foreign domestic helper',
      '不属于下列任何一项：同时符合下列各项：您是外籍华人；您的家庭已聘雇外籍家政服务人员',
    ])
  })
})
