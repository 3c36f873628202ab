import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** A rule by number and short name, as a link to a part of its page. */
export function RuleLink({ id, part }: { id: RuleId; part: string }) {
  const { t, locale } = useI18n()
  return (
    <a href={`/${locale}/rules/${id}#${part}`}>
      <Text>{t('inspect.law.rule', { number: numberOf(id), rule: t(`rules.${id}.short`) })}</Text>
    </a>
  )
}
