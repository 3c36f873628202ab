/**
 * What comes over the standard input, a message a line. The SDK passes over whatever is no message in silence; JSON-RPC
 * asks for an answer, so that nobody waits for one in vain.
 */
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  InitializeRequestSchema,
  isJSONRPCRequest,
  JSONRPCMessageSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import { printable } from '../../text/printable'
import type { Translator } from '../../text/translator'
import { jsonOf } from '../body'
import { apiLimits } from '../limits'
import { linesWithin } from './lines-within'

/** An answer to what cannot be answered otherwise: a code of JSON-RPC, and why. */
export interface ErrorAnswer {
  readonly jsonrpc: '2.0'
  readonly id: string | number | null
  readonly error: { readonly code: number; readonly message: string }
}

/** The requests that are understood and take parameters; those of others need not be looked at. */
const requests = {
  initialize: InitializeRequestSchema,
  'tools/list': ListToolsRequestSchema,
  'tools/call': CallToolRequestSchema,
  'prompts/list': ListPromptsRequestSchema,
  'prompts/get': GetPromptRequestSchema,
  'resources/list': ListResourcesRequestSchema,
  'resources/read': ReadResourceRequestSchema,
}

/** So much of what came stands in a sentence. */
const SHORT = 200

/** The messages of an input as lines, without what is none; that is handed to `answer` with what the protocol says of it. */
export async function* messagesOf(
  bytes: AsyncIterable<Uint8Array>,
  t: Translator,
  answer: (wrong: ErrorAnswer) => void,
): AsyncGenerator<Buffer> {
  const refuse = (id: ErrorAnswer['id'], code: ErrorCode, message: string) => answer({ jsonrpc: '2.0', id, error: { code, message } })
  for await (const line of linesWithin(bytes, apiLimits.bytes)) {
    if (line === undefined) {
      refuse(null, ErrorCode.InvalidRequest, t('interface.tools.protocol.tooLong', apiLimits))
      continue
    }
    const json = jsonOf(line)
    if (!json.ok) {
      if (json.text?.trim() !== '')
        refuse(null, ErrorCode.ParseError, t('interface.tools.protocol.notJson', { reason: printable(json.reason, SHORT) }))
      continue
    }
    const { came } = json
    if (!JSONRPCMessageSchema.safeParse(came).success) {
      refuse(idOf(came), ErrorCode.InvalidRequest, t('interface.tools.protocol.noMessage'))
      continue
    }
    const wrong = wrongParameters(came)
    if (wrong !== undefined) refuse(idOf(came), ErrorCode.InvalidParams, t('interface.tools.protocol.wrongParameters', wrong))
    else yield Buffer.concat([withoutMark(line), newline])
  }
}

const newline = Buffer.from('\n')
const mark = Buffer.from('\uFEFF')

/** A line without the byte order mark that some systems put before it; the SDK does not take it for white space. */
const withoutMark = (line: Uint8Array): Uint8Array => (mark.equals(line.subarray(0, mark.length)) ? line.subarray(mark.length) : line)

/** The id of a request, as far as it can be answered to. */
function idOf(came: unknown): ErrorAnswer['id'] {
  if (typeof came !== 'object' || came === null || !('method' in came) || !('id' in came)) return null
  return typeof came.id === 'string' || Number.isInteger(came.id) ? (came.id as string | number) : null
}

/** What is wrong with the parameters of a request that is understood by name; undefined where nothing is. */
function wrongParameters(came: unknown): { readonly method: string; readonly reason: string } | undefined {
  if (!isJSONRPCRequest(came)) return undefined
  const { method } = came
  if (!Object.hasOwn(requests, method)) return undefined
  const { error } = requests[method as keyof typeof requests].safeParse(came)
  // The SDK copies arguments by name, and this name would be lost on the way.
  if (error === undefined) return hasHiddenArgument(came.params) ? { method, reason: 'params.arguments.__proto__' } : undefined
  const reason = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  return { method, reason: printable(reason, SHORT) }
}

const hasHiddenArgument = (params: Readonly<Record<string, unknown>> | undefined): boolean =>
  typeof params?.arguments === 'object' && params.arguments !== null && Object.hasOwn(params.arguments, '__proto__')
