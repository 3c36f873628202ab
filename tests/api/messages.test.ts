/**
 * What comes over the standard input of the tools, line by line: what is handed on, and what is answered at once.
 */
import { expect, test } from 'vitest'
import { apiLimits } from '@/lib/api/limits'
import { linesWithin } from '@/lib/api/mcp/lines-within'
import { messagesOf, type ErrorAnswer } from '@/lib/api/mcp/messages'
import { speaking } from '../text/i18n-of-tests'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

/** What is handed on and what is answered, of an input that comes in pieces of so many bytes. */
async function read(input: string | Uint8Array, size = 2 ** 16) {
  const answered: ErrorAnswer[] = []
  const messages: string[] = []
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  for await (const message of messagesOf(inPieces(bytes, size), speaking('en').t, wrong => answered.push(wrong)))
    messages.push(message.toString())
  return { messages, answered }
}

const rpc = (id: unknown, method: unknown, params?: unknown) => JSON.stringify({ jsonrpc: '2.0', id, method, params })
const ping = rpc('last', 'ping')
const error = (id: string | number | null, code: number, message: string): ErrorAnswer => ({ jsonrpc: '2.0', id, error: { code, message } })
const noMessage = 'This is no message of the protocol. A line holds one request, notification or response of JSON-RPC 2.0.'
const listed = rpc(2, 'tools/call', { name: 'list_rules', arguments: { language: 'zh' } })

test('messages are handed on as they came, each with the end of its line, whatever the pieces', async () => {
  for (const size of [1, 7, 64, 2 ** 16])
    expect(await read(`${ping}\n${listed}\r\n\n  \t\n${ping}`, size)).toEqual({
      messages: [`${ping}\n`, `${listed}\r\n`, `${ping}\n`],
      answered: [],
    })
})

test('a method that there is not, a notification and an answer are handed on too', async () => {
  const others = [
    rpc(1, 'nope', { any: 'thing' }),
    rpc(2, 'toString'),
    rpc(3, 'ping', { any: 'thing' }),
    rpc(4, 'tools/list'),
    rpc(5, 'tools/call', { name: 'list_rules' }),
    JSON.stringify({ jsonrpc: '2.0', method: 'tools/call', params: {} }),
    JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
    JSON.stringify({ jsonrpc: '2.0', id: 1, result: {} }),
  ]
  expect(await read(others.join('\n'))).toEqual({ messages: others.map(one => `${one}\n`), answered: [] })
})

test('a byte order mark before a message is taken away, and nothing else is', async () => {
  expect(await read(`\uFEFF${ping}\n${ping}`)).toEqual({ messages: [`${ping}\n`, `${ping}\n`], answered: [] })
})

test.each<[string, string | Uint8Array, ErrorAnswer]>([
  [
    'no UTF-8',
    new Uint8Array([0x22, 0xff, 0x22]),
    error(null, -32700, expect.stringMatching(/^This line is not JSON in UTF-8 \(/) as string),
  ],
  ['no JSON', '{"id":1', error(null, -32700, expect.stringMatching(/^This line is not JSON in UTF-8 \(.*JSON.*\)\.$/) as string)],
  ['a value', '5', error(null, -32600, noMessage)],
  ['nothing', 'null', error(null, -32600, noMessage)],
  ['a list', `[${ping}]`, error(null, -32600, noMessage)],
  ['another version', '{"jsonrpc":"1.0","id":7,"method":"ping"}', error(7, -32600, noMessage)],
  ['another version with an id in words', '{"jsonrpc":"1.0","id":"7","method":"ping"}', error('7', -32600, noMessage)],
  ['an id that is no whole number', rpc(1.5, 'ping'), error(null, -32600, noMessage)],
  ['an id that is nothing', rpc(null, 'ping'), error(null, -32600, noMessage)],
  ['a method that is no text', rpc('a', 5), error('a', -32600, noMessage)],
  ['a method without an id', '{"jsonrpc":"2.0","method":5}', error(null, -32600, noMessage)],
  ['an answer that is none, to which none is given', '{"jsonrpc":"2.0","id":1,"result":5}', error(null, -32600, noMessage)],
  [
    'a call of nothing',
    rpc(2, 'tools/call', { nome: 1 }),
    error(2, -32602, expect.stringMatching(/^The parameters of tools\/call are wrong \(params\.name: .*\)\.$/) as string),
  ],
  [
    'two parameters that are wrong',
    rpc(3, 'tools/call', { name: 5, arguments: 5 }),
    error(3, -32602, expect.stringMatching(/\(params\.name: [^;]*; params\.arguments: [^;]*\)\.$/) as string),
  ],
  [
    'a greeting without a version',
    rpc(4, 'initialize', {}),
    error(4, -32602, expect.stringMatching(/ initialize .*params\.protocolVersion/) as string),
  ],
  [
    'a list of tools from nowhere',
    rpc(5, 'tools/list', { cursor: 5 }),
    error(5, -32602, expect.stringMatching(/params\.cursor/) as string),
  ],
  [
    'an argument whose name would be lost on the way',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"check_case","arguments":{"__proto__":{"degree":"phd"}}}}',
    error(1, -32602, 'The parameters of tools/call are wrong (params.arguments.__proto__).'),
  ],
])('%s is answered, and the next message is read', async (_, input, wrong) => {
  const { messages, answered } = await read(Buffer.concat([Buffer.from(input), Buffer.from(`\n${ping}`)]))
  expect(answered).toEqual([wrong])
  expect(messages).toEqual([`${ping}\n`])
})

test('of a reason so much is told', async () => {
  const { answered } = await read(
    rpc(1, 'tools/call', {
      name: 5,
      arguments: Object.fromEntries(Array.from({ length: 99 }, () => [])),
      task: 7,
      _meta: { progressToken: [] },
    }),
  )
  expect(answered[0]?.error.message.length).toBeLessThanOrEqual('The parameters of tools/call are wrong ().'.length + 201)
})

test('a line may have 1 MiB and no byte more', async () => {
  const filled = (size: number) => `${ping}${' '.repeat(size - ping.length)}`
  expect(await read(`${filled(2 ** 20)}\n`)).toEqual({ messages: [`${filled(2 ** 20)}\n`], answered: [] })
  const tooLong = error(null, -32600, 'This line is longer than 1,048,576 bytes.')
  expect(await read(`${filled(2 ** 20 + 1)}\n${ping}`)).toEqual({ messages: [`${ping}\n`], answered: [tooLong] })
  expect(await read(filled(2 ** 20 + 1))).toEqual({ messages: [], answered: [tooLong] })
  expect(apiLimits.bytes).toBe(2 ** 20)
})

test('lines are parted at line feeds; of one that is too long nothing is held', async () => {
  const lines = async (text: string, size: number) => {
    const found = []
    for await (const line of linesWithin(inPieces(Buffer.from(text), size), 4))
      found.push(line === undefined ? undefined : Buffer.from(line).toString())
    return found
  }
  for (const size of [1, 2, 3, 5, 100]) {
    expect(await lines('a\n\nbcd\nefgh\nijklm\nno', size)).toEqual(['a', '', 'bcd', 'efgh', undefined, 'no'])
    expect(await lines('a\n', size)).toEqual(['a'])
    expect(await lines('', size)).toEqual([])
    expect(await lines('abcdefghij\nk\nlmnop', size)).toEqual([undefined, 'k', undefined])
  }
})
