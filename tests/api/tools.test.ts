/**
 * The tools word by word: the SDK's own client and the server itself, joined in one process. What they say stands
 * written out in tests/api/answers.
 */
import { readFileSync } from 'node:fs'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { explained } from '@/lib/api/mcp/explained'
import { linesOfRule } from '@/lib/api/mcp/explained-lines'
import { serverOf } from '@/lib/api/mcp/server'
import { lawReadOn, ruleIds, rules } from '@/lib/policy/law'
import { withRuleCount } from '@/lib/i18n/rule-count'
import { version } from '../../package.json'
import { persons } from '../cases/persons'
import { inEveryLanguage, locales, speaking } from '../text/i18n-of-tests'

const client = new Client({ name: 'test', version: '1' })
const setting = { languages: inEveryLanguage(i18n => i18n), today: () => '2026-11-23' }
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await serverOf(setting).connect(there)
  await client.connect(here)
  await client.listTools()
})

async function call(name: string, given?: Record<string, unknown>) {
  const { isError, content, structuredContent } = await client.callTool({ name, ...(given && { arguments: given }) })
  const [only] = content as { type: string; text: string }[]
  return { isError, type: only?.type, text: only?.text ?? '', values: structuredContent as Record<string, unknown> }
}
/** Rules behind the ten are not written out there. */
const ofTheTenIn = (text: string) => text.replace(/^(?:1[1-9]|[2-9]\d)\. .*\n/gm, '')
/** How many rules there are, in words. */
const { ten } = withRuleCount({ ten: '[number of rules]' }, JSON.parse(readFileSync('messages/en/words.json', 'utf8')) as object)
const expectedText = (file: string) => readFileSync(`tests/api/answers/${file}.md`, 'utf8').trimEnd()

/** The fields of a schema of objects and lists of objects, each with those inside it. */
function fieldsOf(schema: object | undefined, before = ''): readonly string[] {
  const { properties = {}, items } = (schema ?? {}) as { properties?: Readonly<Record<string, object>>; items?: object }
  if (items !== undefined) return fieldsOf(items, before)
  return Object.entries(properties).flatMap(([name, inner]) => [`${before}${name}`, ...fieldsOf(inner, `${before}${name}.`)])
}

/** Somebody about whom the sources disagree. */
const fourYears = {
  nationality: 'foreign',
  chineseDescent: false,
  unitRelation: 'employed',
  unitArea: 'yangpu-base',
  areaWorkSince: '2022-03-02',
  leastMonthsInChina: 5,
  livesInYangpu: true,
}

describe('what is said', () => {
  test.each([
    ['list-rules.en', 'list_rules', {}],
    ['list-routes.en', 'list_routes', {}],
    ['list-routes.zh', 'list_routes', { language: 'zh' }],
    ['student-founder.en', 'explain_rule', { rule: 'student-founder' }],
    ['student-founder.zh', 'explain_rule', { rule: 'student-founder', language: 'zh' }],
    ['talent-visa.en', 'explain_rule', { rule: 'talent-visa', language: 'en' }],
    [
      'check-case-routes.en',
      'check_case',
      { routes: true, on: '2026-11-23', facts: { nationality: 'foreign', degree: 'master', unitRelation: 'employed', unitArea: 'ftz' } },
    ],
    ['next-questions.en', 'next_questions', { on: '2026-11-23', aim: 'comeToWork', facts: { nationality: 'foreign', degree: 'master' } }],
    [
      'next-questions.zh',
      'next_questions',
      { language: 'zh', on: '2026-11-23', aim: 'descentLongStay', facts: { nationality: 'foreign', degree: 'master' } },
    ],
    ['explain-result.en', 'explain_result', { on: '2026-11-23', rule: 'four-year-work-pr', facts: fourYears }],
    ['explain-result.zh', 'explain_result', { language: 'zh', on: '2026-11-23', rule: 'k-visa', facts: fourYears }],
    ['ask-the-office.en', 'ask_the_office', { on: '2026-11-23', facts: fourYears }],
    ['check-case.zh', 'check_case', { language: 'zh', id: 'a', on: '2017-03-02', facts: { nationality: 'foreign', degree: 'master' } }],
  ])('%s', async (file, name, given) => {
    const { isError, type, text } = await call(name, given)
    expect({ isError, type, text: ofTheTenIn(text).trimEnd() }).toEqual({ isError: undefined, type: 'text', text: expectedText(file) })
  })
})

describe('the server', () => {
  test('says who it is, what it can and how it is to be used', () => {
    expect(client.getServerVersion()).toEqual({ name: 'talent-permit-check', title: 'Talent Permit Check', version })
    expect(client.getServerCapabilities()).toEqual({ tools: {}, prompts: {}, resources: {} })
    expect(client.getInstructions()).toBe(
      `Checks people against the ${ten} Shanghai exit-entry measures for foreign talents, as the sources were read on 28 November 2026. Put what a person said into the facts of check_case, and guess nothing. Ask what next_questions names, in its words, and call again with the answers. explain_result says why a rule stands as it stands; where the sources disagree, say so, and give the question of ask_the_office. Everything here is information, no decision: the exit-entry authorities decide each application.`,
    )
  })

  test('offers each tool with its words, reading only, and asking nobody else', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name, title, annotations }) => [name, title, annotations])).toEqual(
      [
        ['list_rules', `List the ${ten} rules`],
        ['explain_rule', 'Explain a rule'],
        ['list_routes', 'List the routes beside the ten'],
        ['check_case', 'Check a person'],
        ['next_questions', 'What to ask next'],
        ['explain_result', 'Explain a result'],
        ['ask_the_office', 'The question for the office'],
      ].map(([name, title]) => [name, title, { readOnlyHint: true, openWorldHint: false }]),
    )
    expect(tools[0]?.description).toBe(`Names the ${ten} rules in their order, in English and Chinese, and says what each verdict means.`)
    const language = { type: 'string', enum: locales }
    expect(tools[0]?.inputSchema).toMatchObject({ type: 'object', properties: { language }, additionalProperties: false })
    expect(tools[1]?.inputSchema).toMatchObject({
      type: 'object',
      properties: { rule: { type: 'string', enum: ruleIds }, language },
      required: ['rule'],
      additionalProperties: false,
    })
    expect(Object.keys(tools[3]?.inputSchema.properties ?? {})).toEqual(['id', 'on', 'facts', 'workings', 'language', 'routes'])
    for (const { outputSchema } of tools) expect(outputSchema).toMatchObject({ type: 'object', anyOf: [{}, {}] })
    // What is given may grow.
    expect(JSON.stringify(tools[0]?.outputSchema)).not.toContain('additionalProperties')
    // What each gives, field by field; the other thing it may give is a refusal.
    const given = tools.map(({ outputSchema }) => fieldsOf((outputSchema?.anyOf as readonly object[] | undefined)?.[0]))
    expect(given[0]).toEqual([
      'rules',
      'rules.id',
      'rules.number',
      'rules.name',
      'rules.name.en',
      'rules.name.zh',
      'rules.official',
      'verdicts',
      'verdicts.verdict',
      'verdicts.words',
    ])
    expect(given[1]).toEqual([
      ...['id', 'number', 'name', 'official', 'summary', 'established', 'ask'],
      ...['readings', ...['id', 'from', 'until', 'inForce', 'strength', 'statedOn', 'who', 'says'].map(field => `readings.${field}`)],
      ...['conditions', 'sources'].map(field => `readings.${field}`),
      ...['grants', ...['id', 'name', 'official', 'what', 'conditions', 'windows'].map(field => `grants.${field}`)],
      ...['id', 'name', 'address', 'place', 'hours', 'booking', 'note', 'phones', 'conditions', 'sources'].map(
        field => `grants.windows.${field}`,
      ),
      ...['grants.papers', 'grants.sources', 'notes', 'notes.text', 'notes.sources'],
      ...['sources', ...['id', 'title', 'publisher', 'date', 'address', 'kind', 'supports'].map(field => `sources.${field}`)],
    ])
    expect(JSON.stringify(tools[1]?.outputSchema)).toMatch(
      /"words":\{"type":"string"\},"head":\{"type":"string"\},"parts":\{"type":"array"/,
    )
    expect(given[2]).toEqual([
      'routes',
      ...['id', 'name', 'name.en', 'name.zh', 'official', 'summary', 'established', 'ask'].map(field => `routes.${field}`),
    ])
    expect(JSON.stringify(tools[3]?.outputSchema)).toMatch(/"headline":\{"type":"string"\},"told":\{"type":"array"/)
    await expect(call('no_tool')).rejects.toThrow(/no tool called no_tool/)
  })
})

describe('values', () => {
  test('of list_rules name each rule in both languages and officially in the one asked for', async () => {
    for (const locale of locales) {
      const { values } = await call('list_rules', { language: locale })
      const t = speaking(locale).t
      expect(values.rules).toEqual(
        ruleIds.map((id, index) => ({
          id,
          number: index + 1,
          name: inEveryLanguage(i18n => i18n.t(`rules.${id}.name`)),
          official: t(`rules.${id}.official`),
        })),
      )
      expect(values.verdicts).toEqual(
        (['yes', 'no', 'open', 'disputed', 'not-covered'] as const).map(verdict => ({ verdict, words: t(`result.status.${verdict}`) })),
      )
    }
  })

  test('of explain_rule hold what the text says', async () => {
    const { values } = await call('explain_rule', { rule: 'student-founder' })
    expect(values).toMatchObject({
      id: 'student-founder',
      number: 8,
      name: 'Student with a business: study permit marked “entrepreneurship”',
      official: '在沪高校外国留学生兼职创业（学习类居留许可加注“创业”）',
      established: 'Two newspapers of 2017 and a university’s notice of 2020 describe it in the same way.',
      ask: 'Ask your university’s international students office first, then the exit-entry office of the district where you stay.',
      notes: [{ sources: ['P23', 'P26'] }],
    })
    expect(values.readings).toMatchObject([
      {
        id: 'student-2016',
        from: '2016-12-09',
        until: null,
        inForce: true,
        who: 'China Daily and Shanghai Daily, 2017, and a university’s notice, 2020',
        sources: ['P23', 'P24', 'P26'],
        conditions: [
          { words: 'You are a foreign national' },
          { words: 'Place of study: University in Shanghai' },
          { words: 'Your university recommends your part-time business' },
          {},
        ],
      },
    ])
    expect(values.grants).toEqual([
      {
        id: 'study-permit-startup',
        name: 'Study permit marked “entrepreneurship”',
        official: '学习类居留许可（加注“创业”）',
        what: 'You may run your business alongside your studies.',
        conditions: [],
        windows: [
          {
            id: 'exit-entry-yangpu',
            name: 'Yangpu Exit-Entry Administration Office',
            address: '605 Songhu Road, Yangpu',
            place: null,
            hours: 'Monday to Saturday 8:30–17:00',
            booking: null,
            note: null,
            phones: [],
            conditions: [{ words: 'You live in Yangpu' }],
            sources: ['P88'],
          },
          {
            id: 'exit-entry-city',
            name: 'Exit-Entry Administration Bureau of the Shanghai Public Security Bureau',
            address: '1500 Minsheng Road, Pudong',
            place: null,
            hours: 'Monday to Saturday 9:00–17:00 (on Saturdays applications are only taken in)',
            booking: null,
            note: 'Two centres take several services at once, in Huangpu (Bund Service Center for International Professionals, since April 2025) and in Hongqiao (69 Yonghong Road, window A06, 021-34733198). Call 12367 before you go there: which applications they take is not published in full.',
            phones: ['12367', '021-28951900'],
            conditions: [{ words: 'You do not live in Yangpu' }],
            sources: ['P86', 'P88'],
          },
        ],
        papers: [
          'Passport',
          'Application form for visas and permits',
          'Registration of temporary accommodation',
          'Health certificate',
          'Your university’s letter of recommendation',
          'Business licence',
          'Letter from the authority in charge of the area',
        ],
        sources: ['P6', 'P24', 'P26'],
      },
    ])
    expect((values.sources as object[])[2]).toEqual({
      id: 'P23',
      title: 'New rules assist graduates working in Shanghai',
      publisher: 'China Daily, on sh-italent.com',
      date: '2017-01-17',
      address: 'http://en.sh-italent.com/2017-01/17/c_69519.htm',
      kind: 'newspaper or news agency',
      supports: 'Students may found a business; interns on invitation',
    })
  })

  test('of explain_rule say which versions have ended, and join conditions as a tree', async () => {
    const { values } = await call('explain_rule', { rule: 'talent-visa' })
    const readings = values.readings as { id: string; until: string | null; inForce: boolean; conditions: object[] }[]
    expect(readings.map(({ id, until, inForce }) => [id, until, inForce])).toEqual([
      ['either-2016', null, true],
      ['both-2016', '2018-01-01', false],
      ['letter-2018', null, true],
    ])
    const unit = {
      words: 'Your employer or host qualifies',
      head: 'At least one of these:',
      parts: [
        {
          words: 'All of these:',
          parts: [
            { words: 'Kind of employer or host: Enterprise (企业)' },
            { words: 'Your employer or host is registered in an innovation area', sources: ['S1', 'P2', 'P89', 'P90', 'P153'] },
          ],
        },
        {
          words: 'Your employer or host is a university or research institute in Shanghai',
          head: 'All of these:',
          parts: [
            { words: 'Kind of employer or host: University or college (高等院校) or Research institute (科研院所)' },
            { words: 'Your employer or host is registered in Shanghai' },
          ],
        },
      ],
    }
    expect(readings[1]?.conditions).toEqual([
      { words: 'You are a foreign national' },
      { words: 'You hold a master’s degree or a doctorate' },
      { words: 'An organisation employs or invites you' },
      unit,
    ])
    expect((values.grants as { id: string }[]).map(({ id }) => id)).toEqual(
      rules.find(({ id }) => id === 'talent-visa')?.grants.map(({ id }) => id),
    )
  })

  test('of check_case are the assessment and a word for each rule; with nothing answered the line says so', async () => {
    const { values } = await call('check_case', { facts: { degree: null, nationality: null }, id: 'q' })
    expect(values).toMatchObject({
      headline: 'Nothing is answered yet',
      assessment: { id: 'q', on: '2026-11-23' },
    })
    expect((values.told as object[])[6]).toEqual({
      id: 'descent-five-year',
      name: 'Chinese descent: five-year visa or residence permit',
      status: 'We need more answers',
      reason: 'We need: Nationality or residence status; Chinese descent.',
      advice: [],
    })
    expect((await call('check_case', { facts: { degree: 'doctor', nationality: null } })).values.headline).toBe(
      'A few more answers decide what you can apply for',
    )
    expect((await call('check_case')).values.headline).toBe('Nothing is answered yet')
  })
})

test('what would turn a no stands below its rule, set in', async () => {
  const told: string[] = []
  for (const { facts, on } of persons) {
    const { text, values } = await call('check_case', { facts, on })
    const advice = (values.told as { advice: string[] }[]).flatMap(one => one.advice)
    for (const one of advice) expect(text.split('\n')).toContain(`   ${one}`)
    told.push(...advice)
  }
  expect(told.length).toBeGreaterThan(0)
})

test('a rule is explained as it stands on a day: neither notes nor papers of later', () => {
  const rule = rules.find(({ id }) => id === 'talent-visa') ?? expect.fail()
  const on = (day: string) => {
    const { notes, grants, readings } = explained(speaking('en'), rule, day)
    return { notes: notes.length, papers: grants[0]?.papers, inForce: readings.map(({ inForce }) => inForce) }
  }
  expect(on('2017-12-31')).toEqual({ notes: 2, papers: ['Certificate of employment'], inForce: [true, true, false] })
  expect(on('2018-01-01')).toEqual({
    notes: 3,
    papers: ['Certificate of employment', 'Confirmation Letter for High-end Foreign Talents'],
    inForce: [true, false, true],
  })
})

test('the windows of a rule are those of the day, in the order of all windows', () => {
  const rule = rules.find(({ id }) => id === 'investor-pr') ?? expect.fail()
  const turned = { ...rule, grants: rule.grants.map(grant => ({ ...grant, windows: grant.windows.toReversed() })) }
  const on = (day: string) => explained(speaking('en'), turned, day).grants[0]?.windows.map(({ id }) => id)
  expect(on('2019-09-15')).toEqual(['exit-entry-yangpu', 'exit-entry-city'])
  expect(on('2019-09-16')).toEqual(['exit-entry-yangpu', 'pr-centre'])
})

test('the lines of a rule say whether a version has ended or will, and have no head where there is no note', () => {
  const rule = rules.find(({ id }) => id === 'investor-pr') ?? expect.fail()
  const made = explained(speaking('en'), rule, lawReadOn)
  const lines = (until: string | null) =>
    linesOfRule(speaking('en'), { ...made, notes: [], readings: made.readings.map(reading => ({ ...reading, until })) })
  const said = (until: string | null) => lines(until).find(line => /[Ii]n force /.test(line))
  expect(said(null)).toMatch(/^In force since 9 December 2016\. \[/)
  expect(said('2026-11-29')).toMatch(/^In force since 9 December 2016, ends on 29 November 2026 \(/)
  expect(said('2026-11-28')).toMatch(/^In force from 9 December 2016, ended on 28 November 2026 \(/)
  const noted = linesOfRule(speaking('en'), made)
  expect(linesOfRule(speaking('en'), { ...made, notes: [] })).toEqual(
    noted.toSpliced(noted.indexOf('## Worth knowing') - 1, 2 + made.notes.length),
  )
})

describe('a call that is wrong', () => {
  test.each([
    [100, 100, 'language'],
    [101, 101, 'case'],
    [150, 101, 'case'],
  ])('in %i ways is told the first hundred, then how many more', async (count, listed, last) => {
    const extra = Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`x${index}`, index]))
    const errors = (await call('list_rules', { ...extra, language: 'de' })).values.errors as { fact: string; message: string }[]
    expect([errors.length, errors.at(-1)?.fact]).toEqual([listed, last])
    if (last === 'case') expect(errors.at(-1)?.message).toContain(count === 101 ? '1 more fault' : '50 more faults')
  })

  test('is told every fault, by name, in the language asked for', async () => {
    expect(await call('list_rules', { language: 'de', day: 1 })).toMatchObject({
      isError: true,
      text: '“day” cannot be 1: allowed is only language.\n“language” cannot be "de": allowed is en, zh.',
      values: {
        errors: [
          { fact: 'day', came: 1, allowed: 'only language' },
          { fact: 'language', came: 'de', allowed: 'en, zh' },
        ],
      },
    })
    const { isError, values, text } = await call('explain_rule', { rule: 'x', language: 'zh' })
    expect([isError, values.errors]).toMatchObject([true, [{ fact: 'rule', came: 'x', allowed: ruleIds.join(', ') }]])
    expect(text).toMatch(/^“rule”不能为"x"；应为：zone-recommended-pr, .*。$/)
    expect((await call('explain_rule', { rule: 'intern', language: 'de' })).values.errors).toMatchObject([{ fact: 'language' }])
    expect((await call('explain_rule')).values.errors).toMatchObject([{ fact: 'rule' }])
  })

  test('by an argument there is not, is told those there are', async () => {
    expect((await call('explain_rule', { rule: 'intern', day: 1 })).values.errors).toMatchObject([
      { fact: 'day', came: 1, allowed: 'only rule, language' },
    ])
  })

  test('with a wrong case is the contract’s refusal', async () => {
    expect(await call('check_case', { facts: { degree: 'PhD' }, id: 'a', language: 'zh' })).toMatchObject({
      isError: true,
      text: '“degree”不能为"PhD"；应为：none, bachelor, master, doctor、unknown或null。',
      values: { id: 'a', line: 1, errors: [{ fact: 'degree', came: 'PhD' }] },
    })
    // All that is wrong at once, whatever part of the call it is in.
    const { values } = await call('check_case', { facts: { degree: 'PhD' }, language: 'de' })
    expect(values).toMatchObject({
      id: null,
      line: 1,
      errors: [
        { fact: 'language', came: 'de', allowed: 'en, zh' },
        { fact: 'degree', came: 'PhD' },
      ],
    })
    expect((await call('explain_result', { rule: 'x', facts: { age: 4 } })).values.errors).toMatchObject([
      { fact: 'rule' },
      { fact: 'age' },
    ])
    expect((await call('ask_the_office', { rule: 'x', facts: {} })).values.errors).toMatchObject([{ fact: 'rule' }])
    expect((await call('next_questions', { aim: 'all' })).values.errors).toMatchObject([{ fact: 'aim', came: 'all' }])
  })

  test('asks the office nothing where no rule leaves a question, and of one rule alone where one is named', async () => {
    const noQuestion = { text: 'No rule leaves a question to the office.', values: { questions: [] } }
    expect(await call('ask_the_office', { facts: {} })).toMatchObject(noQuestion)
    expect(await call('ask_the_office', { facts: fourYears, rule: 'intern' })).toMatchObject(noQuestion)
    const { values } = await call('ask_the_office', { facts: fourYears, rule: 'four-year-work-pr' })
    expect(values.questions).toMatchObject([{ rule: 'four-year-work-pr', window: 'exit-entry-yangpu' }])
  })
})

describe('besides the tools', () => {
  test('one prompt puts what a person said before a model, in the language asked for', async () => {
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name, arguments: takes = [] }) => [name, takes.map(one => one.name)])).toEqual([
      ['check_a_person', ['words', 'language']],
    ])
    const { messages } = await client.getPrompt({ name: 'check_a_person', arguments: { words: 'I am a painter' } })
    expect(messages).toMatchObject([
      { role: 'user', content: { type: 'text', text: expect.stringMatching(/^A person says: “I am a painter”\n/) as string } },
    ])
    const chinese = await client.getPrompt({ name: 'check_a_person', arguments: { language: 'zh' } })
    expect(chinese.messages).toMatchObject([{ content: { text: expect.stringMatching(/^有人说：“”/) as string } }])
    await expect(client.getPrompt({ name: 'none' })).rejects.toThrow('There is no prompt called none.')
  })

  test('every rule, the routes and the sources can be read in every language', async () => {
    const { resources } = await client.listResources()
    expect(resources.length).toBe((ruleIds.length + 2) * locales.length)
    for (const { uri, mimeType } of resources) {
      const { contents } = await client.readResource({ uri })
      expect(contents).toMatchObject([{ uri, mimeType, text: expect.stringMatching(/\S{10}/) as string }])
    }
    const read = async (place: string) => (await client.readResource({ uri: `permit-check://${place}` })).contents
    expect(await read('en/rules/student-founder')).toMatchObject([{ text: expectedText('student-founder.en') }])
    expect(await read('zh/sources')).toMatchObject([{ text: expect.stringMatching(/^- \[S1\] /) as string }])
    await expect(read('en/rules/none')).rejects.toThrow('There is no resource permit-check://en/rules/none.')
  })
})
