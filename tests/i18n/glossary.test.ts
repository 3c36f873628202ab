import { describe, expect, test } from 'vitest'
import { namespaces, wordsOf } from '@/lib/i18n/messages'

/** Words that a language does not use for an idea, and what it uses instead; of the same idea there is one word. */
const glossary = {
  en: [
    [/(?<!\{)\bunits?\b(?! of measure)/i, 'employer or host, organisation'],
    [/\bforebears?\b/i, 'grandparents or earlier ancestors'],
    [/\b(many|several) entries\b/i, 'multiple entries'],
    [/\bfound(ing)? a business\b/i, 'start a business'],
    [/\bbeside your (studies|work)\b/i, 'alongside'],
    [/\bthis is information, no decision\b/i, 'This is guidance, not a decision'],
    [/\bnot by this route\b/i, 'You do not qualify under this rule at present'],
    [/\bwhat stands in the way\b/i, 'You do not qualify because'],
    [/\b(none|not one) of the \S+ (alternatives|ways) is met\b/i, 'each way and what is missing from it'],
    [/\bas things stand\b/i, 'at present'],
    [/\bopens? a way\b/i, 'you qualify'],
    [/\bwould open if\b/i, 'You would qualify if'],
    [/\blaw (is shown )?as read on\b/i, 'Rules last checked on'],
    [/\bno standing, no paper\b/i, 'This changes nothing in your result'],
    [/\bwhat nobody checks\b/i, 'What this check does not cover'],
    [/\bwhose days\b/i, 'Name (optional)'],
    [/\bwhich body will\b/i, 'Which organisation will'],
  ],
  zh: [
    [/各来源说法不一/, '公开口径不一'],
    [/目前不适用/, '暂不符合条件'],
    [/拟据以/, '您是否受聘于或受邀于某单位'],
    [/受该单位聘雇|聘雇单位|单位聘雇/, '受聘于该单位、用人单位'],
    [/应备材料/, '申请材料'],
    [/假设情况/, '模拟测算'],
    [/试改/, '调整信息重新测算'],
    [/今后日期/, '时间节点'],
    [/日期所属人员/, '姓名'],
    [/尚缺(的)?答案/, '待补充信息'],
    [/未予核查：您/, '以下事项未予核查'],
  ],
} as const

/** Written for people who know the code or the law’s texts, or names of things outside this site. */
const apart: readonly string[] = ['sources', 'prove', 'exports', 'interface', 'diff', 'command']
/** What lists understand, and official names, are the words of others. */
const quoted = /^people\.understood\.|\.official$/

const sentencesOf = (tree: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree as Readonly<Record<string, unknown>>).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`))

describe.each(['en', 'zh'] as const)('in %s one thing has one name', locale => {
  test('and no word of the glossary is used that has a better one', async () => {
    const messages = await Promise.all(
      namespaces.filter(name => !apart.includes(name)).map(async name => sentencesOf(await wordsOf(locale, name), name)),
    )
    const sentences = messages.flat().filter(([path]) => !quoted.test(path))
    expect(sentences.length).toBeGreaterThan(900)
    const wrong = sentences.flatMap(([path, text]) =>
      glossary[locale].filter(([word]) => word.test(text)).map(([, better]) => `${path}: “${text}” → ${better}`),
    )
    expect(wrong).toEqual([])
  })
  test.each(glossary[locale].map(([word, better]) => [better, word] as const))('“%s” is not what it forbids', (better, word) =>
    expect(word.test(better)).toBe(false),
  )
})
