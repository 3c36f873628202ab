import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** A rule by number and short name, as a link to a part of its page. */
export function RuleLink({ id, part }: { id: RuleId; part: string }) {
  const { tell, locale } = useTongue()
  return (
    <a href={`/${locale}/rules/${id}#${part}`}>
      <Text>{tell('inspect.law.rule', { number: numberOf(id), rule: tell(`rules.${id}.short`) })}</Text>
    </a>
  )
}
