import type { ReactNode } from 'react'
import type { Certainty } from '@/lib/policy/types'
import { useI18n } from '../use-i18n'

const certainties: readonly Certainty[] = ['firm', 'fair']

/** The words for how well a rule is established, explained; `below` adds something to each. */
export function Certainties({ below }: { below?: (word: Certainty) => ReactNode }) {
  const { t } = useI18n()
  return (
    <dl className="facts">
      {certainties.map(word => (
        <div key={word}>
          <dt>{t(`pages.certainty.${word}`)}</dt>
          <dd>
            <p>{t(`pages.rules.certain.${word}`)}</p>
            {below?.(word)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
