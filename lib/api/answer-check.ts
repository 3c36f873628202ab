/**
 * `POST /api/check` of the contract: a request in, its answer out. Nothing of either is kept.
 */
import type { Case } from '../check/case'
import { casesOf, countOf } from '../check/cases'
import { check, type Assessment } from '../check/check'
import { checkWithRoutes } from '../check/check-routes'
import { refusalText, type Refusal } from '../text/fault-text'
import { answer, answerInPieces, refuse, englishFault } from './answers'
import { bodyOf, jsonOf, type ApiRequest, type Body } from './body'
import { light, apiLimits, longWork } from './limits'
import { createSemaphore, createTurns, type Semaphore, type Turn } from './turns'
import { present } from '../engine/present'

/** What the requests of one server share. */
export interface Sharing {
  readonly semaphore: Semaphore
  readonly turn: Turn
  /** How long a body may take to come. */
  readonly seconds: number
}

/** A server's own bounds, as they are published. */
export const createSharing = (): Sharing => ({ semaphore: createSemaphore(longWork.most), turn: createTurns(), seconds: apiLimits.seconds })

/** What a case comes to, with the routes where they are asked for. */
type Assessing = (one: Case) => Assessment

/** So much of a wrong query is given back. */
const SHORT = 60

/** Answers a request; `today` (`YYYY-MM-DD`, Shanghai's when it came in) stands in for days that are left out. */
export async function answerCheck({ url, headers, body, signal }: ApiRequest, today: string, sharing: Sharing): Promise<Response> {
  const asked = new URL(url).searchParams.getAll('routes')
  const wrong = asked.find(value => value !== 'true')
  if (wrong !== undefined) return refuse('wrongRoutes', wrong.slice(0, SHORT))
  const assessed: Assessing = one => (asked.length > 0 ? checkWithRoutes(one, today) : check(one, today))
  const type = headers.get('content-type')
  if (type === null || mediaType(type) !== 'application/json') return refuse('wrongType', type)
  const encoding = headers.get('content-encoding')
  if (encoding !== null && encoding.toLowerCase() !== 'identity') return refuse('encoded', encoding)
  const came = await bodyOf(body, apiLimits.bytes, sharing.seconds).catch((): Body => ({ ok: true, bytes: new Uint8Array() }))
  if (!came.ok) return refuse(came.reason, null, apiLimits)
  const read = came.bytes.length > light.bytes ? undefined : casesIn(came.bytes)
  if (read === undefined || (read.ok && read.count > light.cases)) return answerLong(came.bytes, assessed, sharing, signal)
  if (!read.ok) return read.refusal
  const { status, texts } = await answersTo(read, assessed, () => Promise.resolve(), signal)
  return answer(status, texts.join(''))
}

/**
 * Answers what takes long, in turns with all else, where not too much of it is under way. It is under way until the
 * answer has been taken: a long one lies in memory until then.
 */
async function answerLong(bytes: Uint8Array, assessed: Assessing, { semaphore, turn }: Sharing, signal: AbortSignal): Promise<Response> {
  const giveBack = semaphore.tryAcquire()
  if (giveBack === undefined) return refuse('busy', null, longWork, { 'Retry-After': String(longWork.retryAfter) })
  let lent = false
  signal.addEventListener('abort', giveBack)
  try {
    await turn()
    const read = casesIn(bytes)
    if (!read.ok) return read.refusal
    const { status, texts } = await answersTo(read, assessed, turn, signal)
    lent = !signal.aborted
    return answerInPieces(status, texts, giveBack)
  } finally {
    if (!lent) giveBack()
  }
}

/** The cases of a request, none of them read yet, and how many they are. */
type Cases = ReturnType<typeof casesOf> & { readonly count: number }

/** The cases in a body, or the refusal of the whole. */
function casesIn(bytes: Uint8Array): (Cases & { readonly ok: true }) | { readonly ok: false; readonly refusal: Response } {
  const json = jsonOf(bytes)
  if (!json.ok) return { ok: false, refusal: refuse('noJson', json.text, { reason: json.reason }) }
  const count = countOf(json.came) ?? 1
  if (count > apiLimits.cases) return { ok: false, refusal: refuse('tooMany', count, { count, ...apiLimits }) }
  return { ok: true, count, ...casesOf(json.came) }
}

/** The answers to all cases as pieces of one JSON text, a turn for each. Stops where nobody waits for them any more. */
async function answersTo(
  { single, cases }: Cases,
  assessed: Assessing,
  turn: Turn,
  signal: AbortSignal,
): Promise<{ status: number; texts: readonly string[] }> {
  const texts: string[] = []
  let anyAssessed = false
  await turn()
  for (const { line, read } of cases) {
    if (signal.aborted) break
    anyAssessed ||= read.ok
    const one: Assessment | Refusal = read.ok ? assessed(read.read) : refusalText(read.id, line, read.faults, englishFault)
    texts.push(texts.length > 0 ? ',' : '', JSON.stringify(one))
    await turn()
  }
  const status = texts.length > 0 && !anyAssessed ? 400 : 200
  return { status, texts: single ? texts : ['{"assessments":[', ...texts, ']}'] }
}

/** A media type without its parameters; letter case does not count. */
const mediaType = (type: string): string => present(type.split(';')[0], 'the first part of a text').trim().toLowerCase()
