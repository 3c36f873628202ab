import { useI18n } from '../use-i18n'

/**
 * One sentence for browsers below the floor, which run no script of ours and know none of our layers: it is seen unless a
 * rule hides it that only browsers above the floor understand (app/_style/first-load.css).
 */
export function TooOld() {
  const { t } = useI18n()
  return <p className="too-old">{t('site.firstLoad.tooOld')}</p>
}

/** Marks a page whose browser runs no scripts: nothing else reads what stands in `noscript`. */
export const WithoutScript = () => (
  <noscript>
    <i className="without-script" />
  </noscript>
)
