/**
 * A rule as its page tells it, for programs: values, with the words of one language in them.
 */
import * as z from 'zod/mini'
import { isAlways } from '../../engine/law'
import { stands } from '../../engine/rules'
import { windowOrder } from '../../policy/law'
import { paperOf } from '../../policy/documents'
import { numberOf } from '../../policy/rules'
import type { PolicyGrant, PolicyRule } from '../../policy/types'
import { inOrder, sourceOf, type SourceId } from '../../policy/sources'
import { windowOf } from '../../policy/windows'
import { sourcesOfRule } from '../../results/rule-sources'
import { conjuncts } from '../../results/reading-comparison'
import type { Tongue } from '../../text/i18n'
import { conditionSchema, tellCondition } from './condition'

const text = z.string()
const cited = z.array(text)
const conditions = z.array(conditionSchema)

/** What is told of a rule. Conditions in a list must all be true; sources are cited by their ids. */
export const explainSchema = z.object({
  id: text,
  number: z.number(),
  name: text,
  official: text,
  summary: text,
  established: text,
  ask: text,
  readings: z.array(
    z.object({ id: text, from: text, until: z.nullable(text), inForce: z.boolean(), who: text, says: text, conditions, sources: cited }),
  ),
  grants: z.array(
    z.object({
      id: text,
      name: text,
      official: text,
      what: text,
      conditions,
      windows: z.array(
        z.object({ id: text, name: text, address: z.nullable(text), hours: z.nullable(text), phones: z.array(text), conditions, sources: cited }),
      ),
      papers: z.array(text),
      sources: cited,
    }),
  ),
  notes: z.array(z.object({ text, sources: cited })),
  sources: z.array(
    z.object({ id: text, title: text, publisher: text, date: text, address: z.nullable(text), kind: text, supports: text }),
  ),
})

export type ExplainedRule = z.infer<typeof explainSchema>

/** Tells a rule as it stands on a day `YYYY-MM-DD`; versions that have ended are told too. */
export function explained(tongue: Tongue, rule: PolicyRule, day: string): ExplainedRule {
  const { tell } = tongue
  const words = (key: string, values = rule.values) => tell(`rules.${rule.id}.${key}`, values)
  return {
    id: rule.id,
    number: numberOf(rule.id),
    name: words('name'),
    official: words('official'),
    summary: words('summary'),
    established: words('certainty'),
    ask: words('ask'),
    readings: rule.readings.map(reading => ({
      id: reading.id,
      from: reading.from,
      until: reading.until ?? null,
      inForce: stands(reading, day),
      who: words(`readings.${reading.id}.who`),
      says: words(`readings.${reading.id}.says`),
      conditions: conjuncts(reading.when).map(one => tellCondition(tongue, one)),
      sources: [...reading.sources],
    })),
    grants: rule.grants.map(grant => grantOf(tongue, grant, day)),
    notes: rule.notes
      .filter(note => stands(note, day))
      .map(note => ({ text: words(`notes.${note.says}`, note.values), sources: [...note.sources] })),
    sources: inOrder(sourcesOfRule(rule)).map(id => toldSource(tongue, id)),
  }
}

type Told<K extends 'grants' | 'sources'> = ExplainedRule[K][number]

function grantOf(tongue: Tongue, grant: PolicyGrant, day: string): Told<'grants'> {
  const { tell } = tongue
  const asked = grant.papers.filter(need => stands(need, day)).map(({ paper }) => paper)
  return {
    id: grant.id,
    name: tell(`grants.${grant.id}.name`),
    official: tell(`grants.${grant.id}.official`),
    what: tell(`grants.${grant.id}.what`),
    conditions: isAlways(grant.when) ? [] : conjuncts(grant.when).map(one => tellCondition(tongue, one)),
    windows: grant.windows
      .filter(choice => stands(choice, day))
      .sort((a, b) => windowOrder.indexOf(a.window) - windowOrder.indexOf(b.window))
      .map(({ window: id, when, sources }) => {
        const { tells, phones }: { tells: readonly string[]; phones: readonly string[] } = windowOf(id)
        return {
          id,
          name: tell(`windows.${id}.name`),
          address: tells.includes('address') ? tell(`windows.${id}.address`) : null,
          hours: tells.includes('hours') ? tell(`windows.${id}.hours`) : null,
          phones: [...phones],
          conditions: isAlways(when) ? [] : conjuncts(when).map(one => tellCondition(tongue, one)),
          sources: [...sources],
        }
      }),
    papers: [...new Set(asked)].map(paper => tell(`papers.papers.${paper}.name`, { ...paperOf(paper).values })),
    sources: [...grant.sources],
  }
}

function toldSource({ tell }: Tongue, id: SourceId): Told<'sources'> {
  const { title, publisher, date, address, kind } = sourceOf(id)
  return { id, title, publisher, date, address, kind: tell(`law.source.kinds.${kind}`), supports: tell(`sources.${id}`) }
}
