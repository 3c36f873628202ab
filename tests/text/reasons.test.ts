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
      'What stands in the way: You are not employed; You have worked in an innovation area for fewer than 4 full years without a break.',
      '不符合之处：您未受聘于该单位；您在双自、双创区域内的单位连续工作未满4年。',
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
    ).toEqual(['What stands in the way: You are not a foreign national.', '不符合之处：您不是外国人。'])
    // By the older reading it is seven alternatives, by the newer two.
    expect(
      reason({ ...nobodySpecial, wantsHelper: true, hasHelper: true, degree: 'master', unitRelation: 'employed' }, 'domestic-helper'),
    ).toEqual([
      'What stands in the way: Your family already sponsors a foreign domestic helper.',
      '不符合之处：您的家庭已聘雇外籍家政服务人员。',
    ])
  })

  test('is told of the nearest reading also where one that asks for more stands before it', () => {
    expect(
      reason({ ...nobodySpecial, wantsHelper: true, hasHelper: true, status: 'work-permit', talentCertificate: true }, 'domestic-helper'),
    ).toEqual([
      'What stands in the way: Your family already sponsors a foreign domestic helper.',
      '不符合之处：您的家庭已聘雇外籍家政服务人员。',
    ])
    expect(reason({ ...nobodySpecial, nationality: 'hk-macao-taiwan', confirmationLetter: true }, 'talent-visa')[0]).toBe(
      'What stands in the way: You are not a foreign national.',
    )
  })

  test('is three things at most, and how many more', () => {
    expect(reason(nobodySpecial, 'investor-pr')).toEqual([
      'What stands in the way: How the investment is held – In another way, or no investment; Your investment has stood for fewer than 3 full years without a break; Your tax record is not good; and 1 more.',
      '不符合之处：投资方式为“其他方式，或没有投资”；您的投资连续稳定未满3年；您的纳税记录不符合“良好”的要求；另有1项。',
    ])
    expect(reason(nobodySpecial, 'four-year-work-pr')).toEqual([
      'What stands in the way: You are not employed; Your employer or host is not registered in an innovation area; You have worked in an innovation area for fewer than 4 full years without a break.',
      '不符合之处：您未受聘于该单位；单位未注册在“双自”区域或者双创示范基地；您在双自、双创区域内的单位连续工作未满4年。',
    ])
    expect(reason({ ...nobodySpecial, nationality: 'hk-macao-taiwan' }, 'investor-pr')).toEqual([
      'What stands in the way: You are not a foreign national; How the investment is held – In another way, or no investment; Your investment has stood for fewer than 3 full years without a break; and 2 more.',
      '不符合之处：您不是外国人；投资方式为“其他方式，或没有投资”；您的投资连续稳定未满3年；另有2项。',
    ])
  })

  test.each<[string, RuleId, string, string]>([
    [
      'C2',
      'descent-doctorate-pr',
      'You are not of Chinese descent; Highest degree – No bachelor’s degree',
      '您不是外籍华人；最高学位为“无学士及以上学位”',
    ],
    [
      'C2',
      'work-to-pr-family',
      'Your employer does not recommend your application; none of the 2 alternatives is met',
      '您的工作单位不推荐您申请；2种情形均不符合',
    ],
    ['C14', 'talent-visa', 'none of the 2 alternatives is met', '2种情形均不符合'],
    [
      'C4',
      'student-founder',
      'Place of study – Not enrolled; Your university does not recommend your part-time business; Area of the planned business – Outside Shanghai',
      '就读院校所在地为“未就读”；您就读的高校不推荐您兼职创业；拟创业区域为“上海市以外”',
    ],
    ['B9', 'student-founder', 'Your university does not recommend your part-time business', '您就读的高校不推荐您兼职创业'],
    ['C4', 'intern', 'Place of study – Not enrolled', '就读院校所在地为“未就读”'],
    [
      'B11',
      'domestic-helper',
      'Nationality or residence status – Chinese national of the mainland; none of the 7 alternatives is met',
      '国籍或居民身份为“中国内地（大陆）居民”；7种情形均不符合',
    ],
    [
      'B11',
      'zone-recommended-pr',
      'You are not a foreign national; Recognition as high-level talent – None of these; Body that recommends you – None',
      '您不是外国人；高层次人才认定类别为“均不属于”；推荐单位为“没有单位推荐”',
    ],
    ['B3', 'four-year-work-pr', 'Your employer or host is not registered in an innovation area', '单位未注册在“双自”区域或者双创示范基地'],
  ])('of %s, %s', (person, id, english, chinese) => {
    expect(reasonFor(person, id)).toEqual([`What stands in the way: ${english}.`, `不符合之处：${chinese}。`])
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
    expect(reason(facts, id)).toEqual([`Not answered yet: ${english}.`, `尚未作答：${chinese}。`])
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
    expect(reasonFor(person, id)).toEqual([`You meet it. You may apply for: ${english}.`, `您符合条件，可以申请：${chinese}。`])
  })

  test('depends on an answer while one is missing, and then has no family in its name', () => {
    const { stayPurpose: _, ...descent } = { ...nobodySpecial, chineseDescent: true }
    expect(reason(descent, 'descent-five-year')).toEqual([
      'You meet it. You may apply for: Five-year visa for multiple entries (depends on an answer) and Five-year residence permit (depends on an answer).',
      '您符合条件，可以申请：五年内多次入境签证（取决于尚缺的答案）和五年期居留许可（取决于尚缺的答案）。',
    ])
    const { hasSpouse: __, ...unsaid } = factsOf('C17')
    expect(reason(unsaid, 'work-to-pr-family', '2017-10-16')[0]).toBe('You meet it. You may apply for: Permanent residence.')
  })

  test('is nothing where the present status leaves nothing', () => {
    expect(reasonFor('C7b', 'talent-visa')).toEqual([
      'You meet it, but there is nothing to apply for in your present status.',
      '您符合条件，但按您现持的签证证件，没有需要申请的事项。',
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
      'met as told by S1; not met as told by P4 P5 P6 P7 P41 P46 P49 P57',
      '依S1所述，符合；依P4 P5 P6 P7 P41 P46 P49 P57所述，不符合',
    ],
    [
      'B1',
      'four-year-work-pr',
      official,
      'met as told by S1 P4 P5 P6 P7; not met as told by P57 P132 P133',
      '依S1 P4 P5 P6 P7所述，符合；依P57 P132 P133所述，不符合',
    ],
    [
      'C18-exact',
      'work-to-pr-family',
      official,
      'met as told by P34 P39 P151; not met as told by P28 P30',
      '依P34 P39 P151所述，符合；依P28 P30所述，不符合',
    ],
    ['B10', 'intern', press, 'met as told by P23; not met as told by P24', '依P23所述，符合；依P24所述，不符合'],
  ])('%s, %s', (person, id, [leans, leansInChinese], english, chinese) => {
    expect(reasonFor(person, id)).toEqual([
      `${leans} It depends on the source: ${english}. Ask the office first.`,
      `${leansInChinese}因来源而异：${chinese}。请先向窗口核实。`,
    ])
  })

  test('and those by which it is still open', () => {
    const { chineseDescent: _, ...unsaid } = { ...factsOf('B5'), leastMonthsInChina: 5 }
    expect(reason(unsaid, 'four-year-work-pr')).toEqual([
      'The newest official text says no. It depends on the source: met as told by S1; not met as told by P57 P132 P133; open as told by P4 P5 P6 P7. Ask the office first.',
      '最新的政府文本：不符合。因来源而异：依S1所述，符合；依P57 P132 P133所述，不符合；依P4 P5 P6 P7所述，尚待判断。请先向窗口核实。',
    ])
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
