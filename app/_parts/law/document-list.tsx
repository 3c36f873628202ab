import { useId } from 'react'
import { isInForce } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import {
  documentDetails,
  documentOf,
  sourcesOfDocument,
  type DocumentRequirement,
  type RequiredDocument,
  type DocumentId,
} from '@/lib/policy/documents'
import { documentText, statementText } from '@/lib/text/law-text'
import { issueWords } from '@/lib/text/document-text'
import { lawLine } from '@/lib/text/term-text'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'
import type { SecondI18n } from './window-card'

/** What is ready, the day it must be ready for, and what takes a tick. */
export interface PaperWork {
  readonly ready: readonly DocumentId[]
  readonly applyOn: string | null
  readonly onTick: (paper: DocumentId, ready: boolean) => void
}

/**
 * The papers that stand on `day`, to tick off: name, who issues it, how long it is taken, remarks. With `work` they can
 * be ticked off here, otherwise on paper. Papers from the list
 * of a sister rule come after the rule’s own, under a sentence that says so. In the browser: words `law` and `papers`.
 */
export function DocumentList({
  needs,
  day,
  other,
  remark,
  work,
}: {
  needs: readonly DocumentRequirement[]
  day: string
  other?: SecondI18n | undefined
  /** Something more to say of a paper, such as who asks for it. */
  remark?: (need: DocumentRequirement) => string | undefined
  work?: PaperWork
}) {
  const { t } = useI18n()
  const asked = needs.filter(need => isInForce(need, day))
  if (asked.length === 0) return <p className="quiet">{t('law.papers.none')}</p>
  const own = asked.filter(({ nearest }) => nearest === undefined)
  const borrowed = asked.filter(({ nearest }) => nearest !== undefined)
  const lists = new Set([...own, ...borrowed].map(({ nearest }) => nearest))
  return [...lists].map(nearest => (
    <div key={nearest ?? 'own'} className="papers">
      {nearest !== undefined && <p className="small quiet">{t(`papers.nearest.${nearest}`)}</p>}
      <ul className={work === undefined ? 'checklist' : 'checklist checklist-ticked'}>
        {asked
          .filter(need => need.nearest === nearest)
          .map(need => (
            <li key={need.paper}>
              <PaperLine need={need} day={day} other={other} more={remark?.(need)} work={work} />
            </li>
          ))}
      </ul>
    </div>
  ))
}

function PaperLine({
  need,
  day,
  other,
  more,
  work,
}: {
  need: DocumentRequirement
  day: string
  other: SecondI18n | undefined
  more: string | undefined
  work: PaperWork | undefined
}) {
  const i18n = useI18n()
  const id = useId()
  const { t } = i18n
  const { paper, when } = need
  const { monthsValid, fields }: RequiredDocument = documentOf(paper)
  const name = t(`papers.papers.${paper}.name`)
  const remarks = [
    fields.includes('issuer') && t('law.papers.issuer', { issuer: documentText(i18n, paper, 'issuer') }),
    monthsValid !== undefined && t('law.papers.months', { months: monthsValid }),
    ...documentDetails(paper, day).map(one => statementText(i18n, one)),
    fields.includes('note') && documentText(i18n, paper, 'note'),
    when !== undefined && t('law.onlyIf', { condition: lawLine(i18n, when) }),
    more,
    work !== undefined && work.applyOn !== null && issueWords(i18n, paper, work.applyOn),
  ].filter(remark => typeof remark === 'string')
  const line = (
    <div>
      {work === undefined ? (
        <Text>{name}</Text>
      ) : (
        <label htmlFor={id}>
          <Text>{name}</Text>
        </label>
      )}
      <CitedSources ids={[...need.sources, ...sourcesOfDocument(paper)]} />
      {other !== undefined && (
        <span className="in-other" lang={languages[other.locale].lang}>
          {other.t(other.locale === 'zh' ? `papers.papers.${paper}.official` : `papers.papers.${paper}.name`)}
        </span>
      )}
      {remarks.length > 0 && (
        <p className="small quiet">
          <Text>{remarks.join(t('law.space'))}</Text>
        </p>
      )}
    </div>
  )
  if (work === undefined) return line
  return (
    <>
      <input
        id={id}
        type="checkbox"
        checked={work.ready.includes(paper)}
        onChange={({ currentTarget: { checked } }) => work.onTick(paper, checked)}
      />
      {line}
    </>
  )
}
