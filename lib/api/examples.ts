/**
 * Requests to show how the interface is used, and what it really answers to each.
 */
import type { Case } from '../check/case'
import { lawReadOn } from '../policy/law'
import { refuseMethod } from './answers'
import { answerCheck, createSharing, type Sharing } from './answer-check'
import { addresses, light, apiLimits } from './limits'
import { createSemaphore } from './turns'

const one = {
  id: 'one',
  on: lawReadOn,
  facts: {
    nationality: 'foreign',
    degree: 'doctor',
    status: 'work-permit',
    location: 'in-china',
    unitRelation: 'employed',
    unitKind: 'enterprise',
    unitArea: 'zhangjiang',
  },
} satisfies Case
const wrong = { id: 'two', facts: { degree: 'PhD', age: 40 } }

/** What may be sent, by the name it is described with. */
export const requests = { one, facts: one.facts, list: { cases: [one, wrong] } }

/** A request that was really answered. */
export interface Answered {
  readonly name: string
  readonly status: number
  readonly body: unknown
}

/** The answers, made by the code that answers programs. */
export async function answers(): Promise<readonly Answered[]> {
  const json = (body: unknown) => send(JSON.stringify(body))
  const sent = {
    one: json(requests.one),
    list: json(requests.list),
    refused: json(wrong),
    allRefused: json({ cases: [wrong] }),
    noJson: send('{"facts":'),
    wrongMethod: Promise.resolve(refuseMethod(addresses['/api/check'])()),
    tooSlow: send(new ReadableStream(), 'application/json', { seconds: 0 }),
    tooMany: json({ cases: Array.from({ length: apiLimits.cases + 1 }, () => ({})) }),
    wrongType: send('{}', 'text/plain'),
    busy: send(JSON.stringify({ cases: Array.from({ length: light.cases + 1 }, () => ({})) }), 'application/json', {
      semaphore: createSemaphore(0),
    }),
  }
  return Promise.all(
    Object.entries(sent).map(async ([name, answer]) => {
      const response = await answer
      return { name, status: response.status, body: await response.json() }
    }),
  )
}

const send = (body: string | ReadableStream, type = 'application/json', sharing: Partial<Sharing> = {}): Promise<Response> => {
  const sent: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers: { 'Content-Type': type }, body, duplex: 'half' }
  return answerCheck(new Request('http://localhost/api/check', sent), lawReadOn, { ...createSharing(), ...sharing })
}
