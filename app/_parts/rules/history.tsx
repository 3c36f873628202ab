import { whatChanges } from '@/lib/law-history/change-report'
import { historyOf, type RuleChange } from '@/lib/law-history/rule-history'
import type { PolicyReading, PolicyRule } from '@/lib/policy/types'
import type { WindowId } from '@/lib/policy/windows'
import { readingText } from '@/lib/text/law-text'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { CitedSources } from '../law/cited-sources'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** What has changed in a rule since it came into force, day by day. */
export function History({ rule }: { rule: PolicyRule }) {
  const i18n = useI18n()
  const { t } = i18n
  const turns = historyOf(rule)
  return (
    <Section id="history" name={t('pages.rule.sections.history')}>
      {turns.length === 1 && <p>{t('inspect.history.never')}</p>}
      <ol className="timeline">
        {turns.map(turn => (
          <li key={turn.day}>
            <time dateTime={turn.day}>{writeDate(i18n, turn.day)}</time>
            <TurnOf rule={rule} turn={turn} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function TurnOf({ rule, turn: { begins, ends, opens, closes, changes } }: { rule: PolicyRule; turn: RuleChange }) {
  const i18n = useI18n()
  const { t } = i18n
  const reading = (says: 'begins' | 'ends') => (one: PolicyReading) => (
    <li key={`${says} ${one.id}`}>
      <Text>{t(`inspect.history.${says}`, { who: readingText(i18n, rule, one.id, 'who') })}</Text>
      <CitedSources ids={one.sources} />
    </li>
  )
  const window = (says: 'opens' | 'closes') => (id: WindowId) => (
    <li key={`${says} ${id}`}>
      <Text>{t(`inspect.history.${says}`, { window: t(`windows.${id}.name`) })}</Text>
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
          {t('inspect.history.change', {
            what: whatChanges(i18n, change),
            cases: writeNumber(i18n, change.cases),
            of: writeNumber(i18n, change.of),
          })}
        </li>
      ))}
    </ul>
  )
}
