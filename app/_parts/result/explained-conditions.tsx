import type { KeyUnder } from '@/lib/text/translator'
import type { MetState, ExplainedCondition } from '@/lib/text/explanation'
import { ConditionLine, Conditions, type ConditionState } from '../conditions'
import { CitedSources } from '../law/cited-sources'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

const words: Readonly<Record<MetState, KeyUnder<'words.state'>>> = { met: 'met', unmet: 'notMet', open: 'notAnswered', spare: 'notNeeded' }

/** Conditions as they stand for a person, each with its mark and its word; alternatives under their head. */
export function ExplainedConditions({ head, conditions }: { head: string; conditions: readonly ExplainedCondition[] }) {
  return (
    <Conditions rule={<Text>{head}</Text>}>
      {conditions.map((condition, index) => (
        <MetLine key={index} condition={condition} />
      ))}
    </Conditions>
  )
}

function MetLine({ condition }: { condition: ExplainedCondition }) {
  const { t } = useI18n()
  const { words: said, state, answer, sources, head, parts } = condition
  const word = t(`words.state.${words[state]}`)
  const why = answer === undefined ? word : [word, t('result.conditions.answer', { answer })].join(t('words.condition.semicolon'))
  const mark: { readonly state?: ConditionState } = state === 'spare' ? {} : { state }
  const lines = parts.map((part, index) => <MetLine key={index} condition={part} />)
  return (
    <ConditionLine
      {...mark}
      word={t('result.conditions.word', { word: why })}
      {...(parts.length > 0 && { parts: <Conditions {...(head !== undefined && { rule: head })}>{lines}</Conditions> })}
    >
      <Text>{said}</Text>
      <CitedSources ids={sources} />
    </ConditionLine>
  )
}
