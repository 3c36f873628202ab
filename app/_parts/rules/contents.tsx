import type { KeyUnder } from '@/lib/text/translator'
import { useI18n } from '../use-i18n'

/** The sections of a long page, to go to. */
export function Contents({ ids }: { ids: readonly KeyUnder<'pages.rule.sections'>[] }) {
  const { t } = useI18n()
  return (
    <nav className="contents screen-only" aria-label={t('pages.rule.contents')}>
      <ul>
        {ids.map(id => (
          <li key={id}>
            <a href={`#${id}`}>{t(`pages.rule.sections.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
