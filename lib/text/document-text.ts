/**
 * Papers in the making, in words.
 */
import { issuedFrom, documentOf, type DocumentId } from '../policy/documents'
import { writeDate, type I18n } from './i18n'

/** Between which days a paper must be issued to be taken on a day; undefined where no source limits it. */
export function issueWords(i18n: I18n, paper: DocumentId, applyOn: string): string | undefined {
  const from = issuedFrom(documentOf(paper), applyOn)
  return from === undefined ? undefined : i18n.t('law.papers.between', { from: writeDate(i18n, from), until: writeDate(i18n, applyOn) })
}
