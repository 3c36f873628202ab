import { expect, test } from 'vitest'
import { i18nFor } from '@/lib/i18n/i18n-for'
import { allWordsOf } from '@/lib/i18n/messages'
import { ruleIds } from '@/lib/policy/rules'
import { withRuleCount } from '@/lib/i18n/rule-count'

const sign = '[number of rules]'
/** The words of numbers from seven on. */
const english = ['', '', '', '', '', '', '', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen']
const chinese = ['', '', '', '', '', '', '', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五']
const messages = { a: `all ${sign} rules, ${sign}`, b: { c: [`of ${sign} `, ['day'], { d: `${sign}条` }] }, e: 'ten' }

test('the number of rules is said in words as far as the language has them, in text and in compiled text', () => {
  expect(withRuleCount(messages, { numbers: { 10: 'ten', 11: 'eleven' } }, 11)).toEqual({
    a: 'all eleven rules, eleven',
    b: { c: ['of eleven ', ['day'], { d: 'eleven条' }] },
    e: 'ten',
  })
  expect(withRuleCount(messages, { numbers: { 10: 'ten' } }, 31).a).toBe('all 31 rules, 31')
  expect(withRuleCount(messages, {}, 10).a).toBe('all 10 rules, 10')
})

test('no sign is left in what pages and programs say', async () => {
  for (const locale of ['en', 'zh']) expect(JSON.stringify(await allWordsOf(locale))).not.toContain('number of rules')
  const [en, zh] = await Promise.all([i18nFor('en'), i18nFor('zh')])
  expect([en.t('site.navigation.rules'), zh.t('site.navigation.rules')]).toEqual([
    `The ${english[ruleIds.length]} rules`,
    `${chinese[ruleIds.length]}项政策`,
  ])
})
