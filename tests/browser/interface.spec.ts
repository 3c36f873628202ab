/**
 * The interface for programs as the served site answers it: @desk, since no screen is needed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request as open, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { transform } from 'esbuild'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import { check } from '../../lib/check/check'
import { persons } from '../cases/persons'

const [one] = persons
const person = { id: one?.id ?? '', on: one?.on ?? '', facts: one?.facts ?? {} }
const text = JSON.stringify(person)

interface Came {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Sends a request byte for byte as it is given, and gives what came. */
const send = (url: string, method: string, headers: Record<string, string>, pieces: readonly (string | Buffer)[] = []): Promise<Came> =>
  new Promise((resolve, reject) => {
    const sent = open(url, { method, headers }, answer => {
      let body = ''
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }))
    })
    sent.on('error', reject)
    for (const piece of pieces) sent.write(piece)
    sent.end()
  })

const json = { 'content-type': 'application/json' }
const addressOf = (baseURL: string | undefined, rest: string) => new URL(rest, baseURL).href

test('@desk a case sent is assessed as anywhere else, whole or in pieces, and kept nowhere', async ({ baseURL }) => {
  const url = addressOf(baseURL, '/api/check')
  for (const pieces of [[text], [...text], ['\ufeff', text]]) {
    const { status, headers, body } = await send(url, 'POST', json, pieces)
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 200, body: check(person, person.on) })
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(Object.keys(headers).filter(name => name.startsWith('access-control-') || name === 'set-cookie')).toEqual([])
  }
  const refused = await send(url, 'POST', json, ['{"facts":{"degree":"PhD"}}'])
  expect({ status: refused.status, body: JSON.parse(refused.body) as unknown }).toMatchObject({
    status: 400,
    body: { id: null, line: 1, errors: [{ fact: 'degree' }] },
  })
})

test('@desk a body over 1 MiB is 413 however it is sent, and the connection goes on', async ({ baseURL }) => {
  const url = addressOf(baseURL, '/api/check')
  const piece = Buffer.alloc(2 ** 16, ' ')
  const pieces = (count: number) => Array.from({ length: count }, () => piece)
  const whole = (bytes: number) => ({ ...json, 'content-length': String(bytes) })
  expect((await send(url, 'POST', whole(2 ** 20), [...pieces(15), Buffer.alloc(2 ** 16 - 2, ' '), '{}'])).status).toBe(200)
  expect((await send(url, 'POST', whole(2 ** 20 + 1), [...pieces(16), ' '])).status).toBe(413)
  expect((await send(url, 'POST', json, [...pieces(16), ' '])).status, 'in chunks').toBe(413)
  expect((await send(url, 'POST', json, pieces(200))).status).toBe(413)
  expect((await send(url, 'POST', json, ['{}'])).status).toBe(200)
})

test('@desk a tool is called over HTTP at the site itself', async ({ request }) => {
  const answer = await request.post('/mcp', {
    headers: { accept: 'application/json, text/event-stream' },
    data: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'check_case', arguments: { on: '2026-11-23', facts: {} } } },
  })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await answer.json()).toMatchObject({ id: 1, result: { structuredContent: { assessment: { on: '2026-11-23' } } } })
})

test('@desk every other method is 405 with Allow, and what is not there is told in JSON', async ({ baseURL }) => {
  for (const [rest, allow, methods] of [
    ['/api/check', 'POST', ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LINK']],
    ['/api/openapi.json', 'GET, HEAD', ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']],
    ['/mcp', 'POST', ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']],
    ['/api/health', 'GET, HEAD', ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']],
  ] as const)
    for (const method of methods) {
      const { status, headers, body } = await send(addressOf(baseURL, rest), method, json)
      expect({ method, status, allow: headers.allow }).toEqual({ method, status: 405, allow })
      if (method !== 'HEAD') expect(JSON.parse(body)).toMatchObject({ errors: [{ fact: 'method', allowed: allow }] })
    }
  for (const rest of ['/api', '/api/nothing', '/api/check/more']) {
    const { status, body } = await send(addressOf(baseURL, rest), 'POST', json, ['{}'])
    expect({ status, body: JSON.parse(body) as unknown }).toMatchObject({
      status: 404,
      body: { errors: [{ fact: 'address', came: rest }] },
    })
  }
  for (const [headers, status] of [
    [{}, 415],
    [{ 'content-type': 'text/plain' }, 415],
    [{ ...json, 'content-encoding': 'gzip' }, 415],
    [{ 'content-type': 'APPLICATION/json; charset=x' }, 200],
  ] as const)
    expect((await send(addressOf(baseURL, '/api/check'), 'POST', headers, ['{}'])).status).toBe(status)
})

/** A program of someone who has only the description: it compiles against it, and calls what it describes. */
const program = `
import createClient from 'openapi-fetch'
import type { components, paths } from './described'

export async function call(baseUrl: string, facts: components['schemas']['Facts']) {
  const client = createClient<paths>({ baseUrl })
  const single = await client.POST('/api/check', { body: { id: 'a', on: '2026-11-23', facts } })
  if (single.data === undefined || !('rules' in single.data)) throw new Error('no assessment')
  const verdicts: ('yes' | 'no' | 'open' | 'disputed' | 'not-covered')[] = single.data.rules.map(({ verdict }) => verdict)
  const list = await client.POST('/api/check', { body: { cases: [facts, { facts, on: '1900-01-01' }] } })
  if (list.data === undefined || !('assessments' in list.data)) throw new Error('no list')
  const answered = list.data.assessments.map(one => ('errors' in one ? one.errors.map(({ message }) => message) : one.on))
  const refused = await client.POST('/api/check', { body: { facts: { areaWorkSince: '2023-02-29' } } })
  const said = refused.error !== undefined && 'errors' in refused.error ? refused.error.errors.map(({ fact }) => fact) : []
  const document = await client.GET('/api/openapi.json')
  return { verdicts, answered, said, status: refused.response.status, document: document.data }
}
`

test('@desk a client made from the description alone compiles, calls, and is answered as described', async ({ baseURL, request }) => {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/talent-permit-check/client', import.meta.url))
  mkdirSync(folder, { recursive: true })
  try {
    const answer = await request.get('/api/openapi.json')
    const document = (await answer.json()) as { components: { schemas: object } }
    expect((await request.head('/api/openapi.json')).status()).toBe(200)
    writeFileSync(path.join(folder, 'described.d.ts'), astToString(await openapiTS(JSON.stringify(document))))

    const wrong = program.replace("{ id: 'a', on: '2026-11-23', facts }", "{ degree: 'PhD' }")
    const files = Object.entries({ 'client.ts': program, 'wrong.ts': wrong }).map(([name, code]) => {
      writeFileSync(path.join(folder, name), code)
      return path.join(folder, name)
    })
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }
    const compiled = ts.createProgram(files, options)
    const [problems, barks] = files.map(file =>
      ts
        .getPreEmitDiagnostics(compiled, compiled.getSourceFile(file))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    )
    expect(problems).toEqual([])
    expect(barks?.join()).toContain('PhD')

    const made = path.join(folder, `client-${process.pid}.mjs`)
    writeFileSync(made, (await transform(program, { loader: 'ts', format: 'esm' })).code)
    const { call } = (await import(pathToFileURL(made).href)) as {
      call: (baseUrl: string, facts: object) => Promise<Record<string, unknown>>
    }
    const came = await call(baseURL ?? '', person.facts)
    expect(came).toMatchObject({
      verdicts: check(person, '2026-11-23').rules.map(({ verdict }) => verdict),
      answered: [expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown, '1900-01-01'],
      said: ['areaWorkSince'],
      status: 400,
      document,
    })

    const schemas = JSON.stringify({ $defs: document.components.schemas, $ref: '#/components/schemas/Assessments' }).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    )
    const validate = new Ajv2020({ formats: { date: true } }).compile(JSON.parse(schemas) as object)
    const list = await request.post('/api/check', {
      data: { cases: [...persons.map(({ id, on, facts }) => ({ id, on, facts })), { degree: 'PhD' }] },
    })
    expect({ valid: validate(await list.json()), errors: validate.errors }).toEqual({ valid: true, errors: null })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
