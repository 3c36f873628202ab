import type { State } from '@/lib/engine/verdict'
import { heaviestOf } from '@/lib/policy/weight'
import type { RuleResult } from '@/lib/results/rule-results'
import { readingText, ruleText } from '@/lib/text/law-text'
import { leaningText } from '@/lib/text/leaning-text'
import { Mark } from '../mark'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

const sides: readonly State[] = ['yes', 'no', 'open']

/** Who says yes and who says no, which of them weighs more, and whom to ask. */
export function DisputedSides({ outcome }: { outcome: RuleResult }) {
  const i18n = useI18n()
  const { t } = i18n
  const { rule, readings, leaning } = outcome
  const heaviest = heaviestOf(readings.map(({ reading }) => reading))
  return (
    <>
      {leaning !== null && (
        <p>
          <strong>
            <Text>{leaningText(i18n, leaning)}</Text>
          </strong>
        </p>
      )}
      <dl className="dispute">
        {sides
          .map(side => ({ side, stated: readings.filter(({ state }) => state === side) }))
          .filter(({ stated }) => stated.length > 0)
          .map(({ side, stated }) => (
            <div key={side}>
              <dt className="dispute-side">
                <Mark kind={side} />
                <span>{t(`result.dispute.${side}`)}</span>
              </dt>
              {stated.map(({ reading }) => (
                <dd key={reading.id}>
                  <Text>{readingText(i18n, rule, reading.id, 'who')}</Text>
                  {reading === heaviest && <span className="small">{t('law.space') + t('result.dispute.heavier')}</span>}
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <p>
        <Text>{ruleText(i18n, rule, 'ask')}</Text>
      </p>
    </>
  )
}
