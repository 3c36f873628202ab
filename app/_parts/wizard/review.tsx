'use client'

import { useLocale } from 'next-intl'
import { answerWords } from '@/lib/text/i18n'
import { topics } from '@/lib/policy/facts'
import { routeHref } from '@/lib/wizard/wizard-route'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { Erase } from './erase'
import { ResultLink } from './result-link'
import { SaveForLater } from './save-for-later'
import type { WizardState } from './wizard-props'

/** All answers that count, each to be changed, before the result. */
export function Review({ progress, session, on }: WizardState) {
  const locale = useLocale()
  const i18n = useI18n()
  const { t } = i18n
  const aside = topics
    .flatMap(({ facts }) => facts)
    .filter(fact => session.answers[fact] !== undefined && progress.relevant[fact] === undefined)
  const doubts = Object.values(progress.relevant).includes('unknown')
  return (
    <>
      <PageHead title={t('wizard.review.title')}>
        <p className="lead">
          {progress.settled
            ? t(doubts ? 'wizard.review.settledUnknown' : 'wizard.review.settled')
            : t('wizard.review.open', { count: progress.remaining.length })}
        </p>
      </PageHead>
      <div className="actions">
        <ResultLink className="button" page={`/${locale}/result`} session={session} on={on} words={t('wizard.review.result')} />
      </div>
      {progress.steps.map(step => (
        <Section key={step.topic} id={step.topic} name={t(`wizard.steps.${step.topic}.title`)}>
          <dl className="facts">
            {step.questions.map(fact => (
              <div key={fact}>
                <dt>
                  <Text>{i18n.t(`facts.${fact}.name`)}</Text>
                </dt>
                <dd className="answer">
                  <span>
                    <Text>{answerWords(i18n, fact, progress.relevant[fact])}</Text>
                  </span>
                  <a href={routeHref({ at: 'step', topic: step.topic, change: true })}>
                    <span>{progress.relevant[fact] === undefined ? t('wizard.review.answer') : t('wizard.review.change')}</span>
                    <span className="aloud">{` ${i18n.t(`facts.${fact}.name`)}`}</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      {aside.length > 0 && (
        <Notice plain title={t('wizard.review.aside')}>
          <p>{t('wizard.review.asideText')}</p>
          <ul>
            {aside.map(fact => (
              <li key={fact}>
                <Text>
                  {t('wizard.review.asideAnswer', {
                    name: i18n.t(`facts.${fact}.name`),
                    answer: answerWords(i18n, fact, session.answers[fact]),
                  })}
                </Text>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        <a href={routeHref({ at: 'aims' })}>{t('wizard.review.aims')}</a>
      </p>
      <SaveForLater session={session} on={on} />
      <Erase />
    </>
  )
}
