/**
 * The command line of the proof: the report to standard output, as text, as data, or its witnesses as cases to check.
 * Each part of the proof runs in a process of its own, as many at once as there are processors.
 */
import { execFile } from 'node:child_process'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { routing } from '../../lib/i18n/routing'
import { i18nFor } from '../../lib/i18n/i18n-for'
import { partsOf, prove, reportOf, type Done, type Part, type WholeSubject } from './proof'
import type { ProofRecord } from '../../lib/law-history/proof-record'
import { recordOf } from './record'
import type { ProofReport } from './report'
import { reportText } from './report-text'
import { atEnd } from '../../lib/cli/at-end'
import { complain, languageChoices, localeOf, parsedCall, messageOf, UnusableCall } from '../../lib/cli/call'
import { Output } from '../../lib/cli/output'
import { writeWhole } from '../../lib/cli/whole-files'

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  return parsedCall({ args: [...args], options: { json: flag, witnesses: flag, language: text, part: text, record: text, share: text } })
    .values
}

/** Runs the command; gives its exit status: 0 all holds, 1 something was found, 2 the call is unusable. */
export async function runProve(subject: WholeSubject, args: readonly string[]): Promise<number> {
  const output = new Output()
  try {
    const { part, json = false, witnesses = false, record, share = '1', language } = parsed(args)
    if (part !== undefined) {
      await output.write(JSON.stringify(done(subject, JSON.parse(part) as Part)))
      await output.end()
      return 0
    }
    const locale = localeOf(language)
    const begun = performance.now()
    const report = reportOf(subject, await doneApart(partsOf(subject, shareIn(share, json && record === undefined))))
    const seconds = (performance.now() - begun) / 1000
    if (record !== undefined) keep(record, recordOf(subject, report))
    if (json) await output.write(`${JSON.stringify(report, null, 2)}\n`)
    else await output.write(witnesses ? casesOf(report) : reportText(await i18nFor(locale), report, seconds))
    await output.end()
    return report.holds ? 0 : 1
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error
    const { t } = await i18nFor(routing.defaultLocale)
    complain(t, `prove.${error.code}`, error.values)
    complain(t, 'prove.usage', { languages: languageChoices })
    return 2
  }
}

/** The share of the cases that is asked for. What people are told, and what is kept to tell them, must be of all. */
function shareIn(text: string, mayBeLess: boolean): number {
  const share = Number(text)
  if (!(share > 0 && share <= 1) || (share < 1 && !mayBeLess)) throw new UnusableCall('share', { share: text })
  return share
}

function keep(file: string, record: ProofRecord): void {
  try {
    writeWhole([{ file, text: `${JSON.stringify(record, null, 2)}\n` }])
  } catch (error) {
    throw new UnusableCall('unwritable', { file, reason: messageOf(error) })
  }
}

function done(subject: WholeSubject, part: Part): Done {
  const begun = performance.now()
  return { part, ...prove(subject, part), seconds: (performance.now() - begun) / 1000 }
}

/** Does every part in a process of its own, in the time zone it asks for. */
async function doneApart(parts: readonly Part[]): Promise<readonly Done[]> {
  // What runs programs, and the one that runs here.
  const program = [fileURLToPath(import.meta.url), process.argv[1] ?? '']
  const found: Done[] = []
  const waiting = [...parts]
  const ended = new AbortController()
  const callOff = atEnd(() => ended.abort())
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const env = { ...process.env, ...(part.zone === undefined ? {} : { TZ: part.zone }) }
      const { stdout } = await promisify(execFile)(process.execPath, [...program, '--part', JSON.stringify(part)], {
        env,
        maxBuffer: 1 << 28,
        signal: ended.signal,
      })
      found.push(JSON.parse(stdout) as Done)
    }
  }
  try {
    await Promise.all(Array.from({ length: os.availableParallelism() }, work))
    return found
  } finally {
    ended.abort()
    callOff()
  }
}

/** The witnesses as cases, one a line: `npm run --silent prove -- --witnesses | npm run --silent check -- - --from jsonl`. */
const casesOf = ({ witnesses }: ProofReport): string =>
  witnesses.map(({ of, about, on, facts }) => `${JSON.stringify({ id: `${of} ${about}`, on, facts })}\n`).join('')
