import { describe, expect, test } from 'vitest'
import { officeQuestionOf } from '@/lib/results/office-question'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { officeQuestionLines, whomToAsk } from '@/lib/text/office-question'
import type { RuleId } from '@/lib/policy/types'
import { applicants, askedOn, investor, yangpuWorker, type Applicant } from '../cases/applicants'
import { speaking } from './i18n-of-tests'

const outcomesOf = ({ answers }: Applicant) => ruleResultsOf({ facts: answers, on: askedOn, today: askedOn })
const said = (one: Applicant, id: RuleId, locale: 'en' | 'zh') => {
  const question = officeQuestionOf(outcomesOf(one).find(({ rule }) => rule.id === id) ?? expect.fail(id)) ?? expect.fail(id)
  return [...officeQuestionLines(speaking(locale), question, one.answers), whomToAsk(speaking(locale), question)]
}

describe('a question to the office', () => {
  test('of the disputed worker, in Chinese as one writes to a window', () => {
    expect(said(yangpuWorker, 'four-year-work-pr', 'zh')).toEqual([
      '请问：按照上海出入境政策“工作满四年”一项，本人可否申请在华永久居留？',
      '本人情况：外籍华人：否；与单位的关系：受聘于该单位；单位注册区域：杨浦区双创示范基地；双自、双创区域连续工作起始日：自2021年3月2日起。',
      '上海市2023年12月列出的十二类申请人、出入境民警2026年4月列出的类别；居住月数见2019年全国性规定：“在双自、双创区域工作的人员中，只列外籍华人；按全国性规定，每年在中国境内实际居住累计不少于6个月。”据此，本人不符合条件。',
      '杨浦公安分局出入境管理办公室负责人，载于杨浦区网站，2017年：“工作年限符合要求的外籍人才均可申请，不受学历、职务、工资限制。”据此，本人符合条件。',
      '请问目前以哪一种为准？',
      '请咨询上海市公安局杨浦分局出入境管理办公室，或者拨打12367。',
    ])
  })
  test('of the disputed worker, in English', () => {
    expect(said(yangpuWorker, 'four-year-work-pr', 'en')).toEqual([
      'Please tell me: can I apply for permanent residence under Shanghai’s exit-entry measures (“Four years’ work”)?',
      'My case: Chinese descent: No; Employer or host: Employed or recruited by it; Area where your employer or host is registered: Yangpu demonstration base; Unbroken work in an area since: Since 2 March 2021.',
      'The city’s list of twelve classes of applicants, December 2023, and an exit-entry officer’s, April 2026; the national rule of 2019 for the months: “Of those who work in the innovation areas only foreign nationals of Chinese descent are listed. By the national rule they must have been in China for at least 6 months in each of these years.” By this I do not qualify.',
      'Yangpu’s exit-entry director, on the district’s page, 2017: “Any foreign talent with the years of work may apply, regardless of education, position or salary.” By this I qualify.',
      'Which of these holds today?',
      'Ask the Yangpu Exit-Entry Administration Office, or call 12367.',
    ])
  })
  test('of whoever cannot know what decides', () => {
    expect(said(investor, 'investor-pr', 'zh')).toEqual([
      '请问：按照上海出入境政策“投资者”一项，本人可否申请在华永久居留？',
      '本人情况：投资方式：通过本人担任控股股东的公司投资；投资连续稳定起始日：自2023年1月15日起；在上海直接投资额：600,000美元；纳税记录良好：是。',
      '能否申请取决于下列事项，本人尚不清楚：外商投资鼓励类产业。请问如何认定，由哪个部门确认？',
      '请咨询外国人永久居留事务服务中心，或者拨打12367。',
    ])
  })
  test('is short in Chinese', () => {
    for (const one of applicants)
      for (const outcome of outcomesOf(one)) {
        const question = officeQuestionOf(outcome)
        if (question !== undefined) expect(officeQuestionLines(speaking('zh'), question, outcome.facts).join('').length).toBeLessThan(350)
      }
  })
})
