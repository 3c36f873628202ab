import { once } from 'node:events'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { dayInShanghai } from '../../check/shanghai-day'
import { allLanguages } from '../../i18n/i18n-for'
import { routing } from '../../i18n/routing'
import { printable } from '../../text/printable'
import { messagesOf, type ErrorAnswer } from './messages'
import { serverOf } from './server'

const languages = await allLanguages()
const { t } = languages[routing.defaultLocale]

/** Whoever called has gone, which ends it quietly; anything else that breaks it is told in one sentence, with status 2. */
function breakOff(failure: Error): void {
  const gone = 'code' in failure && failure.code === 'EPIPE'
  if (!gone) process.stderr.write(`${t('interface.tools.protocol.brokeOff', { reason: printable(failure.message, 200) })}\n`)
  process.exit(gone ? 0 : 2)
}
process.on('uncaughtException', breakOff)
process.stderr.on('error', () => {})

const answer = (wrong: ErrorAnswer): void => void process.stdout.write(`${JSON.stringify(wrong)}\n`)

/** One message after the other: none is taken before the answer to the last is on its way, however slowly it is read. */
async function* inTurn(messages: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const message of messages) {
    await setImmediate()
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
    yield message
  }
}

const messages = Readable.from(inTurn(messagesOf(process.stdin, t, answer)), { highWaterMark: 1 })
messages.on('error', breakOff)
await serverOf({ languages, today: () => dayInShanghai(new Date()) }).connect(new StdioServerTransport(messages, process.stdout))
