import { expect, test } from 'vitest'
import { i18nFor } from '@/lib/i18n/i18n-for'
import { numberOf } from '@/lib/policy/rules'
import { changedVerdictText, goneAnswerText } from '@/lib/law-history/link-change-text'

const words = async (locale: 'en' | 'zh') => {
  const i18n = await i18nFor(locale)
  const texts = [
    changedVerdictText(i18n, { rule: 'intern', before: 'open', after: 'no' }),
    changedVerdictText(i18n, { rule: 'intern', before: undefined, after: 'yes' }),
    changedVerdictText(i18n, { rule: 'sailor-pr', before: 'disputed', after: undefined }),
    goneAnswerText(i18n, { fact: 'unitArea', answer: 'pudong' }),
    goneAnswerText(i18n, { fact: 'holdsAward', answer: true }),
    goneAnswerText(i18n, { fact: 'sailingSince', answer: 'unknown' }),
    goneAnswerText(i18n, { fact: 'knots', answer: 12 }),
  ]
  return texts.map(text => text.replace(String(numberOf('intern')), 'N'))
}

test('what is not as it was when a link was made, in English', async () => {
  expect(await words('en')).toMatchInlineSnapshot(`
    [
      "Rule N, Intern from abroad: “We need more answers” before; now “You do not qualify at present”",
      "Rule N, Intern from abroad: not among the rules before; now “You qualify”",
      "sailor-pr: “Sources disagree” before; no longer among the rules",
      "Area where your employer or host is registered: pudong",
      "holdsAward: Yes",
      "sailingSince: You said you do not know",
      "knots: 12",
    ]
  `)
})

test('and in Chinese', async () => {
  expect(await words('zh')).toMatchInlineSnapshot(`
    [
      "第N项（境外学生实习）：原为“信息待补充”，现为“暂不符合条件”",
      "第N项（境外学生实习）：原无此项，现为“符合条件”",
      "sailor-pr：原为“公开口径不一”，现已不在政策之列",
      "单位注册区域：pudong",
      "holdsAward：是",
      "sailingSince：您选择了“不清楚”",
      "knots：12",
    ]
  `)
})
