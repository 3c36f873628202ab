/**
 * Every reader of text from outside: of requests, files, pasted lists, links, storage, typed fields and command lines.
 */
import { chineseParts } from '../../app/_parts/chinese-parts'
import { readAnswer, readCase, readOn } from '../../lib/check/case'
import { compatible } from '../../lib/check/compatible'
import { csvRows } from '../../lib/check/csv-rows'
import { memoize } from '@/lib/check/memoize'
import { trim } from '@/lib/check/trim'
import { casesOfCsv } from '@/lib/cli/csv'
import { linesIn, wholeText } from '@/lib/cli/lines'
import { readDay } from '../../lib/engine/days'
import { accepts } from '../../lib/engine/facts'
import { preferredLanguage } from '../../lib/i18n/accept-language.mjs'
import { redirectOf } from '../../lib/i18n/addresses.mjs'
import { addressIn } from '../../lib/i18n/routing'
import { jsonOf } from '@/lib/api/body'
import { checkCase } from '@/lib/api/mcp/check-case'
import { explainRule } from '@/lib/api/mcp/explain-rule'
import { listRules } from '@/lib/api/mcp/list-rules'
import { linkIn, readLink } from '@/lib/share-link/share-link'
import { unseal } from '@/lib/share-link/checked-base62'
import { fromLetters, readCaseFile } from '@/lib/case-list/case-file'
import { idText, markedId } from '@/lib/case-list/cell'
import { readDayCell } from '@/lib/case-list/day-cell'
import { columnsOf } from '@/lib/case-list/column-mapping'
import { fileKind } from '@/lib/case-list/file-kind'
import { ListProblem } from '@/lib/case-list/list-problem'
import { withCorrection } from '@/lib/case-list/row'
import { plainWords } from '@/lib/case-list/vocabulary'
import { everybody, queryList } from '@/lib/case-list/list-query'
import { NameIndex } from '@/lib/case-list/name-index'
import { asCsv } from '@/lib/case-list/sheet-export'
import { attributesOf, eachTag } from '@/lib/case-list/xml-tags'
import { facts } from '../../lib/policy/facts'
import { parseSession } from '@/lib/wizard/session-state'
import { parseRoute } from '@/lib/wizard/wizard-route'
import { emptyFormAnswer } from '@/lib/wizard/form-answers'
import { readFormAnswer } from '@/lib/wizard/form-schema'
import { send, TODAY } from '../api/asking'
import { fileOf, gather, open, paste } from '../case-list/reading'
import { vocabulary } from '../case-list/vocabulary-of-tests'
import { inEveryLanguage } from '../text/i18n-of-tests'

export interface Reader {
  readonly name: string
  readonly read: (text: string) => unknown
}

const languages = inEveryLanguage(i18n => i18n)
const setting = { languages, today: () => TODAY }

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += 1 << 16) yield await Promise.resolve(bytes.subarray(at, at + (1 << 16)))
}

async function through(pieces: AsyncIterable<Iterable<unknown>>): Promise<void> {
  for await (const piece of pieces) Array.from(piece)
}

/** What a reader says no to is read as well. */
const orRefused = (refusal: new (...args: never[]) => Error, read: () => unknown) => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof refusal)) throw error
    return error
  }
}

const names = (name: string) => ({
  count: 1,
  names: new NameIndex(() => [name, name]),
  kept: () => name,
  named: new Uint8Array(1),
  verdicts: new Uint8Array(10),
  rules: 10,
  now: new Uint8Array(1),
  next: new Int32Array(1),
  missing: new Uint8Array(1),
  state: new Uint8Array(1),
  changed: new Set<number>(),
  fresh: new Set<number>(),
  expiry: new Int32Array(1),
  otherwise: new Set<number>(),
})
const person = { row: 2, id: undefined, on: undefined, facts: {}, faults: [] }
const fault = { column: 1, about: 'areaWorkSince', came: '', why: 'notAllowed', allowed: { kind: 'day' } } as const

/** Those that read one value, or any text. */
export const readers: readonly Reader[] = [
  { name: 'trimmed', read: trim },
  { name: 'compatible', read: compatible },
  { name: 'an answer of a case', read: text => Object.keys(facts).map(fact => readAnswer(fact, text)) },
  { name: 'a fact that is none', read: text => readAnswer(text, text) },
  { name: 'the day of a case', read: readOn },
  { name: 'a day', read: readDay },
  { name: 'whether a value is an answer', read: text => Object.values(facts).map(kind => accepts(kind, text)) },
  { name: 'remembered', read: memoize(text => ({ text })) },
  {
    name: 'a request',
    read: text =>
      send(JSON.stringify({ id: text, nationality: text, facts: { degree: text, [text]: text } })).then(answer => answer.text()),
  },
  { name: 'a request of one case', read: text => send(JSON.stringify({ nationality: text })).then(answer => answer.text()) },
  { name: 'a request that is no JSON', read: text => send(text).then(answer => answer.text()) },
  { name: 'the type of a request', read: text => send('{}', { 'Content-Type': ascii(text) }).then(answer => answer.text()) },
  {
    name: 'the encoding of a request',
    read: text => send('{}', { 'Content-Type': 'application/json', 'Content-Encoding': ascii(text) }).then(answer => answer.text()),
  },
  { name: 'the body of a request', read: text => jsonOf(new TextEncoder().encode(text)) },
  { name: 'the languages a browser accepts', read: text => preferredLanguage(text) },
  {
    name: 'an address without a language',
    read: text => [redirectOf(text, text), redirectOf(`/${text}`, 'zh'), redirectOf(`/rules${text}`, text)],
  },
  { name: 'an address in another language', read: text => [addressIn('zh', text), addressIn('en', `/zh${text}`)] },
  { name: 'the tool check_case', read: text => checkCase.run({ nationality: text, [text]: text, on: text }, setting) },
  { name: 'the tool explain_rule', read: text => explainRule.run({ rule: text, [text]: text, language: text }, setting) },
  { name: 'the tool list_rules', read: text => listRules.run({ [text]: text, language: text }, setting) },
  { name: 'a link', read: text => [readLink(text), linkIn(text), linkIn(`#${text}`)] },
  { name: 'a sealed number', read: text => unseal(text.slice(0, 100)) },
  {
    name: 'what the tab keeps',
    read: text => [
      parseSession(text),
      parseSession(
        JSON.stringify({ on: text, answers: { degree: text, [text]: text }, typed: { degree: { number: text } }, rules: [text] }),
      ),
    ],
  },
  { name: 'a place in the questionnaire', read: parseRoute },
  {
    name: 'typed fields',
    read: text =>
      [facts.hasSpouse, facts.areaWorkSince, facts.leastAnnualWageCny].map(kind =>
        readFormAnswer(kind, { ...emptyFormAnswer, choice: 'typed', year: text, month: text, date: text, number: text }),
      ),
  },
  { name: 'a choice of the form', read: text => readFormAnswer(facts.degree, { ...emptyFormAnswer, choice: text }) },
  { name: 'words of a list', read: plainWords },
  { name: 'heads of a list', read: text => columnsOf([text, `${text}?`, text], vocabulary) },
  { name: 'a day of a list', read: text => readDayCell(text, vocabulary.months) },
  { name: 'who a row is about', read: text => [idText(text, { from1904: false, text: true }), markedId(text)] },
  { name: 'a cell typed anew', read: text => withCorrection(person, fault, text, vocabulary) },
  {
    name: 'names looked through',
    read: text => [
      queryList(names(text), { ...everybody, search: text }, TODAY, 'en'),
      queryList(names(text), { ...everybody, by: 'name', search: 'b' }, TODAY, 'zh'),
    ],
  },
  { name: 'letters of verdicts', read: fromLetters },
  { name: 'a case file', read: text => orRefused(ListProblem, () => readCaseFile(text)) },
  { name: 'the kind of a file', read: text => fileKind(fileOf(text)).catch(() => undefined) },
  { name: 'tags', read: text => eachTag(`<${text}><a ${text}>`, tag => void attributesOf(text, tag)) },
  { name: 'a list written', read: text => asCsv([[text, text]]) },
  { name: 'words marked as Chinese', read: chineseParts },
]

/** Header fields hold one byte a sign, and no line break. */
const ascii = (text: string): string => text.replace(/[^\x21-\x7e]/g, ' ').trim() || 'x'

/** Those that read whole tables and files of text. */
export const tableReaders: readonly Reader[] = [
  { name: 'a pasted list', read: paste },
  { name: 'a list in a file', read: text => open(text) },
  { name: 'a list in UTF-16', read: text => gather(fileOf(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))) },
  { name: 'rows', read: text => [',', ';', '\t'].flatMap(delimiter => [true, false].map(more => csvRows({ text, delimiter, more }))) },
  { name: 'CSV on the command line', read: text => through(casesOfCsv(bytesOf(text))).catch(() => undefined) },
  { name: 'lines on the command line', read: text => through(linesIn(bytesOf(text))) },
  { name: 'a whole text on the command line', read: text => wholeText(bytesOf(text)) },
]

/** Those that read JSON. */
export const jsonReaders: readonly Reader[] = [
  { name: 'a request', read: text => send(text).then(answer => answer.text()) },
  { name: 'a pasted list', read: paste },
  { name: 'a case', read: text => readCase(JSON.parse(text.split('\n')[0] ?? '')) },
  { name: 'what the tab keeps', read: parseSession },
]
