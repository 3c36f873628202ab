/**
 * A rule as its page tells it, for programs: values, with the words of one language in them.
 */
import * as z from 'zod/mini'
import { isAlways } from '../../engine/law'
import { isInForce } from '../../engine/rules'
import { windowOrder } from '../../policy/law'
import { numberOf } from '../../policy/rules'
import type { PolicyGrant, PolicyRule } from '../../policy/types'
import { inOrder, sourceOf, type SourceId } from '../../policy/sources'
import { strengths } from '../../policy/weight'
import { windowOf, type WindowField } from '../../policy/windows'
import { sourcesOfRule } from '../../results/rule-sources'
import { conjuncts } from '../../results/reading-comparison'
import type { I18n } from '../../text/i18n'
import { readingText, ruleNote, ruleText, windowText } from '../../text/law-text'
import { conditionSchema, conditionTree } from './condition'

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
    z.object({
      id: text,
      from: text,
      until: z.nullable(text),
      inForce: z.boolean(),
      strength: z.enum(strengths),
      statedOn: text,
      who: text,
      says: text,
      conditions,
      sources: cited,
    }),
  ),
  grants: z.array(
    z.object({
      id: text,
      name: text,
      official: text,
      what: text,
      conditions,
      windows: z.array(
        z.object({
          id: text,
          name: text,
          address: z.nullable(text),
          place: z.nullable(text),
          hours: z.nullable(text),
          booking: z.nullable(text),
          note: z.nullable(text),
          phones: z.array(text),
          conditions,
          sources: cited,
        }),
      ),
      papers: z.array(text),
      sources: cited,
    }),
  ),
  notes: z.array(z.object({ text, sources: cited })),
  sources: z.array(z.object({ id: text, title: text, publisher: text, date: text, address: z.nullable(text), kind: text, supports: text })),
})

export type ExplainedRule = z.infer<typeof explainSchema>

/** Tells a rule as it stands on a day `YYYY-MM-DD`; versions that have ended are told too. */
export function explained(i18n: I18n, rule: PolicyRule, day: string): ExplainedRule {
  const { t } = i18n
  return {
    id: rule.id,
    number: numberOf(rule.id),
    name: t(`rules.${rule.id}.name`),
    official: t(`rules.${rule.id}.official`),
    summary: ruleText(i18n, rule, 'summary'),
    established: ruleText(i18n, rule, 'certainty'),
    ask: ruleText(i18n, rule, 'ask'),
    readings: rule.readings.map(reading => ({
      id: reading.id,
      from: reading.from,
      until: reading.until ?? null,
      inForce: isInForce(reading, day),
      strength: reading.strength,
      statedOn: reading.statedOn,
      who: readingText(i18n, rule, reading.id, 'who'),
      says: readingText(i18n, rule, reading.id, 'says'),
      conditions: conjuncts(reading.when).map(one => conditionTree(i18n, one)),
      sources: [...reading.sources],
    })),
    grants: rule.grants.map(grant => grantOf(i18n, grant, day)),
    notes: rule.notes.filter(note => isInForce(note, day)).map(note => ({ text: ruleNote(i18n, rule, note), sources: [...note.sources] })),
    sources: inOrder(sourcesOfRule(rule)).map(id => sourceText(i18n, id)),
  }
}

type ExplainedPart<K extends 'grants' | 'sources'> = ExplainedRule[K][number]

function grantOf(i18n: I18n, grant: PolicyGrant, day: string): ExplainedPart<'grants'> {
  const { t } = i18n
  const asked = grant.documents.filter(need => isInForce(need, day)).map(({ paper }) => paper)
  return {
    id: grant.id,
    name: t(`grants.${grant.id}.name`),
    official: t(`grants.${grant.id}.official`),
    what: t(`grants.${grant.id}.what`),
    conditions: isAlways(grant.when) ? [] : conjuncts(grant.when).map(one => conditionTree(i18n, one)),
    windows: grant.windows
      .filter(choice => isInForce(choice, day))
      .sort((a, b) => windowOrder.indexOf(a.window) - windowOrder.indexOf(b.window))
      .map(({ window: id, when, sources }) => {
        const { fields, phones }: { fields: readonly string[]; phones: readonly string[] } = windowOf(id)
        const field = (name: WindowField) => (fields.includes(name) ? windowText(i18n, id, name) : null)
        return {
          id,
          name: t(`windows.${id}.name`),
          address: field('address'),
          place: field('place'),
          hours: field('hours'),
          booking: field('booking'),
          note: field('note'),
          phones: [...phones],
          conditions: isAlways(when) ? [] : conjuncts(when).map(one => conditionTree(i18n, one)),
          sources: [...sources],
        }
      }),
    papers: [...new Set(asked)].map(paper => t(`papers.papers.${paper}.name`)),
    sources: [...grant.sources],
  }
}

/** A source with what it supports. */
export function sourceText({ t }: I18n, id: SourceId): ExplainedPart<'sources'> {
  const { title, publisher, date, address, kind } = sourceOf(id)
  return { id, title, publisher, date, address, kind: t(`law.source.kinds.${kind}`), supports: t(`sources.${id}`) }
}
