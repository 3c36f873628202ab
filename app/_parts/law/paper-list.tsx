import { stands } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import { paperOf, type Need, type Paper } from '@/lib/policy/papers'
import { lawLine } from '@/lib/words/terms'
import { Text } from '../text'
import { useTongue } from '../tongue'
import { Cited } from './cited'
import type { OtherTongue } from './window-card'

/**
 * The papers that stand on `day`, to tick off: name, who issues it, how long it is taken, remarks. Papers from the list
 * of a sister rule come after the rule’s own, under a sentence that says so. In the browser: words `law` and `papers`.
 */
export function PaperList({
  needs,
  day,
  other,
  remark,
}: {
  needs: readonly Need[]
  day: string
  other?: OtherTongue | undefined
  /** Something more to say of a paper, such as who asks for it. */
  remark?: (need: Need) => string | undefined
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
      <ul className="checklist">
        {asked.filter(need => need.nearest === nearest).map(need => (
          <li key={need.paper}>
            <PaperLine need={need} other={other} more={remark?.(need)} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

function PaperLine({ need, other, more }: { need: Need; other: OtherTongue | undefined; more: string | undefined }) {
  const tongue = useTongue()
  const { tell } = tongue
  const { paper, when } = need
  const { monthsValid, values, sources }: Paper = paperOf(paper)
  const tells: readonly string[] = paperOf(paper).tells
  const remarks = [
    tells.includes('issuer') && tell('law.papers.issuer', { issuer: tell(`papers.papers.${paper}.issuer`) }),
    monthsValid !== undefined && tell('law.papers.months', { months: monthsValid }),
    tells.includes('note') && tell(`papers.papers.${paper}.note`, { ...values }),
    when !== undefined && tell('law.onlyIf', { condition: lawLine(tongue, when) }),
    more,
  ].filter(remark => typeof remark === 'string')
  return (
    <div>
      <Text>{tell(`papers.papers.${paper}.name`)}</Text>
      <Cited ids={[...need.sources, ...sources]} />
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
}
