/**
 * Papers in the making, in words.
 */
import { issuedFrom, paperOf, type PaperId } from '../policy/documents'
import { writeDate, type Tongue } from './i18n'

/** Between which days a paper must be issued to be taken on a day; undefined where no source limits it. */
export function issueWords(tongue: Tongue, paper: PaperId, applyOn: string): string | undefined {
  const from = issuedFrom(paperOf(paper), applyOn)
  return from === undefined
    ? undefined
    : tongue.tell('law.papers.between', { from: writeDate(tongue, from), until: writeDate(tongue, applyOn) })
}
