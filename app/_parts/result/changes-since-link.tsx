import { verdictsOf } from '@/lib/check/check'
import type { Linked } from '@/lib/share-link/share-link'
import { lawReadOn, ruleIds } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** Which rules say something else than when the link was made; nothing where all say the same. */
export function SinceThen({ linked }: { linked: Linked }) {
  const tongue = useTongue()
  const { tell } = tongue
  const now = verdictsOf(linked.facts, linked.on)
  const changed = ruleIds.flatMap((id, at) => {
    const [before, after] = [linked.verdicts[id], now[at]]
    return after === undefined || before === after ? [] : [{ id, number: at + 1, before, after }]
  })
  if (changed.length === 0) return null
  return (
    <Section id="since" name={tell('link.since.title')}>
      <p>{tell('link.since.text', { then: writeDate(tongue, linked.readOn), now: writeDate(tongue, lawReadOn) })}</p>
      <ul>
        {changed.map(({ id, number, before, after }) => (
          <li key={id}>
            <Text>
              {tell('link.since.rule', {
                number,
                rule: tongue.tell(`rules.${id}.short`),
                before: tongue.tell(`result.status.${before}`),
                after: tongue.tell(`result.status.${after}`),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
