/**
 * What `npm run prove` proves: the law of this checkout with its engine, its second telling, its sources and its words.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { citationsOf, statementsOf } from './citations'
import type { WholeSubject } from './proof'
import { files, wordsIn, type File, type Words } from './message-coverage'
import { engineOf } from './subject'
import { aboutTheTen, facts, lawReadOn, notTheTen, offeredFrom, roads, rules, unchecked, windowOrder } from '@/lib/policy/law'
import { betterHurts, ladders, unordered } from '@/lib/policy/monotonicity'
import { papers, sourcesOfPaper, type PaperId } from '@/lib/policy/documents'
import { sources } from '@/lib/policy/sources'
import { hotline, windowOf } from '@/lib/policy/windows'
import { secondTelling } from './second-model'

const paperIds = Object.keys(papers) as PaperId[]

const wordsOf = (locale: string, file: File): Words =>
  new Map(wordsIn(JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8')) as unknown))

const law = { facts, rules, windows: windowOrder, papers: paperIds }

export const wholeSubject = (): WholeSubject => ({
  ...law,
  engine: engineOf(law),
  lawReadOn,
  telling: secondTelling,
  orders: { ladders, unordered, exceptions: betterHurts },
  sources: Object.keys(sources),
  citations: [
    ...rules.flatMap(citationsOf),
    ...paperIds.map(id => ({ about: id, sources: sourcesOfPaper(id) })),
    ...windowOrder.map(id => ({ about: id, sources: windowOf(id).sources })),
    { about: 'hotline', sources: hotline.sources },
    ...[...roads, ...notTheTen].map(({ id, sources: own }) => ({ about: id, sources: own })),
    // What nobody checks is our own word.
    ...statementsOf('unchecked', unchecked).map(one => ({ ...one, bare: true })),
    ...statementsOf('ten', aboutTheTen),
    ...offeredFrom.map(({ fact, value, sources: own }) => ({ about: `${fact}/${value}`, sources: own })),
    ...betterHurts.map(({ rule, fact, sources: own }) => ({ about: `${rule}/${fact}`, sources: own })),
  ],
  words: Object.fromEntries(readdirSync('messages').map(locale => [locale, new Map(files.map(file => [file, wordsOf(locale, file)]))])),
})
