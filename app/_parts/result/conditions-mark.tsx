import { conditionsMet } from '@/lib/results/conditions-met'
import type { RuleResult } from '@/lib/results/rule-results'
import { useI18n } from '../use-i18n'

const side = 10
const step = 13

/** A box for each condition of a rule: full where it is met, empty where it is not, dashed where an answer is missing. */
export function ConditionsMark({ outcome }: { outcome: RuleResult }) {
  const { t } = useI18n()
  const states = conditionsMet(outcome)
  if (states.length === 0) return null
  const met = states.filter(state => state === 'yes').length
  return (
    <svg
      className="conditions-mark"
      width={states.length * step}
      height={side}
      role="img"
      aria-label={t('result.conditions.met', { met, total: states.length })}
    >
      {states.map((state, index) => (
        <rect
          key={index}
          className={state === 'yes' ? 'ink' : undefined}
          x={index * step + 1}
          y={1}
          width={side - 2}
          height={side - 2}
          strokeWidth="1.5"
          {...(state === 'open' && { strokeDasharray: '2 2' })}
        />
      ))}
    </svg>
  )
}
