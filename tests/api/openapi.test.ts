/**
 * The published description: it accepts what the code accepts, and says what the code says.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import openapiTS from 'openapi-typescript'
import { describe as about, expect, test } from 'vitest'
import { readCase } from '@/lib/check/case'
import type { FactKind } from '@/lib/engine/facts'
import { answers, requests } from '@/lib/api/examples'
import { describe } from '@/lib/api/openapi'
import { jsonSchemas, schemas, type SchemaName } from '@/lib/api/schemas'
import { allFactNames, facts } from '@/lib/policy/law'
import { version } from '../../package.json'
import { anyAnswer } from '../cases/any-answer'
import { persons } from '../cases/persons'
import { locales, speaking } from '../text/i18n-of-tests'
import { ask } from './asking'
import { runs } from '../runs'

type Json = Record<'application/json', { schema: object; examples: Record<string, { summary: string; value: unknown }> }>
interface Described {
  paths: { '/api/check': { post: { requestBody: { content: Json }; responses: Record<string, { description: string; content: Json }> } } }
  components: { schemas: Record<SchemaName, { description: string; properties?: Record<string, { description?: string }> }> }
}
const described = async (locale: (typeof locales)[number]) => (await describe(speaking(locale))) as Described
const newAjv = () => new Ajv2020({ allErrors: true, formats: { date: true } })
const faultsOf = (validate: ValidateFunction, value: unknown) => (validate(value) ? [] : validate.errors)

/** The description, made anew for each test, and what it accepts. */
async function published() {
  const document = await described('en')
  /** A schema of the document by itself, with those it points to. */
  const validates = (schema: object): ValidateFunction =>
    newAjv().compile(
      JSON.parse(
        JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
      ) as object,
    )
  const schemaOf = (name: SchemaName) => validates({ $ref: `#/components/schemas/${name}` })
  const post = document.paths['/api/check'].post
  const request = validates(post.requestBody.content['application/json'].schema)
  const responses = new Map(
    Object.entries(post.responses).map(([status, { content }]) => [Number(status), validates(content['application/json'].schema)]),
  )
  const faultsFor = (status: number, body: unknown) => {
    const validate = responses.get(status)
    return validate === undefined ? `${status} is not described` : faultsOf(validate, body)
  }
  return { document, schemaOf, post, request, responses, faultsFor }
}

/** Answers at the borders of every kind, and things that are no answer to anything. */
const days = [
  '1900-01-01',
  '2100-12-31',
  '2024-02-29',
  'never',
  '1899-12-31',
  '2101-01-01',
  '2100-02-29',
  '2023-02-29',
  '2023-13-01',
  '0000-01-01',
  '20231-01-01',
]
const numbers = [0, -0, 1, 6, 12, 13, 6.5, 5.999999999999999, 0.01, -1, -0.01, 1e308, 5e-324]
const kinds = Object.values(facts) as readonly FactKind[]
const texts = [
  ...new Set(kinds.flatMap(kind => (kind.kind === 'choice' ? kind.values : []))),
  'unknown',
  'Unknown',
  '',
  'true',
  '6',
  'null',
]
const anything = fc.oneof(fc.constantFrom<unknown[]>(...days, ...numbers, ...texts, true, false, null), fc.jsonValue({ maxDepth: 2 }))
const rightAnswer = anyAnswer(fc.constantFrom(...days.slice(0, 3)), fc.constantFrom(0, 0.01, 1e308))
const right = fc.record(
  Object.fromEntries(
    Object.entries(facts).map(([name, kind]) => [
      name,
      fc.oneof({ weight: 3, arbitrary: rightAnswer(kind) }, fc.constantFrom('unknown', null)),
    ]),
  ),
  { requiredKeys: [] },
)
const names = fc.constantFrom(...Object.keys(facts), 'age', 'id', 'on', 'facts', 'cases', 'constructor', 'toString', '__proto__')
/** An object with some keys set to anything; `__proto__` is a key like any other, as JSON has it. */
const spoilt = (object: fc.Arbitrary<object>) =>
  fc.tuple(object, fc.array(fc.tuple(names, anything), { maxLength: 2 })).map(([whole, wrong]) => {
    const parts = [...Object.entries(whole), ...wrong].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    return JSON.parse(`{${parts.join()}}`) as object
  })
const someFacts = fc.oneof(right, spoilt(right))
const caseOf = fc.record(
  { id: fc.constantFrom('a', '', null), on: fc.constantFrom('2026-11-23', ...days, null), facts: someFacts },
  { requiredKeys: ['facts'] },
)
const someCase = fc.oneof(caseOf, spoilt(caseOf))
const someThing = fc.oneof(someFacts, someCase, anything)

about('what is taken', () => {
  test('is accepted by the published schema exactly where it is accepted by the code', async () => {
    const { request } = await published()
    const seen = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(someThing, came => {
        // White space at the ends, and lists, are described below.
        fc.pre(!/"\p{White_Space}|\p{White_Space}"|^\{"cases":/u.test(JSON.stringify(came)))
        const taken = readCase(came).ok
        seen[taken ? 'taken' : 'refused'] += 1
        expect({ came, accepted: request(came) }).toEqual({ came, accepted: taken })
      }),
      { numRuns: runs(4000) },
    )
    expect(seen.taken).toBeGreaterThan(runs(4000) / 8)
    expect(seen.refused).toBeGreaterThan(runs(4000) / 8)
  })

  test('is described without the white space that is dropped first', async () => {
    const { request } = await published()
    const spaced = { on: ' 2026-11-23\u3000', facts: { degree: '\tmaster ' } }
    const bare = { on: '2026-11-23', facts: { degree: 'master' } }
    expect([readCase(spaced).ok, request(spaced)]).toEqual([true, false])
    expect([readCase(bare).ok, request(bare)]).toEqual([true, true])
  })

  test('is every day of the calendar from the first to the last, and no other', async () => {
    const { schemaOf } = await published()
    const on = schemaOf('Case')
    for (let year = 1890; year <= 2110; year++)
      for (const rest of ['01-01', '02-28', '02-29', '04-30', '04-31', '12-31', '00-10', '13-01', '10-00', '10-32']) {
        const one = { on: `${year}-${rest}`, facts: {} }
        expect({ one, accepted: on(one) }).toEqual({ one, accepted: readCase(one).ok })
      }
  })

  test('in a list is cases and bare facts, at most as many as are answered', async () => {
    const { request } = await published()
    expect(faultsOf(request, { cases: [{}, { degree: 'master' }, { id: 'a', facts: {} }] })).toEqual([])
    // What is no case is refused in its place, and the list is answered.
    for (const lenient of [{ cases: [5, {}] }, { cases: [{ degree: 'PhD' }, { degree: 'doctor' }, null] }]) {
      expect(faultsOf(request, lenient)).toEqual([])
      expect((await ask(lenient)).status).toBe(200)
    }
    for (const wrong of [{ cases: [], about: {} }, { cases: {} }, { cases: Array.from({ length: 1001 }, () => ({})) }])
      expect(request(wrong)).toBe(false)
  })
})

about('what is given', () => {
  test('to people of the sources and at the borders is as described', async () => {
    const { schemaOf, faultsFor } = await published()
    const { status, body } = await ask({ cases: persons.map(({ id, on, facts: answered }) => ({ id, on, facts: answered })) })
    expect({ status, faults: faultsFor(status, body) }).toEqual({ status: 200, faults: [] })
    const assessment = schemaOf('Assessment')
    for (const one of (body as { assessments: unknown[] }).assessments) expect(faultsOf(assessment, one)).toEqual([])
  })

  test('to anything at all is as described for its status', async () => {
    const { faultsFor } = await published()
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          someThing,
          fc.array(someCase, { maxLength: 3 }).map(cases => ({ cases })),
        ),
        async came => {
          const { status, body } = await ask(came)
          statuses.add(status)
          expect({ came, status, faults: faultsFor(status, body) }).toEqual({ came, status, faults: [] })
        },
      ),
      { numRuns: runs(500) },
    )
    expect([...statuses].sort()).toEqual([200, 400])
  })

  test('holds no field that is not described', async () => {
    const cases = [...persons.map(({ id, on, facts: answered }) => ({ id, on, facts: answered })), { degree: 'PhD' }]
    const closed = JSON.stringify(jsonSchemas(name => `#/$defs/${name}`)).replaceAll(
      '"type":"object","properties"',
      '"additionalProperties":false,"type":"object","properties"',
    )
    const list = newAjv().compile({ $defs: JSON.parse(closed) as object, $ref: '#/$defs/Assessments' })
    expect(faultsOf(list, (await ask({ cases })).body)).toEqual([])
    expect(list({ assessments: [], more: 1 }), 'the gate barks').toBe(false)
  })

  test('is refused by the schema where it is something else', async () => {
    const { schemaOf } = await published()
    const { body } = (await ask({ degree: 'doctor' })) as { body: { rules: Record<string, unknown>[] } }
    const assessment = schemaOf('Assessment')
    const spoiling = (wrong: object) => ({ ...body, rules: body.rules.map((rule, index) => (index === 3 ? { ...rule, ...wrong } : rule)) })
    expect(assessment(spoiling({}))).toBe(true)
    expect(assessment(spoiling({ moreChanges: true }))).toBe(true)
    for (const wrong of [
      { verdict: 'maybe' },
      { missing: ['age'] },
      { earliest: '2023-02-29' },
      { changes: null },
      { moreChanges: false },
      { grants: [{}] },
    ])
      expect({ wrong, accepted: assessment(spoiling(wrong)) }).toEqual({ wrong, accepted: false })
    expect(assessment({ ...body, rules: body.rules.slice(1) })).toBe(false)
  })
})

about('the description', () => {
  test('shows real requests and real answers, each as it describes them', async () => {
    const { post, request, responses, faultsFor } = await published()
    for (const { value } of Object.values(post.requestBody.content['application/json'].examples))
      expect(faultsOf(request, value)).toEqual([])
    const answered = await answers()
    for (const { name, status, body } of answered) {
      expect(post.responses[status]?.content['application/json'].examples[name]?.value).toEqual(body)
      expect({ name, faults: faultsFor(status, body) }).toEqual({ name, faults: [] })
    }
    expect([...responses.keys()]).toEqual([...new Set(answered.map(({ status }) => status))].sort())
    expect(await ask(requests.list)).toEqual({ status: 200, body: answered.find(({ name }) => name === 'list')?.body })
  })

  test('says what it is of, where it is, and what each address is for', async () => {
    const { document, post } = await published()
    const { paths, components: _, ...head } = document as Described & Record<string, unknown>
    expect(head).toEqual({
      openapi: '3.1.0',
      info: {
        title: 'Talent Permit Check',
        version,
        description: expect.stringMatching(/^Checks cases against .* as the sources were read on 28 November 2026\. /) as string,
        license: { name: 'MIT', identifier: 'MIT' },
        contact: { name: 'Talent Permit Check' },
      },
      servers: [{ url: '/' }],
      security: [],
      tags: [
        { name: 'check', description: 'Check people against the rules.' },
        { name: 'service', description: 'About this service.' },
      ],
    })
    const { '/api/health': health, ...others } = paths as typeof paths & Record<'/api/health', object>
    expect(Object.keys(health)).toEqual(['get'])
    expect({ ...others, '/api/check': Object.keys(paths['/api/check']) }).toEqual({
      '/api/check': ['post'],
      '/api/openapi.json': {
        get: {
          operationId: 'describe',
          tags: ['service'],
          summary: 'This description',
          description: 'The description of this interface, from which a client can be generated.',
          responses: {
            200: { description: 'This description, in OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
            405: {
              description: 'Only GET, HEAD is answered here.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
            },
          },
        },
      },
    })
    const { responses, requestBody, ...asked } = post as typeof post & Record<string, unknown>
    expect(asked).toEqual({
      parameters: [
        {
          name: 'routes',
          in: 'query',
          required: false,
          description: expect.any(String) as string,
          schema: { type: 'string', enum: ['true'] },
        },
      ],
      operationId: 'check',
      tags: ['check'],
      summary: 'Check a case, or a list of cases',
      description: expect.stringMatching(/ at most 1,000 cases, in at most 1,048,576 bytes\. .*of more than 100 the first 100, /) as string,
    })
    expect(requestBody).toMatchObject({ required: true })
    const summaries = (content: Json) => Object.values(content['application/json'].examples).map(({ summary }) => summary)
    expect(summaries(requestBody.content)).toEqual([
      'One case',
      'Bare facts of a person, checked for today',
      'A list, one of its cases wrong',
    ])
    expect(Object.entries(responses).map(([status, { content }]) => [status, ...summaries(content)])).toEqual([
      ['200', 'One case', 'A list, one of its cases wrong'],
      ['400', 'A case that is wrong', 'A list of which nothing is right', 'No JSON'],
      ['405', 'Asked by another method'],
      ['408', 'A body that does not come'],
      ['413', 'Too long a list'],
      ['415', 'Sent as plain text'],
      ['503', 'Too many long lists at once'],
    ])
    expect(Object.values(responses).map(({ description }) => description)).toEqual([
      'The assessment of the one case, or the answers to a list in its order.',
      'The one case is refused, every case of a list is refused, or the body is no JSON.',
      'Only POST is answered here.',
      'The body did not come in time.',
      'The body or the list is larger than allowed.',
      'The body is not sent as application/json, or is compressed.',
      'Too many long lists are being checked. Ask again after the seconds in Retry-After.',
    ])
    expect(Object.entries(responses).flatMap(([status, one]) => ('headers' in one ? [[status, one.headers]] : []))).toEqual([
      ['405', { Allow: { schema: { const: 'POST' } } }],
      ['503', { 'Retry-After': { schema: { const: '2' } } }],
    ])
  })

  test('shows one of every answer there is', async () => {
    const shown = (await answers()).map(({ name, status, body }) => {
      const { errors = [], assessments = [] } = body as {
        errors?: { fact: string; came: unknown; allowed: string }[]
        assessments?: object[]
      }
      return [name, status, assessments.length, ...errors.slice(0, 1).flatMap(({ fact, came, allowed }) => [fact, came, allowed])]
    })
    expect(shown).toEqual([
      ['one', 200, 0],
      ['list', 200, 2],
      ['refused', 400, 0, 'degree', 'PhD', 'none, bachelor, master, doctor, unknown or null'],
      ['allRefused', 400, 1],
      ['noJson', 400, 0, 'body', '{"facts":', 'JSON in UTF-8'],
      ['wrongMethod', 405, 0, 'method', null, 'POST'],
      ['tooSlow', 408, 0, 'body', null, 'within 20 seconds'],
      ['tooMany', 413, 0, 'cases', 1001, 'at most 1,000 cases'],
      ['wrongType', 415, 0, 'content-type', 'text/plain', 'application/json'],
      ['busy', 503, 0, 'body', null, 'at most 4 at a time'],
    ])
  })

  test.each(locales)('has words for every schema and every fact in %s', async locale => {
    const { components } = await described(locale)
    expect(Object.keys(components.schemas)).toEqual(Object.keys(schemas))
    for (const { description } of [...Object.values(components.schemas), ...Object.values(components.schemas.Facts.properties ?? {})])
      expect(description?.length).toBeGreaterThan(4)
  })

  test('has words for the fields that need some, and for no others', async () => {
    const { document } = await published()
    const told = Object.entries(document.components.schemas).map(([name, { properties = {} }]) => [
      name,
      Object.entries(properties).flatMap(([field, inner]) => ('description' in inner ? [field] : [])),
    ])
    expect(Object.fromEntries(told.filter(([, fields]) => fields?.length))).toEqual({
      Facts: allFactNames,
      Case: ['id', 'on', 'workings'],
      Assessment: ['id', 'worked', 'routes'],
      RuleAssessment: ['verdict', 'leaning', 'readings', 'grants', 'missing', 'earliest', 'changes', 'moreChanges'],
      RouteAssessment: ['verdict', 'leaning', 'readings', 'grants', 'missing', 'earliest', 'changes', 'moreChanges'],
      Refusal: ['line'],
    })
  })

  test('asks for a fact as the page does, and says what each choice stands for', async () => {
    const { document } = await published()
    const { properties = {} } = document.components.schemas.Facts
    expect(properties.hasSpouse?.description).toBe(
      'Do you have a spouse of foreign nationality? Count a husband or wife to whom you are legally married. Values: true: You have a foreign spouse; false: You do not have a foreign spouse; unknown: asked, and not known.',
    )
    expect(properties.degree?.description).toBe(
      'What is your highest degree? Count degrees you already hold, from any country, not one you are still working on. Values: none: No bachelor’s degree; bachelor: Bachelor’s degree; master: Master’s degree; doctor: Doctorate; unknown: asked, and not known.',
    )
    expect('properties' in document.components.schemas.FactName).toBe(false)
  })

  test('is one that a generator of clients takes', async () => {
    const { document } = await published()
    expect((await openapiTS(JSON.stringify(document))).length).toBeGreaterThan(0)
  })
})
