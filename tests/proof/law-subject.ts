/**
 * What `npm run prove` proves: the law of this checkout with its engine, its second telling, its sources and its words.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { citationsOf, statementsOf } from './citations'
import type { WholeSubject } from './proof'
import { files, wordsIn, type File, type Words } from './message-coverage'
import { engineOf } from './subject'
import {
  aboutTheTen,
  facts,
  lawReadOn,
  notTheTen,
  offeredFrom,
  otherSchemes,
  routes,
  rules,
  unchecked,
  windowOrder,
} from '../../lib/policy/law'
import { averageWages } from '../../lib/policy/average-wages'
import { betterHurts, preferenceOrders, unordered } from '../../lib/policy/monotonicity'
import { documents, sourcesOfDocument, type DocumentId } from '../../lib/policy/documents'
import { sources } from '../../lib/policy/sources'
import { hotline, windowOf } from '../../lib/policy/windows'
import { secondTelling } from './second-model'

const paperIds = Object.keys(documents) as DocumentId[]

const wordsOf = (locale: string, file: File): Words =>
  new Map(wordsIn(JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8')) as unknown))

// The class of the work permit serves the routes beside the ten; no rule of the ten asks for it.
const { workPermitClass: _, ...asked } = facts
const law = { facts: asked, rules, windows: windowOrder, papers: paperIds }

export const wholeSubject = (): WholeSubject => ({
  ...law,
  engine: engineOf(law),
  lawReadOn,
  telling: secondTelling,
  orders: { preferenceOrders, unordered, exceptions: betterHurts },
  sources: Object.keys(sources),
  citations: [
    ...[...rules, ...routes].flatMap(citationsOf),
    ...averageWages.map(({ year, sources: own }) => ({ about: `average wage of ${year}`, sources: own })),
    ...paperIds.map(id => ({ about: id, sources: sourcesOfDocument(id) })),
    ...windowOrder.map(id => ({ about: id, sources: windowOf(id).sources })),
    { about: 'hotline', sources: hotline.sources },
    ...[...otherSchemes, ...notTheTen].map(({ id, sources: own }) => ({ about: id, sources: own })),
    // What this check does not cover is our own word.
    ...statementsOf('unchecked', unchecked).map(one => ({ ...one, bare: true })),
    ...statementsOf('ten', aboutTheTen),
    ...offeredFrom.map(({ fact, value, sources: own }) => ({ about: `${fact}/${value}`, sources: own })),
    ...betterHurts.map(({ rule, fact, sources: own }) => ({ about: `${rule}/${fact}`, sources: own })),
  ],
  words: Object.fromEntries(readdirSync('messages').map(locale => [locale, new Map(files.map(file => [file, wordsOf(locale, file)]))])),
})
