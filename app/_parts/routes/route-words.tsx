import { atomsOf, type Condition } from '@/lib/engine/conditions'
import type { PolicyRoute } from '@/lib/policy/types'
import type { I18n } from '@/lib/text/i18n'
import { meaningText } from '@/lib/text/law-text'
import { termsIn } from '@/lib/text/term-text'
import { TermList } from '../rules/term-list'
import { Section } from '../section'

/** The words of a route that have an explanation. */
export interface ExplainedWords {
  readonly terms: ReadonlyMap<string, Condition>
  /** Facts asked about, by name, that no term explains. */
  readonly facts: readonly string[]
}

/** The words of a route that have an explanation, in reading order. */
export function wordsOfRoute(i18n: I18n, route: PolicyRoute): ExplainedWords {
  const conditions: readonly Condition[] = [
    ...route.readings.map(({ when }) => when),
    ...route.grants.flatMap(({ when, windows }) => [when, ...windows.map(choice => choice.when)]),
  ]
  const terms = new Map(conditions.flatMap(condition => [...termsIn(condition)]))
  const explained = new Set([...terms.values()].flatMap(atomsOf).map(({ fact }) => fact))
  const facts = [...new Set(conditions.flatMap(atomsOf).map(({ fact }) => fact))]
  return { terms, facts: facts.filter(fact => !explained.has(fact) && meaningText(i18n, fact) !== undefined) }
}

/** The words of a route explained; nothing where none needs it. */
export function RouteWords({ words: { terms, facts }, name }: { words: ExplainedWords; name: string }) {
  if (terms.size + facts.length === 0) return null
  return (
    <Section id="terms" name={name}>
      <TermList terms={terms} facts={facts} />
    </Section>
  )
}
