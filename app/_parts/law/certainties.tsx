import type { ReactNode } from 'react'
import type { Certainty } from '@/lib/policy/types'
import { useTongue } from '../use-i18n'

const certainties: readonly Certainty[] = ['firm', 'fair']

/** The words for how well a rule is established, explained; `below` adds something to each. */
export function Certainties({ below }: { below?: (word: Certainty) => ReactNode }) {
  const { tell } = useTongue()
  return (
    <dl className="facts">
      {certainties.map(word => (
        <div key={word}>
          <dt>{tell(`pages.certainty.${word}`)}</dt>
          <dd>
            <p>{tell(`pages.rules.certain.${word}`)}</p>
            {below?.(word)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
