import { ruleIds } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** The rule before, all of them, the rule after. */
export function Neighbours({ id }: { id: RuleId }) {
  const { t, locale } = useI18n()
  const place = ruleIds.indexOf(id)
  const neighbours = [
    { rel: 'prev', rule: ruleIds[place - 1] },
    { rel: 'next', rule: ruleIds[place + 1] },
  ]
  return (
    <nav className="neighbours screen-only" aria-label={t('pages.rule.neighbours')}>
      <p>
        <a href={`/${locale}/rules`}>{t('pages.rule.all')}</a>
      </p>
      {neighbours.map(
        ({ rel, rule }) =>
          rule !== undefined && (
            <p key={rel} className={`neighbour-${rel}`}>
              <a href={`/${locale}/rules/${rule}`} rel={rel}>
                <span className="label">{t('pages.rule.neighbour', { number: numberOf(rule) })}</span>
                <Text>{t(`rules.${rule}.short`)}</Text>
              </a>
            </p>
          ),
      )}
    </nav>
  )
}
