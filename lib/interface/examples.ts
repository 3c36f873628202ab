/**
 * Requests to show how the interface is used, and what it really answers to each.
 */
import type { Case } from '../check/case'
import { lawReadOn } from '../policy/law'
import { refuseMethod } from './answers'
import { answerCheck } from './check'
import { addresses, limits } from './limits'

const one = {
  id: 'one',
  on: lawReadOn,
  facts: { nationality: 'foreign', degree: 'doctor', status: 'work-permit', location: 'in-china', unitRelation: 'employed', unitKind: 'enterprise', unitArea: 'zhangjiang' },
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
    tooMany: json({ cases: Array.from({ length: limits.cases + 1 }, () => ({})) }),
    wrongType: send('{}', 'text/plain'),
  }
  return Promise.all(
    Object.entries(sent).map(async ([name, answer]) => {
      const response = await answer
      return { name, status: response.status, body: await response.json() }
    }),
  )
}

const send = (body: string, type = 'application/json'): Promise<Response> =>
  answerCheck(new Request('http://localhost/api/check', { method: 'POST', headers: { 'Content-Type': type }, body }), lawReadOn)
