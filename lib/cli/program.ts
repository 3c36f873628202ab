/**
 * A command as a whole program: its exit status, and the one place where whatever it did not foresee becomes a sentence.
 */
import { debuglog } from 'node:util'
import commandWords from '../../messages/en/command.json'
import { translatorOfFiles } from '../i18n/translator'
import { complain, messageOf } from './call'
import { OutputFailure } from './output'
import { present } from '../engine/present'

const t = translatorOfFiles('en', { command: commandWords })
const trace = debuglog('permit')

/**
 * Runs a command with the arguments of this process. A failure, wherever it comes from, ends the process with one
 * sentence on standard error and status 2; its trace is shown with NODE_DEBUG=permit. A signal is nobody's failure: the
 * process dies of it, which a shell shows as 130 (interrupted) or 143 (terminated).
 */
export async function runProgram(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  const breakOff = (failure: unknown): void => {
    trace('%o', failure)
    const says = failure instanceof OutputFailure ? 'command.unwritable' : 'command.brokeOff'
    complain(t, says, { reason: lastLine(messageOf(failure)) })
    process.exit(2)
  }
  // Where standard error takes nothing, the status alone must say it.
  process.stderr.on('error', () => {})
  process.on('uncaughtException', breakOff)
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (failure) {
    breakOff(failure)
  }
}

/** Of a program that was called, the last line says why; those before it say which. */
const lastLine = (text: string): string => present(text.trim().split('\n').at(-1), 'a line of the text')
