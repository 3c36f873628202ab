import { isInForce } from '@/lib/engine/rules'
import type { PolicyRoute, PolicyRule } from '@/lib/policy/types'
import { ruleNote } from '@/lib/text/law-text'
import { CitedSources } from '../law/cited-sources'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** The notes on a rule, or on a route beside them, that hold on a day `YYYY-MM-DD`, with their sources; nothing where none does. */
export function Notes({ of, day }: { of: PolicyRule | PolicyRoute; day: string }) {
  const i18n = useI18n()
  const notes = of.notes.filter(note => isInForce(note, day))
  if (notes.length === 0) return null
  return (
    <Section id="notes" name={i18n.t('pages.rule.sections.notes')}>
      <ul>
        {notes.map(note => (
          <li key={note.says}>
            <Text>{ruleNote(i18n, of, note)}</Text>
            <CitedSources ids={note.sources} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
