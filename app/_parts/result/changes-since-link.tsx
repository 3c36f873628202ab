import { verdictsOf } from '@/lib/check/check'
import type { Linked } from '@/lib/share-link/share-link'
import { lawReadOn, ruleIds } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** Which rules say something else than when the link was made; nothing where all say the same. */
export function ChangesSinceLink({ linked }: { linked: Linked }) {
  const i18n = useI18n()
  const { t } = i18n
  const now = verdictsOf(linked.facts, linked.on)
  const changed = ruleIds.flatMap((id, at) => {
    const [before, after] = [linked.verdicts[id], now[at]]
    return after === undefined || before === after ? [] : [{ id, number: at + 1, before, after }]
  })
  if (changed.length === 0) return null
  return (
    <Section id="since" name={t('link.since.title')}>
      <p>{t('link.since.text', { then: writeDate(i18n, linked.readOn), now: writeDate(i18n, lawReadOn) })}</p>
      <ul>
        {changed.map(({ id, number, before, after }) => (
          <li key={id}>
            <Text>
              {t('link.since.rule', {
                number,
                rule: i18n.t(`rules.${id}.short`),
                before: i18n.t(`result.status.${before}`),
                after: i18n.t(`result.status.${after}`),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
