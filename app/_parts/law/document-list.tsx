import { useId } from 'react'
import { stands } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import { paperOf, sourcesOfPaper, type Need, type Paper, type PaperId } from '@/lib/policy/documents'
import { issueWords } from '@/lib/text/document-text'
import { lawLine } from '@/lib/text/term-text'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Cited } from './cited-sources'
import type { OtherTongue } from './window-card'

/** What is ready, the day it must be ready for, and what takes a tick. */
export interface PaperWork {
  readonly ready: readonly PaperId[]
  readonly applyOn: string | null
  readonly onTick: (paper: PaperId, ready: boolean) => void
}

/**
 * The papers that stand on `day`, to tick off: name, who issues it, how long it is taken, remarks. With `work` they can
 * be ticked off here, otherwise on paper. Papers from the list
 * of a sister rule come after the rule’s own, under a sentence that says so. In the browser: words `law` and `papers`.
 */
export function PaperList({
  needs,
  day,
  other,
  remark,
  work,
}: {
  needs: readonly Need[]
  day: string
  other?: OtherTongue | undefined
  /** Something more to say of a paper, such as who asks for it. */
  remark?: (need: Need) => string | undefined
  work?: PaperWork
}) {
  const { tell } = useTongue()
  const asked = needs.filter(need => stands(need, day))
  if (asked.length === 0) return <p className="quiet">{tell('law.papers.none')}</p>
  const own = asked.filter(({ nearest }) => nearest === undefined)
  const borrowed = asked.filter(({ nearest }) => nearest !== undefined)
  const lists = new Set([...own, ...borrowed].map(({ nearest }) => nearest))
  return [...lists].map(nearest => (
    <div key={nearest ?? 'own'} className="papers">
      {nearest !== undefined && <p className="small quiet">{tell(`papers.nearest.${nearest}`)}</p>}
      <ul className={work === undefined ? 'checklist' : 'checklist checklist-ticked'}>
        {asked.filter(need => need.nearest === nearest).map(need => (
          <li key={need.paper}>
            <PaperLine need={need} other={other} more={remark?.(need)} work={work} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

function PaperLine({
  need,
  other,
  more,
  work,
}: {
  need: Need
  other: OtherTongue | undefined
  more: string | undefined
  work: PaperWork | undefined
}) {
  const tongue = useTongue()
  const id = useId()
  const { tell } = tongue
  const { paper, when } = need
  const { monthsValid, values, takes = [], tells }: Paper = paperOf(paper)
  const name = tell(`papers.papers.${paper}.name`)
  const remarks = [
    tells.includes('issuer') && tell('law.papers.issuer', { issuer: tell(`papers.papers.${paper}.issuer`) }),
    monthsValid !== undefined && tell('law.papers.months', { months: monthsValid }),
    ...takes.map(({ says, values: numbers }) => tell(`told.${says}`, numbers)),
    tells.includes('note') && tell(`papers.papers.${paper}.note`, { ...values }),
    when !== undefined && tell('law.onlyIf', { condition: lawLine(tongue, when) }),
    more,
    work !== undefined && work.applyOn !== null && issueWords(tongue, paper, work.applyOn),
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
      <Cited ids={[...need.sources, ...sourcesOfPaper(paper)]} />
      {other !== undefined && (
        <span className="in-other" lang={languages[other.locale].lang}>
          {other.tell(other.locale === 'zh' ? `papers.papers.${paper}.official` : `papers.papers.${paper}.name`)}
        </span>
      )}
      {remarks.length > 0 && (
        <p className="small quiet">
          <Text>{remarks.join(tell('law.space'))}</Text>
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
