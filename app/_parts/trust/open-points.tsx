import { disputesOn, unpublishedOn, type Unpublished } from '@/lib/law-history/open-points'
import { numberOf } from '@/lib/policy/rules'
import { andList, writeDate, writeNumber } from '@/lib/text/i18n'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { RuleLink } from './rule-link'

/** The rules about which sources disagree on `day`, each with how often. */
export function Disputed({ day }: { day: string }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <>
      <p>{t('inspect.trust.disputed.text', { day: writeDate(i18n, day) })}</p>
      <ul>
        {disputesOn(day).map(({ rule, cases, of }) => (
          <li key={rule}>
            <RuleLink id={rule} part="differ" />
            <br />
            {t('inspect.trust.disputed.cases', { cases: writeNumber(i18n, cases), of: writeNumber(i18n, of) })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What none of the sources prints. */
export function NotPublished({ day }: { day: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { grants, withoutPapers, papersOfAnother, untold, windows, undated, withoutAddress } = unpublishedOn(day)
  const named = (some: Unpublished['withoutPapers']) =>
    [...new Set(some.map(({ grant }) => grant))].map(grant => {
      const by = some.filter(one => one.grant === grant).map(({ rule }) => String(numberOf(rule.id)))
      return t('inspect.trust.unpublished.grant', { count: by.length, rules: andList(i18n, by), grant: t(`grants.${grant}.name`) })
    })
  const rows = [
    { says: 'withoutPapers' as const, count: withoutPapers.length, of: grants, names: named(withoutPapers) },
    { says: 'papersOfAnother' as const, count: papersOfAnother.length, of: grants, names: named(papersOfAnother) },
    ...untold.map(({ kind, count }) => ({ says: kind, count, of: grants, names: [] })),
    { says: 'windows' as const, count: windows.length, of: windows.length, names: windows.map(id => t(`windows.${id}.name`)) },
    { says: 'undated' as const, count: undated, of: undated, names: [] },
    { says: 'withoutAddress' as const, count: withoutAddress, of: withoutAddress, names: [] },
  ]
  return (
    <>
      <p>{t('inspect.trust.unpublished.text')}</p>
      <ul>
        {rows.map(({ says, count, of, names }) => (
          <li key={says}>
            {t(`inspect.trust.unpublished.${says}`, { count, of })}
            {names.length > 0 && (
              <span className="small">
                {t('law.space')}
                <Text>{t('inspect.trust.unpublished.names', { names: names.join(t('words.condition.semicolon')) })}</Text>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
