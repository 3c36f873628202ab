import type { MetState, ToldCondition } from '@/lib/text/explanation'
import { ConditionLine, Conditions, type ConditionState } from '../conditions'
import { Cited } from '../law/cited-sources'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

const words: Readonly<Record<MetState, string>> = { met: 'met', unmet: 'notMet', open: 'notAnswered', spare: 'notNeeded' }

/** Conditions as they stand for a person, each with its mark and its word; alternatives under their head. */
export function MetList({ head, conditions }: { head: string; conditions: readonly ToldCondition[] }) {
  return (
    <Conditions rule={<Text>{head}</Text>}>
      {conditions.map((condition, index) => (
        <MetLine key={index} condition={condition} />
      ))}
    </Conditions>
  )
}

function MetLine({ condition }: { condition: ToldCondition }) {
  const { tell } = useTongue()
  const { words: said, state, answer, sources, head, parts } = condition
  const word = tell(`words.state.${words[state]}`)
  const why = answer === undefined ? word : [word, tell('result.conditions.answer', { answer })].join(tell('words.condition.semicolon'))
  const mark: { readonly state?: ConditionState } = state === 'spare' ? {} : { state }
  const lines = parts.map((part, index) => <MetLine key={index} condition={part} />)
  return (
    <ConditionLine
      {...mark}
      word={tell('result.conditions.word', { word: why })}
      {...(parts.length > 0 && { parts: <Conditions {...(head !== undefined && { rule: head })}>{lines}</Conditions> })}
    >
      <Text>{said}</Text>
      <Cited ids={sources} />
    </ConditionLine>
  )
}
