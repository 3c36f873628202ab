import { useLocale } from 'next-intl'
import { useId } from 'react'
import type { CaseFacts } from '@/lib/check/case'
import { codeOf } from '@/lib/share-link/qr-code'
import { linkOf } from '@/lib/share-link/share-link'
import { addressOf } from '../result/address-of'
import { Said, type Tongues } from './bilingual-cells'

/** A code of 20 mm that opens the result of a case again, and says so; in a file it can also be pressed. */
export function PaperCode({ tongues, facts, on }: { tongues: Tongues; facts: CaseFacts; on: string }) {
  const locale = useLocale()
  const words = useId()
  const address = addressOf(locale, linkOf(facts, on))
  const { size, path } = codeOf(address)
  return (
    <>
      <p className="paper-code-words" id={words}>
        {tongues.map(tongue => (
          <Said key={tongue.locale} tongue={tongue}>
            {tongue.tell('result.paper.code')}
          </Said>
        ))}
      </p>
      <a className="paper-code" href={address} aria-labelledby={words}>
        <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true" focusable="false">
          <path d={path} />
        </svg>
      </a>
    </>
  )
}
