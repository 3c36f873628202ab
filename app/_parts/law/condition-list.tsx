import type { Condition } from '@/lib/engine/conditions'
import { sources, type SourceId } from '@/lib/policy/sources'
import { insideTerm, lawSentence, termOf } from '@/lib/text/term-text'
import { ConditionLine, Conditions } from '../conditions'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/**
 * Conditions told as a nested list, without a person. With `explained`, words of the law link to their explanation
 * (`TermList`) on the same page.
 */
export function ConditionList({
  conditions,
  head,
  explained = false,
}: {
  conditions: readonly Condition[]
  /** How they hang together. */
  head?: string | undefined
  explained?: boolean
}) {
  return (
    <Conditions rule={head === undefined ? undefined : <Text>{head}</Text>}>
      {conditions.map((condition, index) => (
        <Line key={index} condition={condition} explained={explained} />
      ))}
    </Conditions>
  )
}

const isSource = (id: string): id is SourceId => id in sources

function Line({ condition, explained }: { condition: Condition; explained: boolean }) {
  const i18n = useI18n()
  const said = lawSentence(i18n, condition)
  const term = termOf(condition)
  const inside = said.kind === 'list' ? { parts: said.parts, words: undefined } : insideTerm(i18n, condition)
  return (
    <ConditionLine parts={inside && <ConditionList head={inside.words} conditions={inside.parts} explained={explained} />}>
      {explained && term !== undefined ? (
        <a href={`#term-${term}`}>
          <Text>{said.words}</Text>
        </a>
      ) : (
        <Text>{said.words}</Text>
      )}
      <CitedSources ids={(condition.sources ?? []).filter(isSource)} />
    </ConditionLine>
  )
}
