/**
 * A proxy that checks every request and every answer against the published description, before the code that answers.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createClientFromOperations } from '@stoplight/prism-http/dist/client'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiHandler } from '@/lib/api/handler'
import { nodeHandler } from '@/lib/api/node-handler'
import { describe as describeInterface } from '@/lib/api/openapi'
import { facts } from '@/lib/policy/law'
import { anyAnswer } from '../cases/any-answer'
import { runs } from '../runs'
import { inEveryLanguage, speaking } from '../text/i18n-of-tests'

let server: Server
let upstreamUrl: string
beforeAll(async () => {
  const handler = createApiHandler({ languages: inEveryLanguage(i18n => i18n), now: () => new Date('2026-11-23T04:00:00Z') })
  server = createServer((request, to) => void nodeHandler(handler)(request, to))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  upstreamUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const day = fc.constantFrom('2026-11-23', '2022-02-29', '1900-01-01', 'never')
const answerOf = anyAnswer(day, fc.constantFrom(0, 6, 600_000))
const someFacts = fc.record(
  Object.fromEntries(
    Object.entries(facts).map(([name, kind]) => [name, fc.oneof({ weight: 60, arbitrary: answerOf(kind) }, fc.jsonValue({ maxDepth: 1 }))]),
  ),
  { requiredKeys: [] },
)
const someCase = fc.record(
  { id: fc.constantFrom('a', null, 5), on: fc.oneof(day, fc.constant(null)), facts: someFacts },
  { requiredKeys: ['facts'] },
)
const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), someFacts, someCase)
const someBody = fc.oneof(someFacts, someCase, anything, fc.record({ cases: fc.array(anything, { maxLength: 4 }) }))

/** The proxy would write down every request. */
const nothing = (): void => {}
const silent: object = {
  info: nothing,
  warn: nothing,
  error: nothing,
  success: nothing,
  trace: nothing,
  debug: nothing,
  child: () => silent,
}

test('the proxy lets through what the service answers, and finds nothing wrong with any answer', async () => {
  const document = JSON.parse(JSON.stringify(await describeInterface(speaking('en')))) as object
  const proxy = createClientFromOperations(await getHttpOperationsFromSpec(document), {
    isProxy: true,
    upstream: new URL(upstreamUrl),
    mock: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: false,
    errors: false,
    logger: silent,
  } as unknown as Parameters<typeof createClientFromOperations>[1])
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(someBody, async body => {
      const { status, violations } = await proxy.request('/api/check', {
        method: 'post',
        headers: { 'content-type': 'application/json' },
        body,
      } as never)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      // A request the description refuses is one the service refuses, and the other way round.
      const refused = violations.input.length > 0
      expect({ body, status, answer: violations.output, refused }).toEqual({
        body,
        status,
        answer: [],
        refused: status === 400 && !isList(body),
      })
    }),
    { numRuns: runs(600) },
  )
  expect([...statuses.keys()].sort()).toEqual([200, 400])
})

/** A list is described so that what stands in it may be refused in its place. */
const isList = (body: unknown): boolean => typeof body === 'object' && body !== null && 'cases' in body && Array.isArray(body.cases)
