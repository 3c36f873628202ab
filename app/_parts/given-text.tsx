'use client'

import { markOfHidden, visibleParts } from '@/lib/text/hidden-signs'
import { useI18n } from './use-i18n'

/**
 * Text that someone gave, such as a name: set apart from the words around it, so that its direction turns nothing else
 * round, and with its hidden signs shown by their numbers. It is nobody’s to translate.
 */
export function GivenText({ children }: { children: string }) {
  const { t } = useI18n()
  return (
    <bdi translate="no">
      {visibleParts(children).map((part, index) =>
        part.hidden === undefined ? (
          <span key={index}>{part.text}</span>
        ) : (
          <span key={index} className="hidden-sign" title={t('lists.hidden')}>
            <span aria-hidden="true">{markOfHidden(part)}</span>
            <span className="aloud">{t('lists.hiddenAloud', { sign: part.hidden, times: part.times })}</span>
          </span>
        ),
      )}
    </bdi>
  )
}
