import { paperFields } from '@/lib/wizard/session-state'
import { visibleText } from '@/lib/text/hidden-signs'
import { GivenText } from '../given-text'
import { useSession } from '../session'
import { Localized, type I18nPair } from './bilingual-cells'

/** What differs from person to person: on the papers of a list, what the tab keeps about one is not that of all. */
const ofPerson: readonly string[] = ['name', 'passport', 'employer'] satisfies readonly (typeof paperFields)[number][]

/** Whose paper it is and who made it: what was typed, and a line to write on for the rest. `name` is that of a list. */
export function PrintedHead({ pair, name }: { pair: I18nPair; name: string | undefined }) {
  const session = useSession()
  return (
    <dl className="paper-fields">
      {paperFields.map(field => {
        // Default: what nobody typed is a line to write on.
        const typed = (name !== undefined && ofPerson.includes(field) ? '' : session?.paper[field]?.trim()) ?? ''
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
              {field === 'name' && name !== undefined ? <GivenText>{name}</GivenText> : <bdi translate="no">{visibleText(typed)}</bdi>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
