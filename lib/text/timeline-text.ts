/**
 * A day ahead in words.
 */
import { assumptionWords } from './reason'
import { writeDate, type Tongue } from './i18n'
import type { Ahead } from '../results/timeline'

/** What happens on the day, in a few words; and what that rests on, in a sentence. */
export interface ToldAhead {
  readonly title: string
  readonly text: string
}

/** Tells of one day ahead. The day itself stands beside it. */
export function tellAhead(tongue: Tongue, one: Ahead): ToldAhead {
  const { tell } = tongue
  const told = (title: string, text: string, values: Record<string, string | number> = {}): ToldAhead => ({
    title: tell(`ahead.timeline.${title}`, values),
    text: tell(`ahead.timeline.${text}`, values),
  })
  switch (one.kind) {
    case 'rule': {
      const { outcome, verdict, assumptions } = one
      const values = {
        rule: tell(`rules.${outcome.rule.id}.short`),
        assumptions: assumptionWords(tongue, assumptions),
      }
      return told(`rule.${verdict}`, `turns.${verdict}`, values)
    }
    case 'begins':
    case 'ends': {
      const { rule } = one.outcome
      const who = tell(`rules.${rule.id}.readings.${one.reading.id}.who`, rule.values)
      return told(`${one.kind}.title`, `${one.kind}.text`, { rule: tell(`rules.${rule.id}.short`), who })
    }
    case 'apply':
      return told('apply.title', 'apply.text')
    case 'issue':
      return told('issue.title', 'issue.text', { paper: tell(`papers.papers.${one.paper}.name`), date: writeDate(tongue, one.applyOn) })
    case 'paper':
      return told('paper.title', 'paper.text', { paper: tell(`papers.papers.${one.paper}.name`), date: writeDate(tongue, one.issued) })
    case 'grant':
      return told('grant.title', `grant.${one.lasts.runs}`, {
        grant: tell(`grants.${one.grant}.name`),
        date: writeDate(tongue, one.issued),
      })
    case 'permit':
      return told(`permit.${one.permit.fact}`, 'permit.text', {
        date: writeDate(tongue, one.issued),
        years: one.permit.lasts.values.years ?? 0,
      })
  }
}
