import { useLocale } from 'next-intl'
import { useId } from 'react'
import type { CaseFacts } from '@/lib/check/case'
import { qrCodeOf } from '@/lib/share-link/qr-code'
import { linkOf } from '@/lib/share-link/share-link'
import { addressOf } from '../result/address-of'
import { Localized, type I18nPair } from './bilingual-cells'

/** A code of more than 22 mm that opens the result of a case again, and says so; in a file it can also be pressed. */
export function PrintedCode({ pair, facts, on }: { pair: I18nPair; facts: CaseFacts; on: string }) {
  const locale = useLocale()
  const words = useId()
  const address = addressOf(locale, linkOf(facts, on))
  const { size, path } = qrCodeOf(address)
  return (
    <>
      <p className="paper-code-words" id={words}>
        {pair.map(i18n => (
          <Localized key={i18n.locale} i18n={i18n}>
            {i18n.t('result.paper.code')}
          </Localized>
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
