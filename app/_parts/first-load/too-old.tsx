import { useTranslations } from 'next-intl'

/**
 * One sentence for browsers below the floor, which run no script of ours and know none of our layers: it is seen unless a
 * rule hides it that only browsers above the floor understand (app/_style/first-load.css).
 */
export function TooOld() {
  const t = useTranslations('site.firstLoad')
  return <p className="too-old">{t('tooOld')}</p>
}

/** Marks a page whose browser runs no scripts: nothing else reads what stands in `noscript`. */
export const WithoutScript = () => (
  <noscript>
    <i className="without-script" />
  </noscript>
)
