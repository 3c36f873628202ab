import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import type { RuleId } from '@/lib/policy/types'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { earliestWords, reasonOf } from '@/lib/text/reason'
import { factsOf, nobodySpecial, persons } from '../cases/persons'
import { speaking } from './i18n-of-tests'

const today = '2026-11-23'
const languages = [speaking('en'), speaking('zh')]

function outcome(facts: CaseFacts, id: RuleId, on = today): RuleResult {
  return ruleResultsOf({ facts, on, today }).find(({ rule }) => rule.id === id) ?? expect.fail(id)
}
/** A rule’s reason for a person of the sources, on that person’s day. */
function reasonFor(person: string, id: RuleId): readonly string[] {
  const on = persons.find(one => one.id === person)?.on ?? expect.fail(person)
  return languages.map(i18n => reasonOf(i18n, outcome(factsOf(person), id, on), on))
}
const reason = (facts: CaseFacts, id: RuleId, on = today) => languages.map(i18n => reasonOf(i18n, outcome(facts, id, on), on))

describe('what stands in the way', () => {
  test('is told of the reading that comes nearest, not of one that asks for more', () => {
    // Yangpu’s own reading lacks two things; the press’s lacks descent as well, the third six months a year besides.
    expect(reasonFor('C3', 'four-year-work-pr')).toEqual([
      'You are invited, not employed; this rule needs an employer. You have worked in an innovation area for fewer than 4 full years without a break.',
      '您受单位邀请，并未受聘，本项要求受聘。您在双自、双创区域内的单位连续工作未满4年。',
    ])
    expect(
      reason(
        {
          ...nobodySpecial,
          nationality: 'mainland-chinese',
          unitRelation: 'employed',
          unitArea: 'yangpu-base',
          areaWorkSince: '2020-01-06',
        },
        'four-year-work-pr',
      ),
    ).toEqual([
      'You are a Chinese national of the mainland; this rule needs a foreign nationality.',
      '您是中国内地（大陆）居民，本项要求外国国籍。',
    ])
    // By the older reading it is seven alternatives, by the newer two.
    expect(
      reason({ ...nobodySpecial, wantsHelper: true, hasHelper: true, degree: 'master', unitRelation: 'employed' }, 'domestic-helper'),
    ).toEqual(['Your family already sponsors a foreign domestic helper.', '您的家庭已聘雇外籍家政服务人员。'])
  })

  test('is told of the nearest reading also where one that asks for more stands before it', () => {
    expect(
      reason({ ...nobodySpecial, wantsHelper: true, hasHelper: true, status: 'work-permit', talentCertificate: true }, 'domestic-helper'),
    ).toEqual(['Your family already sponsors a foreign domestic helper.', '您的家庭已聘雇外籍家政服务人员。'])
    expect(reason({ ...nobodySpecial, nationality: 'hk-macao-taiwan', confirmationLetter: true }, 'talent-visa')[0]).toBe(
      'You are a resident of Hong Kong, Macao or Taiwan; this rule needs a foreign nationality.',
    )
  })

  test('is three things at most, and how many more', () => {
    expect(reason(nobodySpecial, 'investor-pr')).toEqual([
      'You have no investment in your own name or through a company you control. Your investment has stood for fewer than 3 full years without a break. Your tax record is not good. One more condition is not met.',
      '您没有以自然人身份投资，也没有通过本人控股的公司投资。您的投资连续稳定未满3年。您的纳税记录不符合“良好”的要求。另有1项条件不符合。',
    ])
    expect(reason(nobodySpecial, 'four-year-work-pr')).toEqual([
      'No organisation employs or invites you; this rule needs an employer. Your employer or host is registered outside Shanghai; this rule needs one in an innovation area. You have worked in an innovation area for fewer than 4 full years without a break.',
      '没有单位聘用或者邀请您，本项要求受聘。用人单位或者邀请单位注册在上海市以外，本项要求在“双自”区域或者双创示范基地注册。您在双自、双创区域内的单位连续工作未满4年。',
    ])
    expect(reason({ ...nobodySpecial, nationality: 'hk-macao-taiwan' }, 'investor-pr')[0]).toMatch(/ 2 more conditions are not met\.$/)
  })

  test.each<[string, RuleId, string, string]>([
    [
      'C2',
      'descent-doctorate-pr',
      'You are not of Chinese descent. You hold no bachelor’s degree; this rule needs a doctorate',
      '您不是外籍华人。您没有学士学位，本项要求博士学位',
    ],
    [
      'C2',
      'work-to-pr-family',
      'Your employer does not recommend your application. You have held a five-year residence permit for work marked “talent” for fewer than 3 full years – and for another way: Your wage before tax was less than 600,000 yuan in at least one of the last four years; Your income tax was less than 120,000 yuan in at least one of the last four years',
      '您的工作单位不推荐您申请。您持有加注“人才”的五年期工作类居留许可未满3年；按另一种途径，最近四年，您至少有一年的税前工资低于600,000元；最近四年，您至少有一年缴纳个人所得税低于120,000元',
    ],
    [
      'C14',
      'talent-visa',
      'You hold a bachelor’s degree; this rule needs a master’s degree or a doctorate – and for another way: Your employer or host is neither an enterprise in an innovation area nor a university or research institute in Shanghai',
      '您的最高学位为学士，本项要求硕士学位或博士学位；按另一种途径，用人单位或者邀请单位既不是双自、双创区域内的企业，也不是在沪高校或者科研院所',
    ],
    [
      'C4',
      'student-founder',
      'You are not enrolled at a university; this rule needs a university in Shanghai. Your university does not recommend your part-time business. Your business would be outside Shanghai',
      '您未在高校就读，本项要求就读于上海高校。您就读的高校不推荐您兼职创业。拟创业区域为上海市以外',
    ],
    ['B9', 'student-founder', 'Your university does not recommend your part-time business', '您就读的高校不推荐您兼职创业'],
    [
      'C4',
      'intern',
      'You are not enrolled at a university; this rule needs a university in another country',
      '您未在高校就读，本项要求就读于外国高校',
    ],
    [
      'B11',
      'domestic-helper',
      'You are a Chinese national of the mainland; this rule needs a foreign nationality or residence of Hong Kong, Macao or Taiwan. You hold a visa that is not a talent visa; this rule needs permanent residence or a residence permit for work marked “talent” – and for another way: You are a Chinese national of the mainland; this rule needs a foreign nationality – and for another way: You are a Chinese national of the mainland; this rule needs residence of Hong Kong, Macao or Taiwan; You are not recognised as high-level talent from Hong Kong, Macao or Taiwan – and 2 more ways are not open to you',
      '您是中国内地（大陆）居民，本项要求外国国籍或香港、澳门或台湾居民身份。您持人才签证以外的签证，本项要求在华永久居留资格或加注“人才”的工作类居留许可；按另一种途径，您是中国内地（大陆）居民，本项要求外国国籍；按另一种途径，您是中国内地（大陆）居民，本项要求香港、澳门或台湾居民身份；您未经认定为港澳台高层次人才；另有2种途径亦不符合',
    ],
    [
      'B11',
      'zone-recommended-pr',
      'You are a Chinese national of the mainland; this rule needs a foreign nationality. You are not recognised as high-level talent. No organisation recommends you',
      '您是中国内地（大陆）居民，本项要求外国国籍。您未经认定为高层次人才。没有单位推荐您',
    ],
    [
      'B3',
      'four-year-work-pr',
      'Your employer or host is registered in Shanghai, outside the innovation areas; this rule needs one in an innovation area',
      '用人单位或者邀请单位注册在上海市其他区域，本项要求在“双自”区域或者双创示范基地注册',
    ],
  ])('of %s, %s', (person, id, english, chinese) => {
    expect(reasonFor(person, id)).toEqual([`${english}.`, `${chinese}。`])
  })
})

describe('what is not answered yet', () => {
  test.each<[CaseFacts, RuleId, string, string]>([
    [{}, 'descent-five-year', 'Nationality or residence status; Chinese descent', '国籍或居民身份；外籍华人'],
    [
      {},
      'zone-recommended-pr',
      'Nationality or residence status; Recognition as high-level talent; Body that recommends you',
      '国籍或居民身份；高层次人才认定类别；推荐单位',
    ],
    [
      {},
      'descent-doctorate-pr',
      'Nationality or residence status; Highest degree; Employer or host; and 1 more',
      '国籍或居民身份；最高学位；与单位的关系；另有1项',
    ],
    [
      {},
      'work-to-pr-family',
      'Nationality or residence status; Visa or permit held now; Employer or host; and 8 more',
      '国籍或居民身份；现持签证证件；与单位的关系；另有8项',
    ],
    [
      { nationality: 'foreign', degree: 'doctor', unitRelation: 'unknown' },
      'descent-doctorate-pr',
      'Area where your employer or host is registered; Employer or host',
      '单位注册区域；与单位的关系',
    ],
    [factsOf('B4'), 'four-year-work-pr', 'Chinese descent', '外籍华人'],
  ])('case %#', (facts, id, english, chinese) => {
    expect(reason(facts, id)).toEqual([`We need: ${english}.`, `待补充信息：${chinese}。`])
  })
})

describe('what may be applied for', () => {
  test.each<[string, RuleId, string, string]>([
    ['C1', 'four-year-work-pr', 'Permanent residence', '在华永久居留'],
    ['C17', 'work-to-pr-family', 'Permanent residence with family', '在华永久居留（含家属）'],
    ['C4', 'talent-visa', 'Talent visa at the airport and Residence permit for work', '口岸人才签证和工作类居留许可'],
    [
      'C5',
      'talent-visa',
      'Change to a talent visa, Foreigner’s work permit, and Residence permit for work',
      '入境后改办人才签证、外国人工作许可证和工作类居留许可',
    ],
    ['C15', 'student-founder', 'Study permit marked “entrepreneurship”', '加注“创业”的学习类居留许可'],
  ])('%s, %s', (person, id, english, chinese) => {
    expect(reasonFor(person, id)).toEqual([`You qualify. You can apply for: ${english}.`, `您符合条件，可以申请：${chinese}。`])
  })

  test('depends on an answer while one is missing, and then has no family in its name', () => {
    const { stayPurpose: _, ...descent } = { ...nobodySpecial, chineseDescent: true }
    expect(reason(descent, 'descent-five-year')).toEqual([
      'You qualify. You can apply for: Five-year visa for multiple entries (depends on an answer) and Five-year residence permit (depends on an answer).',
      '您符合条件，可以申请：五年内多次入境签证（取决于待补充的信息）和五年期居留许可（取决于待补充的信息）。',
    ])
    const { hasSpouse: __, ...unsaid } = factsOf('C17')
    expect(reason(unsaid, 'work-to-pr-family', '2017-10-16')[0]).toBe('You qualify. You can apply for: Permanent residence.')
  })

  test('is nothing where the present status leaves nothing', () => {
    expect(reasonFor('C7b', 'talent-visa')).toEqual([
      'You qualify, but you cannot apply from your present status.',
      '您符合条件，但按现有身份不能直接申请。',
    ])
  })
})

describe('a dispute names the sources on each side', () => {
  const official = ['The newest official text says no.', '最新的政府文本：不符合。'] as const
  const press = ['The newest press report says no.', '最新的报道：不符合。'] as const
  test.each<[string, RuleId, readonly [string, string], string, string]>([
    [
      'C2',
      'four-year-work-pr',
      official,
      'You qualify according to: Yangpu’s exit-entry director, on the district’s page, 2017. You do not qualify according to: Reports on Beijing’s rule of 2016, on seven measures of 2017 and, in January 2018, on Pudong’s measures; and the national rule of 2019, and one more.',
      '按下列口径，符合条件：杨浦公安分局出入境管理办公室负责人，载于杨浦区网站，2017年。按下列口径，暂不符合条件：关于北京2016年规定、2017年七项措施的报道，2018年1月关于浦东措施的报道，以及2019年全国性规定（另有1种同类口径）。',
    ],
    [
      'B10',
      'intern',
      press,
      'You qualify according to: China Daily, January 2017. You do not qualify according to: Shanghai Daily, May 2017.',
      '按下列口径，符合条件：《中国日报》，2017年1月。按下列口径，暂不符合条件：《上海日报》，2017年5月。',
    ],
  ])('%s, %s', (person, id, [leans, leansInChinese], english, chinese) => {
    expect(reasonFor(person, id)).toEqual([
      `${leans} ${english} Ask the office first: the sources disagree.`,
      `${leansInChinese}${chinese}公开口径不一，请向受理窗口核实。`,
    ])
  })

  test('and those by which it is still open', () => {
    const { chineseDescent: _, ...unsaid } = { ...factsOf('B5'), leastMonthsInChina: 5 }
    expect(reason(unsaid, 'four-year-work-pr')[0]).toMatch(
      /You do not qualify according to: The city’s list .* More answers are needed according to: One press text of December 2016, kept in four copies\. Ask/,
    )
  })

  test('never by the numbers of sources', () => {
    for (const { id } of persons) for (const words of reasonFor(id, 'four-year-work-pr')) expect(words).not.toMatch(/\b[SPW]\d/)
  })
})

describe('the first day', () => {
  test('is told with what it takes for granted', () => {
    expect(reasonFor('B2', 'four-year-work-pr')).toEqual([
      'You may apply from 23 December 2026 at the earliest, if you keep this work without a break and you spend at least 6 months in China every year and the law stays as it was read.',
      '如您继续从事现有工作且不中断，且您每年在中国居住不少于6个月，且政策规定与查阅时一致，您最早可于2026年12月23日起申请。',
    ])
    expect(reason({ ...factsOf('B7'), investmentUsd: 9_000_000 }, 'investor-pr', '2026-11-23')).toEqual([
      'You may apply from 23 November 2027 at the earliest, if you leave this investment in place and the law stays as it was read.',
      '如您保持现有投资不变，且政策规定与查阅时一致，您最早可于2027年11月23日起申请。',
    ])
    const young = { ...factsOf('C7b'), shanghaiWorkSince: '2015-03-01' }
    expect(reason(young, 'work-to-pr-family', '2017-03-14')).toEqual([
      'You may apply from 1 March 2019 at the earliest, if you keep this permit and you keep this work without a break and the law stays as it was read.',
      '如您继续持有现有居留许可，且您继续从事现有工作且不中断，且政策规定与查阅时一致，您最早可于2019年3月1日起申请。',
    ])
    expect(reasonFor('C7b', 'descent-doctorate-pr')[0]).toBe(
      'You may apply from 8 July 2023 at the earliest, if the law stays as it was read.',
    )
  })

  test('is no more than possible where answers decide that do not matter before', () => {
    const facts: CaseFacts = { nationality: 'foreign', unitRelation: 'employed', unitArea: 'zhangjiang', areaWorkSince: '2023-03-02' }
    expect(reason(facts, 'four-year-work-pr')).toEqual([
      'From 2 March 2027 this rule may open for you, if you keep this work without a break and the law stays as it was read. It then depends on answers that do not matter before that day.',
      '如您继续从事现有工作且不中断，且政策规定与查阅时一致，自2027年3月2日起您有可能符合本项政策；届时须结合目前尚不影响结果的其他情况判断。',
    ])
  })

  test('is not told where there is none', () => {
    expect(languages.map(i18n => earliestWords(i18n, outcome(nobodySpecial, 'four-year-work-pr')))).toEqual([undefined, undefined])
  })
})

test('a rule that is not in force is told with the day', () => {
  expect(reason({}, 'intern', '2016-12-08')).toEqual([
    'No source states this rule as in force on 8 December 2016.',
    '2016年12月8日时，本项政策尚未施行。',
  ])
})
