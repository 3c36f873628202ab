/**
 * `POST /api/check` of the contract: a request in, its answer out. Nothing of either is kept.
 */
import { countOf, readCases, type Placed } from '../check/cases'
import { check, type Assessment } from '../check/check'
import { tellRefusal, type Refusal } from '../words/faults'
import { answer, refuse, tellFault } from './answers'
import { bytesOf, jsonOf } from './body'
import { limits } from './limits'

/** Answers a request; `today` (`YYYY-MM-DD`, Shanghai's when it came in) stands in for days that are left out. */
export async function answerCheck({ headers, body }: Request, today: string): Promise<Response> {
  const type = headers.get('content-type')
  if (type === null || mediaType(type) !== 'application/json') return refuse('wrongType', type)
  const encoding = headers.get('content-encoding')
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity') return refuse('encoded', encoding)
  const bytes = await bytesOf(body, limits.bytes).catch(() => new Uint8Array())
  if (bytes === undefined) return refuse('tooLarge', null, limits)
  const json = jsonOf(bytes)
  if (!json.ok) return refuse('noJson', json.text, { reason: json.reason })
  const count = countOf(json.came) ?? 1
  if (count > limits.cases) return refuse('tooMany', count, { count, ...limits })
  const { single, cases } = readCases(json.came)
  const answers = cases.map(one => answerTo(one, today))
  const status = cases.length > 0 && cases.every(({ read }) => !read.ok) ? 400 : 200
  return answer(status, single ? answers[0] : { assessments: answers })
}

const answerTo = ({ line, read }: Placed, today: string): Assessment | Refusal =>
  read.ok ? check(read.read, today) : tellRefusal(read.id, line, read.faults, tellFault)

/** A media type without its parameters; letter case does not count. */
const mediaType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()
