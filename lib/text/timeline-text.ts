/**
 * A day ahead in words.
 */
import { assumptionWords } from './reason'
import { writeDate, type I18n } from './i18n'
import { readingText } from './law-text'
import { messageKey } from './translator'
import type { Ahead } from '../results/timeline'
import { present } from '../engine/present'

/** What happens on the day, in a few words; and what that rests on, in a sentence. */
export interface AheadText {
  readonly title: string
  readonly text: string
}

/** Tells of one day ahead. The day itself stands beside it. */
export function aheadText(i18n: I18n, one: Ahead): AheadText {
  const { t } = i18n
  switch (one.kind) {
    case 'rule': {
      const { outcome, verdict, assumptions } = one
      const rule = t(`rules.${outcome.rule.id}.short`)
      return {
        title: t(`ahead.timeline.rule.${verdict}`, { rule }),
        text: t(`ahead.timeline.turns.${verdict}`, { assumptions: assumptionWords(i18n, assumptions) }),
      }
    }
    case 'begins':
    case 'ends': {
      const { rule } = one.outcome
      const who = readingText(i18n, rule, one.reading.id, 'who')
      return {
        title: t(`ahead.timeline.${one.kind}.title`, { rule: t(`rules.${rule.id}.short`) }),
        text: t(`ahead.timeline.${one.kind}.text`, { who }),
      }
    }
    case 'apply':
      return { title: t('ahead.timeline.apply.title'), text: t('ahead.timeline.apply.text') }
    case 'issue':
      return {
        title: t('ahead.timeline.issue.title', { paper: t(`papers.papers.${one.paper}.name`) }),
        text: t('ahead.timeline.issue.text', { date: writeDate(i18n, one.applyOn) }),
      }
    case 'paper':
      return {
        title: t('ahead.timeline.paper.title', { paper: t(`papers.papers.${one.paper}.name`) }),
        text: t('ahead.timeline.paper.text', { date: writeDate(i18n, one.issued) }),
      }
    case 'grant':
      return {
        title: t('ahead.timeline.grant.title', { grant: t(`grants.${one.grant}.name`) }),
        text: t(`ahead.timeline.grant.${one.lasts.runs}`, { date: writeDate(i18n, one.issued) }),
      }
    case 'permit':
      return {
        title: t(messageKey(t, `ahead.timeline.permit.${one.permit.fact}`)),
        text: t('ahead.timeline.permit.text', {
          date: writeDate(i18n, one.issued),
          years: present(one.permit.lasts.values.years, 'the years of a permit'),
        }),
      }
  }
}
