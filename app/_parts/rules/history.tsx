import { whatChanges } from '@/lib/law-history/change-report'
import { historyOf, type Turn } from '@/lib/law-history/rule-history'
import type { PolicyReading, PolicyRule } from '@/lib/policy/types'
import type { WindowId } from '@/lib/policy/windows'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { Cited } from '../law/cited-sources'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** What has changed in a rule since it came into force, day by day. */
export function History({ rule }: { rule: PolicyRule }) {
  const tongue = useTongue()
  const { tell } = tongue
  const turns = historyOf(rule)
  return (
    <Section id="history" name={tell('pages.rule.sections.history')}>
      {turns.length === 1 && <p>{tell('inspect.history.never')}</p>}
      <ol className="timeline">
        {turns.map(turn => (
          <li key={turn.day}>
            <time dateTime={turn.day}>{writeDate(tongue, turn.day)}</time>
            <TurnOf rule={rule} turn={turn} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function TurnOf({ rule, turn: { begins, ends, opens, closes, changes } }: { rule: PolicyRule; turn: Turn }) {
  const tongue = useTongue()
  const { tell } = tongue
  const reading = (says: 'begins' | 'ends') => (one: PolicyReading) => (
    <li key={`${says} ${one.id}`}>
      <Text>{tell(`inspect.history.${says}`, { who: tell(`rules.${rule.id}.readings.${one.id}.who`, rule.values) })}</Text>
      <Cited ids={one.sources} />
    </li>
  )
  const window = (says: 'opens' | 'closes') => (id: WindowId) => (
    <li key={`${says} ${id}`}>
      <Text>{tell(`inspect.history.${says}`, { window: tell(`windows.${id}.name`) })}</Text>
    </li>
  )
  return (
    <ul>
      {ends.map(reading('ends'))}
      {begins.map(reading('begins'))}
      {closes.map(window('closes'))}
      {opens.map(window('opens'))}
      {changes.map((change, index) => (
        <li key={index}>
          {tell('inspect.history.change', {
            what: whatChanges(tongue, change),
            cases: writeNumber(tongue, change.cases),
            of: writeNumber(tongue, change.of),
          })}
        </li>
      ))}
    </ul>
  )
}
