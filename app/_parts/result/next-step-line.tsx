import { nextStepOf, type NextStep } from '@/lib/results/next-step'
import type { PermitResults } from '@/lib/results/permit-results'
import type { I18n } from '@/lib/text/i18n'
import { writeDate } from '@/lib/text/i18n'
import { ruleText } from '@/lib/text/law-text'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useAnswersAt, type AnswersAt } from './answers-at'

/** The one thing to do next, below the headline, with the press that leads there. */
export function NextStepLine({ results, on }: { results: PermitResults; on: string }) {
  const i18n = useI18n()
  const at = useAnswersAt()
  const step = nextStepOf(results, on)
  if (step === undefined) return null
  const { words, href, press } = lineOf(i18n, at, step)
  return (
    <div className="next-step">
      <p>
        <strong>{i18n.t('result.next.name')}</strong>
        <span> </span>
        <Text>{words}</Text>
      </p>
      <p>
        <a className="button button-plain" href={href}>
          {press}
        </a>
      </p>
    </div>
  )
}

function lineOf(i18n: I18n, at: AnswersAt, step: NextStep): { words: string; href: string; press: string } {
  const { t } = i18n
  switch (step.kind) {
    case 'answer': {
      const [only, ...more] = step.facts
      const words =
        only !== undefined && more.length === 0 ? t(`facts.${only}.question`) : t('result.next.answers', { count: step.facts.length })
      return { words, href: at.ask(step.rule), press: t('result.next.answer', { count: step.facts.length }) }
    }
    case 'ask':
      return { words: ruleText(i18n, step.outcome.rule, 'ask'), href: '#ask', press: t('result.next.sides') }
    case 'letter':
    case 'begin':
    case 'book':
    case 'go':
      return {
        words: t(`result.next.${step.kind}`, { place: t(`windows.${step.window}.name`) }),
        href: '#plan',
        press: t('result.actions.plan'),
      }
    case 'status':
      return { words: t('result.next.status'), href: '#not-from-here', press: t('result.next.how') }
    case 'wait':
      return { words: t('result.next.wait', { date: writeDate(i18n, step.day) }), href: '#ahead', press: t('result.next.days') }
    case 'change':
      return { words: t('result.next.change'), href: '#routes', press: t('result.next.routes') }
  }
}
