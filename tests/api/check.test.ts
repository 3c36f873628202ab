/**
 * The contract's page "HTTP", sentence by sentence.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import { refuseAddress, refuseMethod } from '@/lib/api/answers'
import { persons } from '../cases/persons'
import { answerCheck, createSharing } from '@/lib/api/answer-check'
import { bodyOf } from '@/lib/api/body'
import { light, longWork } from '@/lib/api/limits'
import { createSemaphore } from '@/lib/api/turns'
import { ask, send, TODAY } from './asking'

const doctor = { nationality: 'foreign', degree: 'doctor', unitRelation: 'employed', unitArea: 'ftz' } as const
const json = { 'Content-Type': 'application/json' }
const errorsOf = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { errors: Record<string, unknown>[] }),
})
const bytes = (text: string) => new TextEncoder().encode(text)

/** A body that comes piece by piece, and says nothing of its length; `left` tells how many pieces nobody took. */
function pieces(count: number, piece: Uint8Array) {
  let left = count
  let broken = false
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      left -= 1
      if (left < 0) to.close()
      else to.enqueue(piece)
    },
    cancel() {
      broken = true
    },
  })
  return { body, left: () => left, broken: () => broken }
}

describe('one case', () => {
  test('gives its assessment, no more and no less', async () => {
    expect(await ask({ id: ' x ', on: '2024-02-29', facts: doctor })).toEqual({
      status: 200,
      body: check({ id: ' x ', facts: doctor, on: '2024-02-29' }, TODAY),
    })
    expect(await ask(doctor)).toEqual({ status: 200, body: check({ facts: doctor }, TODAY) })
    expect(await ask({})).toEqual({ status: 200, body: check({ facts: {} }, TODAY) })
  })

  test('that is wrong gives its refusal with every fault, in line 1', async () => {
    const { status, body } = await ask({ id: 'x', facts: { degree: 'PhD', age: 40 }, on: '2023-02-29' })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      id: 'x',
      line: 1,
      errors: [
        { fact: 'degree', came: 'PhD' },
        { fact: 'age', came: 40 },
        { fact: 'on', came: '2023-02-29' },
      ],
    })
    for (const came of [[], [doctor], null, 5, 'text'])
      expect(await ask(came)).toMatchObject({ status: 400, body: { id: null, line: 1, errors: [{ fact: 'case', came }] } })
  })

  test('of a repeated key the last counts', async () => {
    const response = await send('{"degree":"none","degree":"doctor"}')
    expect(await response.json()).toEqual(check({ facts: { degree: 'doctor' } }, TODAY))
  })

  test('nested deeper than anything can be written is refused like any other', async () => {
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
    for (const body of [`{"degree":${deep}}`, deep, `{"cases":[{"degree":${deep}}]}`]) {
      const response = await send(body)
      expect(response.status).toBe(400)
      expect(JSON.stringify(await response.json())).toContain('"came":"…"')
    }
  })
})

describe('a list', () => {
  test('is answered in its order, refused ones in their place, counted from 1', async () => {
    const { status, body } = await ask({ cases: [{ id: 'a', facts: {} }, { id: 'b', facts: { degree: 'PhD' } }, doctor, 5] })
    expect(status).toBe(200)
    const { assessments } = body as { assessments: unknown[] }
    expect(assessments[0]).toEqual(check({ id: 'a', facts: {} }, TODAY))
    expect(assessments[1]).toMatchObject({ id: 'b', line: 2, errors: [{ fact: 'degree' }] })
    expect(assessments[2]).toEqual(check({ facts: doctor }, TODAY))
    expect(assessments[3]).toMatchObject({ id: null, line: 4, errors: [{ fact: 'case', came: 5 }] })
  })

  test('of which nothing is right is 400, an empty one is not', async () => {
    expect(await ask({ cases: [5, { degree: 'PhD' }] })).toMatchObject({ status: 400, body: { assessments: [{ line: 1 }, { line: 2 }] } })
    expect(await ask({ cases: [] })).toEqual({ status: 200, body: { assessments: [] } })
  })

  test('has no key beside it, and is a list', async () => {
    for (const came of [{ cases: [doctor], about: {} }, { cases: [], id: 'x' }, { cases: {} }, { cases: null }])
      expect(await ask(came)).toMatchObject({ status: 400, body: { id: null, line: 1, errors: [{ fact: 'cases', came: came.cases }] } })
  })

  test('of 1,000 is answered, of 1,001 is 413', async () => {
    const { status, body } = await ask({ cases: Array.from({ length: 1000 }, () => ({})) })
    expect(status).toBe(200)
    expect((body as { assessments: unknown[] }).assessments).toHaveLength(1000)
    expect(await ask({ cases: Array.from({ length: 1001 }, () => ({})) })).toMatchObject({
      status: 413,
      body: { errors: [{ fact: 'cases', came: 1001 }] },
    })
  })

  test('of all people says what the command line says, and says it of each alone', async () => {
    const cases = persons.map(({ id, on, facts }) => ({ id, on, facts }))
    const folder = mkdtempSync(path.join(tmpdir(), 'permit-http-'))
    const file = path.join(folder, 'people.json')
    writeFileSync(file, JSON.stringify({ cases }))
    const { stdout, status } = spawnSync(process.execPath, ['lib/build/run.mjs', 'lib/cli/check.ts', file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    rmSync(folder, { recursive: true })
    expect(status).toBe(0)
    const whole = await ask({ cases })
    expect(whole).toEqual({ status: 200, body: JSON.parse(stdout) as unknown })
    const { assessments } = whole.body as { assessments: unknown[] }
    for (const [index, one] of cases.entries()) expect((await ask(one)).body).toEqual(assessments[index])
  })
})

describe('the body', () => {
  const padded = (size: number) => bytes(`{}${' '.repeat(size - 2)}`)

  test('may have 1 MiB and no byte more, whatever is said of its length', async () => {
    expect((await send(padded(2 ** 20))).status).toBe(200)
    expect(await errorsOf(await send(padded(2 ** 20 + 1)))).toMatchObject({ status: 413, errors: [{ fact: 'body' }] })
    expect((await send(padded(2 ** 20 + 1), { ...json, 'Content-Length': '2' })).status).toBe(413)
    expect((await send(padded(2), { ...json, 'Content-Length': '9999999' })).status).toBe(200)
  })

  test('that comes in pieces is counted as it comes; what is too much is let run out', async () => {
    expect((await send(pieces(1024, bytes(' '.repeat(1024))).body)).status).toBe(400) // only white space, but not too much
    const much = pieces(3000, bytes(' '.repeat(1024)))
    expect((await send(much.body)).status).toBe(413)
    expect(much.left(), 'the answer does not wait for the end').toBeGreaterThan(1000)
    await expect.poll(much.left).toBe(-1)
    expect(much.broken()).toBe(false)
  })

  test('that breaks off is no JSON', async () => {
    const body = new ReadableStream({ start: to => to.error(new Error('gone')) })
    expect((await send(body)).status).toBe(400)
  })

  test('that does not come in time is 408, and the rest of it is let run out', async () => {
    const come: (() => void)[] = []
    const body = new ReadableStream<Uint8Array>({
      pull: to => new Promise(resolve => come.push(() => resolve(to.enqueue(bytes(' '))))),
    })
    const answered = send(body, json, { seconds: 0.05 })
    expect(await errorsOf(await answered)).toMatchObject({ status: 408, errors: [{ fact: 'body', came: null }] })
    const asked = come.length
    come.at(-1)?.()
    await expect.poll(() => come.length).toBeGreaterThan(asked)
  })

  test('may come after a while, and none is as good as an empty one', async () => {
    const body = new ReadableStream<Uint8Array>({
      async start(to) {
        await new Promise(resolve => setTimeout(resolve, 100))
        to.enqueue(bytes('{}'))
        to.close()
      },
    })
    expect((await send(body)).status).toBe(200)
    expect(await bodyOf(null, 1, 1)).toEqual({ ok: true, bytes: new Uint8Array() })
  })

  test('is not waited for any longer once it came', async () => {
    const waits = () => process.getActiveResourcesInfo().filter(one => one === 'Timeout').length
    const before = waits()
    for (let times = 0; times < 50; times++) await send('{}')
    expect(waits() - before).toBeLessThan(25)
  })

  test.each(['', ' ', '{', '{"degree":}', "{'degree':'doctor'}", 'NaN', '{}{}', '\u0000'])('%j is no JSON: 400', async text => {
    expect(await errorsOf(await send(text))).toMatchObject({
      status: 400,
      errors: [{ fact: 'body', came: text, message: expect.stringMatching(/^The body is not JSON/) as unknown }],
    })
  })

  test('is UTF-8, with or without byte order mark', async () => {
    expect((await send(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('{}')]))).status).toBe(200)
    for (const wrong of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe4, 0xb8]]) {
      const body = new Uint8Array([...bytes('{"id":"'), ...wrong, ...bytes('","facts":{}}')])
      expect(await errorsOf(await send(body))).toMatchObject({ status: 400, errors: [{ fact: 'body', came: null }] })
    }
    expect((await send(new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))).status).toBe(400)
  })

  test('is application/json, with any parameters and in any letter case, sent as it is', async () => {
    for (const type of ['application/json', 'Application/JSON', 'application/json;charset=utf-8', 'application/json ; a="b;c"'])
      expect((await send('{}', { 'Content-Type': type })).status, type).toBe(200)
    for (const type of ['text/plain', 'application/problem+json', 'application/jsonl', 'application/json, text/plain', 'json', ''])
      expect(await errorsOf(await send('{}', { 'Content-Type': type })), type).toMatchObject({
        status: 415,
        errors: [{ fact: 'content-type', came: type }],
      })
    expect(await errorsOf(await send(bytes('{}'), {}))).toMatchObject({ status: 415, errors: [{ came: null }] })
    expect((await send('{}', { ...json, 'Content-Encoding': 'Identity' })).status).toBe(200)
    for (const encoding of ['gzip', 'br', 'identity, gzip'])
      expect(await errorsOf(await send('{}', { ...json, 'Content-Encoding': encoding }))).toMatchObject({
        status: 415,
        errors: [{ fact: 'content-encoding', came: encoding }],
      })
  })
})

describe('long work', () => {
  const blank = (count: number) => JSON.stringify({ cases: Array.from({ length: count }, () => ({})) })

  test('leaves the thread to others between two cases', async () => {
    let rounds = 0
    let running = true
    const round = () => {
      rounds += 1
      if (running) setImmediate(round)
    }
    round()
    expect((await send(blank(200))).status).toBe(200)
    running = false
    expect(rounds).toBeGreaterThanOrEqual(200)
  })

  test('is shared by all who ask: one case a round, whoever it is of', async () => {
    const order: string[] = []
    const { turn } = createSharing()
    const work = async (name: string) => {
      for (let times = 0; times < 3; times++) {
        await turn()
        order.push(name)
      }
    }
    const rounds = async () => {
      while (order.filter(one => one !== '-').length < 6) {
        await new Promise(resolve => setImmediate(resolve))
        if (order.at(-1) !== '-') order.push('-')
      }
    }
    await Promise.all([work('a'), work('b'), rounds()])
    expect(order.join('')).not.toMatch(/[ab]{2}/)
  })

  test('of which there is too much is 503 with Retry-After, and its place is given back', async () => {
    const sharing = { semaphore: createSemaphore(1) }
    const [first, second] = await Promise.all([send(blank(9), json, sharing), send(blank(9), json, sharing)])
    expect(first.status).toBe(200)
    expect(second.headers.get('Retry-After')).toBe(String(longWork.retryAfter))
    expect(await errorsOf(second)).toMatchObject({ status: 503, errors: [{ fact: 'body', came: null }] })
    await first.text()
    for (const body of [blank(9), blank(1001), ' '.repeat(9000), `{"x":"${'x'.repeat(9000)}"}`]) {
      const { status, body: answer } = await send(body, json, sharing)
      expect(status, body.slice(0, 20)).not.toBe(503)
      await answer?.cancel()
    }
  })

  test('lasts until its answer was taken, or nobody takes it any more', async () => {
    const sharing = { semaphore: createSemaphore(1) }
    const isBusy = async () => (await send(blank(9), json, sharing)).status === 503
    const left = await send(blank(300), json, sharing)
    expect([left.status, await isBusy()]).toEqual([200, true])
    await left.body?.cancel()
    expect(await isBusy()).toBe(false)
    const read = await send(blank(300), json, sharing)
    expect(await isBusy()).toBe(true)
    await read.text()
    expect(await isBusy()).toBe(false)
    const gone = new AbortController()
    const asked = new Request('http://localhost/api/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: blank(300),
      signal: gone.signal,
    })
    await answerCheck(asked, TODAY, { ...createSharing(), ...sharing })
    expect(await isBusy()).toBe(true)
    gone.abort()
    expect(await isBusy()).toBe(false)
  })

  test('is a list of more than a few cases, or a large body; what is short is always answered', async () => {
    const sharing = { semaphore: createSemaphore(0) }
    for (const [body, status] of [
      [blank(light.cases), 200],
      [blank(light.cases + 1), 503],
      ['{}'.padEnd(light.bytes), 200],
      ['{}'.padEnd(light.bytes + 1), 503],
    ] as const)
      expect((await send(body, json, sharing)).status).toBe(status)
  })

  test('stops where nobody waits for it any more', async () => {
    const gone = new AbortController()
    let turns = 0
    const turn = () => {
      turns += 1
      if (turns === 5) gone.abort()
      return Promise.resolve()
    }
    const asked = new Request('http://localhost/api/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: blank(100),
      signal: gone.signal,
    })
    await answerCheck(asked, TODAY, { ...createSharing(), turn })
    expect(turns).toBe(5)
  })

  test('is answered with the status and the headers of short work', async () => {
    const response = await send(JSON.stringify({ cases: Array.from({ length: 9 }, () => ({ degree: 'PhD' })) }))
    expect(response.status).toBe(400)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Type')).toBe('application/json')
  })

  test('gives its place back once, however often it is told to', () => {
    const { tryAcquire } = createSemaphore(1)
    const giveBack = tryAcquire()
    expect([giveBack === undefined, tryAcquire()]).toEqual([false, undefined])
    giveBack?.()
    giveBack?.()
    expect([tryAcquire() === undefined, tryAcquire()]).toEqual([false, undefined])
  })

  test('is answered in pieces, the same text as in one', async () => {
    const response = await send(JSON.stringify({ cases: [...Array.from({ length: 99 }, () => doctor), 5, { id: '职', facts: {} }] }))
    const came = []
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) came.push(piece)
    expect(came.length).toBeGreaterThan(2)
    const text = Buffer.concat(came).toString()
    expect(text).toBe(JSON.stringify(JSON.parse(text)))
    expect((JSON.parse(text) as { assessments: unknown[] }).assessments.at(-1)).toEqual(check({ id: '职', facts: {} }, TODAY))
  })
})

test('other methods and addresses are refused in the same shape', async () => {
  const method = refuseMethod('POST')()
  expect(method.headers.get('Allow')).toBe('POST')
  expect(await errorsOf(method)).toMatchObject({ status: 405, errors: [{ fact: 'method', allowed: 'POST' }] })
  expect(await errorsOf(refuseAddress(new Request('http://localhost/api/nothing?degree=doctor')))).toMatchObject({
    status: 404,
    errors: [
      {
        fact: 'address',
        came: '/api/nothing',
        allowed: '/api/check, /api/openapi.json, /api/health, /mcp',
        message: 'There is no such address. The interface is described at /api/openapi.json.',
      },
    ],
  })
})

test('no answer is kept on the way', async () => {
  for (const response of [await send('{}'), await send('{'), await send('{}', {}), refuseMethod('POST')()]) {
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Type')).toBe('application/json')
  }
})
