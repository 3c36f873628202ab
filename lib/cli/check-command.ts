/**
 * The command line of the contract: cases from a file, assessments to standard output, words to standard error.
 */
import { createReadStream, statSync } from 'node:fs'
import commandWords from '../../messages/en/command.json'
import { readCase, type Read } from '../check/case'
import { casesOf, refused, type Placed } from '../check/cases'
import { trim } from '../check/trim'
import { dayInShanghai } from '../check/shanghai-day'
import { readDay, span, writeDay } from '../engine/days'
import { translatorOfFiles } from '../i18n/translator'
import { complain, parsedCall, messageOf, UnusableCall } from './call'
import { casesOfCsv } from './csv'
import { resultKinds, formOf, type ResultKind } from './forms'
import { linesIn, wholeText } from './lines'
import { Output } from './output'
import { RowProgress } from './row-progress'
import { verdictsByTwo } from './quick-csv/two-threads'
import { verdictsQuickly, type RestOfCsv } from './quick-csv/verdicts-quickly'
import { ResultWriter } from './result-writer'

const t = translatorOfFiles('en', { command: commandWords })

interface Call {
  readonly file: string
  readonly on: string
  readonly from: ResultKind
  readonly to: ResultKind
  /** Whether the routes beside the ten are asked for, too. */
  readonly routes: boolean
}

function readCall(args: readonly string[]): Call {
  const { values, positionals } = parsedCall({
    args: [...args],
    allowPositionals: true,
    options: { on: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, routes: { type: 'boolean' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UnusableCall('oneFile')
  const on = values.on
  if (on !== undefined && readDay(on) === undefined) {
    throw new UnusableCall('badDay', { value: on, first: writeDay(span.first), last: writeDay(span.last) })
  }
  const from = kindOf('--from', values.from) ?? kindOfFile(file)
  return { file, on: on ?? dayInShanghai(new Date()), from, to: kindOf('--to', values.to) ?? from, routes: values.routes ?? false }
}

function kindOf(option: string, value: string | undefined): ResultKind | undefined {
  const kind = resultKinds.find(one => one === value)
  if (value !== undefined && kind === undefined) throw new UnusableCall('badKind', { option, value })
  return kind
}

/** The endings of workbooks, which the list page reads. */
const workbooks: readonly string[] = ['xlsx', 'xlsm', 'xlsb', 'xls', 'et', 'ods']

function kindOfFile(file: string): ResultKind {
  if (file === '-') throw new UnusableCall('inputNeedsKind')
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  const kind = resultKinds.find(one => file.includes('.') && one === ending)
  if (kind === undefined) throw new UnusableCall(workbooks.includes(ending) ? 'workbook' : 'unknownEnding', { file })
  return kind
}

/** The cases of lines of JSON, in pieces as they come. */
async function* casesOfLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Placed[]> {
  let line = 0
  for await (const texts of linesIn(bytes)) {
    yield texts.flatMap(text => {
      line += 1
      return trim(text) === '' ? [] : [{ line, read: readLine(text) }]
    })
  }
}

function readLine(text: string): Read {
  try {
    return readCase(JSON.parse(text))
  } catch {
    return refused(text)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnusableCall('notJson', { reason: messageOf(error) })
  }
}

/** Runs the command; gives its exit status. */
export async function runCheck(args: readonly string[]): Promise<number> {
  const output = new Output()
  try {
    const call = readCall(args)
    const status = await answer(call, output)
    await output.end()
    return status
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error
    // What was assessed before stays.
    await output.end()
    if (output.closed) return 0
    complain(t, `command.${error.code}`, error.values)
    if (error.code === 'oneFile' || error.code === 'badOption') complain(t, 'command.usage')
    return 2
  }
}

/** The bytes of a file from a place on; of `-`, standard input. Throws Unusable where it cannot be read. */
async function* bytesOf(file: string, start = 0): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? process.stdin : createReadStream(file, { start })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UnusableCall('unreadable', { file, reason })
  }
}

/** Tells on a terminal how far it is; undefined where nobody would see it, or results go to the same terminal. */
function progressOf({ file, from }: Call): RowProgress | undefined {
  if (!process.stderr.isTTY || process.stdout.isTTY) return undefined
  // A JSON file is read whole before its first case: its bytes say nothing of what is left to do.
  const isCounted = file !== '-' && from !== 'json'
  const size = isCounted ? statSync(file, { throwIfNoEntry: false })?.size : undefined
  return new RowProgress(
    t,
    size,
    text => process.stderr.write(text),
    () => performance.now(),
  )
}

async function* watched(bytes: AsyncIterable<Uint8Array>, progress: RowProgress, results: () => number): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    yield piece
    progress.read(piece.length)
    progress.update(results())
  }
}

/** What a list saved by the page says of itself, beside its cases. */
const SAVED = 'about'

async function answer(call: Call, output: Output): Promise<number> {
  const progress = progressOf(call)
  let results: ResultWriter | undefined
  const bytesFrom = (start?: number) => {
    const bytes = bytesOf(call.file, start)
    return progress === undefined ? bytes : watched(bytes, progress, () => results?.count ?? 0)
  }
  try {
    const json = call.from === 'json' ? casesOf(parseJson(await wholeText(bytesFrom())), [SAVED]) : undefined
    results = new ResultWriter(formOf({ ...call, single: json?.single === true }), call.on, output)
    const { rest, begun } =
      call.from === 'csv' && call.to === 'csv' && !call.routes ? await quickly(call, results, bytesFrom, progress) : { rest: bytesFrom() }
    if (output.closed) return 0
    const pieces = json !== undefined ? [json.cases] : call.from === 'csv' ? casesOfCsv(rest, begun) : casesOfLines(rest)
    for await (const piece of pieces) {
      for (const placed of piece) {
        const slow = results.add(placed)
        // Waiting even for what is done would cost more than the verdicts.
        if (slow !== undefined) await slow
        if (output.closed) return 0
        progress?.update(results.count)
      }
    }
    await results.end()
    return results.status
  } finally {
    progress?.end()
  }
}

/** Writes the verdicts of plain rows, on two threads where that is worth it; gives the rest. */
async function quickly(
  { file, on }: Call,
  results: ResultWriter,
  bytesFrom: (start?: number) => AsyncIterable<Uint8Array>,
  progress: RowProgress | undefined,
): Promise<RestOfCsv> {
  const byTwo = await verdictsByTwo(file, on, results, bytes => {
    progress?.read(bytes)
    progress?.update(results.count)
  })
  return byTwo === undefined ? verdictsQuickly(bytesFrom(), on, results) : { rest: bytesFrom(byTwo.from), begun: byTwo.begun }
}
