'use client'

import { useLocale } from 'next-intl'
import { answerWords } from '@/lib/text/i18n'
import { topics } from '@/lib/policy/facts'
import { writePlace } from '@/lib/wizard/wizard-route'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Erase } from './erase'
import type { WizardState } from './wizard-props'

/** All answers that count, each to be changed, before the result. */
export function Review({ journey, kept }: WizardState) {
  const locale = useLocale()
  const tongue = useTongue()
  const { tell } = tongue
  const aside = topics.flatMap(({ facts }) => facts).filter(fact => kept.answers[fact] !== undefined && journey.used[fact] === undefined)
  const doubts = Object.values(journey.used).includes('unknown')
  return (
    <>
      <PageHead title={tell('wizard.review.title')}>
        <p className="lead">{journey.settled ? tell(doubts ? 'wizard.review.settledUnknown' : 'wizard.review.settled') : tell('wizard.review.open', { count: journey.open.length })}</p>
      </PageHead>
      <div className="actions">
        <a className="button" href={`/${locale}/result`}>
          {tell('wizard.review.result')}
        </a>
      </div>
      {journey.steps.map(step => (
        <Section key={step.topic} id={step.topic} name={tell(`wizard.steps.${step.topic}.title`)}>
          <dl className="facts">
            {step.questions.map(fact => (
              <div key={fact}>
                <dt>
                  <Text>{tongue.tell(`facts.${fact}.name`)}</Text>
                </dt>
                <dd className="answer">
                  <span>
                    <Text>{answerWords(tongue, fact, journey.used[fact])}</Text>
                  </span>
                  <a href={writePlace({ at: 'step', topic: step.topic, change: true })}>
                    <span>{journey.used[fact] === undefined ? tell('wizard.review.answer') : tell('wizard.review.change')}</span>
                    <span className="aloud">{` ${tongue.tell(`facts.${fact}.name`)}`}</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      {aside.length > 0 && (
        <Notice plain title={tell('wizard.review.aside')}>
          <p>{tell('wizard.review.asideText')}</p>
          <ul>
            {aside.map(fact => (
              <li key={fact}>
                <Text>{tell('wizard.review.asideAnswer', { name: tongue.tell(`facts.${fact}.name`), answer: answerWords(tongue, fact, kept.answers[fact]) })}</Text>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        <a href={writePlace({ at: 'aims' })}>{tell('wizard.review.aims')}</a>
      </p>
      <Erase />
    </>
  )
}
