import { paperFields, type PaperField } from '@/lib/wizard/session-state'
import { visibleText } from '@/lib/text/hidden-signs'
import { GivenText } from '../given-text'
import { useSession } from '../session'
import type { PersonOnPaper } from './person-on-paper'
import { Localized, type I18nPair } from './bilingual-cells'

/** Whose paper it is and who made it: what was typed, and a line to write on for the rest. `who` is that of a list. */
export function PrintedHead({ pair, who }: { pair: I18nPair; who: PersonOnPaper | undefined }) {
  const session = useSession()
  return (
    <dl className="paper-fields">
      {paperFields.map(field => {
        // Default: what nobody typed is a line to write on.
        const typed = (isOfPerson(field) && who !== undefined ? who[field] : session?.paper[field]?.trim()) ?? ''
        return (
          <div key={field}>
            <dt>
              {pair.map(i18n => (
                <Localized key={i18n.locale} i18n={i18n}>
                  {i18n.t(`office.paper.${field}`)}
                </Localized>
              ))}
            </dt>
            <dd className={field === 'name' ? 'paper-person' : undefined}>
              {who !== undefined && isOfPerson(field) ? <GivenText>{typed}</GivenText> : <bdi translate="no">{visibleText(typed)}</bdi>}
              {field === 'name' && who?.number !== undefined && (
                <>
                  <span>{' · '}</span>
                  <GivenText>{who.number}</GivenText>
                </>
              )}
            </dd>
          </div>
        )
      })}
      {session?.copy !== 'office' &&
        who?.others?.map(({ head, text }, index) => (
          <div key={index}>
            <dt>
              <GivenText>{head}</GivenText>
            </dt>
            <dd>
              <GivenText>{text}</GivenText>
            </dd>
          </div>
        ))}
    </dl>
  )
}

/** Whether a field differs from person to person: on the papers of a list, what the tab keeps about one is not that of all. */
const isOfPerson = (field: PaperField): field is 'name' | 'passport' | 'employer' =>
  field === 'name' || field === 'passport' || field === 'employer'
