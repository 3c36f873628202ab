/**
 * What every answer of the interface has in common, and the requests that are refused as a whole.
 */
import faultWords from '../../messages/en/faults.json'
import interfaceWords from '../../messages/en/interface.json'
import { translatorOfFiles } from '../i18n/translator'
import type { FaultText } from '../text/fault-text'
import { messageKey } from '../text/translator'
import { addresses } from './limits'
import { present } from '../engine/present'

/** Words of refusals, which are in English as the contract has them. */
export const englishFault = translatorOfFiles('en', { faults: faultWords })
const t = translatorOfFiles('en', { interface: interfaceWords })

/** What nobody keeps on the way. */
const kept = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }

/** An answer that lies ready as one text: whoever sends it need not read it out of a stream. */
export class WholeResponse extends Response {
  constructor(
    readonly whole: string,
    init: ResponseInit,
  ) {
    super(whole, init)
  }
}

/** An answer out of JSON text. */
export const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new WholeResponse(text, { status, headers: { ...kept, ...headers } })

/** How many signs of a long answer are handed on at once. */
const PIECE = 2 ** 16

/** An answer out of pieces of JSON text, handed on as they are taken; `onEnd` when the last was, or nobody takes them any more. */
export function answerInPieces(status: number, texts: readonly string[], onEnd: () => void): Response {
  const encoder = new TextEncoder()
  let index = 0
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      const from = index
      for (let size = 0; index < texts.length && size < PIECE; index += 1) size += present(texts[index], 'a text of the answer').length
      to.enqueue(encoder.encode(texts.slice(from, index).join('')))
      if (index < texts.length) return
      to.close()
      onEnd()
    },
    cancel: onEnd,
  })
  return new Response(body, { status, headers: kept })
}

/** Why a request is refused as a whole: the status, and the part of the request that is wrong. */
const reasons = {
  noJson: { status: 400, fact: 'body' },
  wrongRoutes: { status: 400, fact: 'routes' },
  noAddress: { status: 404, fact: 'address' },
  wrongMethod: { status: 405, fact: 'method' },
  tooSlow: { status: 408, fact: 'body' },
  tooLarge: { status: 413, fact: 'body' },
  tooMany: { status: 413, fact: 'cases' },
  wrongType: { status: 415, fact: 'content-type' },
  encoded: { status: 415, fact: 'content-encoding' },
  busy: { status: 503, fact: 'body' },
} as const

/** Refuses a request as a whole. `came` is what was wrong, null where it is not given back. */
export function refuse(
  reason: keyof typeof reasons,
  came: string | number | null,
  values: Readonly<Record<string, string | number>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, fact } = reasons[reason]
  const said = (word: 'allowed' | 'message') => t(messageKey(t, `interface.refused.${reason}.${word}`), values)
  const fault: FaultText = { fact, came, allowed: said('allowed'), message: said('message') }
  return answer(status, JSON.stringify({ errors: [fault] }), headers)
}

/** What an address says to every method it does not take. */
export const refuseMethod = (methods: (typeof addresses)[keyof typeof addresses]) => (): Response =>
  refuse('wrongMethod', null, { methods }, { Allow: methods })

/** What stands at addresses of the interface where there is nothing. */
export const refuseAddress = ({ url }: { readonly url: string }): Response =>
  refuse('noAddress', new URL(url).pathname, { addresses: Object.keys(addresses).join(', '), description: '/api/openapi.json' })
