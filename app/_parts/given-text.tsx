'use client'

import { useTranslations } from 'next-intl'
import { markOfHidden, visibleParts } from '@/lib/text/hidden-signs'

/**
 * Text that someone gave, such as a name: set apart from the words around it, so that its direction turns nothing else
 * round, and with its hidden signs shown by their numbers. It is nobody’s to translate.
 */
export function GivenText({ children }: { children: string }) {
  const t = useTranslations('lists')
  return (
    <bdi translate="no">
      {visibleParts(children).map((part, index) =>
        part.hidden === undefined ? (
          <span key={index}>{part.text}</span>
        ) : (
          <span key={index} className="hidden-sign" title={t('hidden')}>
            <span aria-hidden="true">{markOfHidden(part)}</span>
            <span className="aloud">{t('hiddenAloud', { sign: part.hidden, times: part.times })}</span>
          </span>
        ),
      )}
    </bdi>
  )
}
