'use client'

import { topics } from '@/lib/policy/facts'
import { visibleText } from '@/lib/text/hidden-signs'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { SampledHead } from '../store/protocol'

/** One column: its head, some of what stands in it, and a field that says what it is about. */
export function HeadMeaning({ one: { column, head, meaning, samples }, twice }: { one: SampledHead; twice: boolean }) {
  const { t } = useI18n()
  const id = `head-${column}`
  const described = [samples.length > 0 && `${id}-hint`, twice && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="question">
      <label className="question-label" htmlFor={id}>
        {head.trim() === '' ? (
          t('lists.heads.nameless', { number: column + 1 })
        ) : (
          <Text>{t('lists.heads.head', { head: visibleText(head) })}</Text>
        )}
      </label>
      {samples.length > 0 && (
        <p className="hint" id={`${id}-hint`}>
          <Text>{t('lists.heads.samples', { samples: samples.map(visibleText).join(t('lists.heads.comma')) })}</Text>
        </p>
      )}
      {twice && (
        <p className="fault" id={`${id}-fault`}>
          {t('lists.heads.twice')}
        </p>
      )}
      <select
        id={id}
        name={String(column)}
        className="text-input select"
        defaultValue={meaning ?? (samples.length > 0 ? 'kept' : 'ignored')}
        aria-invalid={twice || undefined}
        aria-describedby={described || undefined}
      >
        <option value="kept">{t('lists.heads.keep')}</option>
        <option value="ignored">{t('lists.heads.leaveOut')}</option>
        {(['id', 'number', 'on'] as const).map(about => (
          <option key={about} value={about}>
            {t(`lists.heads.${about}`)}
          </option>
        ))}
        {topics.map(topic => (
          <optgroup key={topic.id} label={t(`wizard.steps.${topic.id}.title`)}>
            {topic.facts.map(fact => (
              <option key={fact} value={fact}>
                {t(`facts.${fact}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
