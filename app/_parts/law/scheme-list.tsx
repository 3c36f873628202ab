import { schemeText } from '@/lib/text/law-text'
import { languages } from '@/lib/i18n/routing'
import type { OtherScheme } from '@/lib/policy/other-schemes'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/** Other schemes than the ten: name, official name, what it is, and who says so. */
export function SchemeList({ schemes }: { schemes: readonly OtherScheme[] }) {
  const i18n = useI18n()
  return (
    <dl className="facts">
      {schemes.map(scheme => (
        <div key={scheme.id}>
          <dt>
            <Text>{schemeText(i18n, scheme, 'name')}</Text>
            {i18n.locale !== 'zh' && (
              <span className="in-other" lang={languages.zh.lang}>
                {schemeText(i18n, scheme, 'official')}
              </span>
            )}
          </dt>
          <dd>
            <Text>{schemeText(i18n, scheme, 'text')}</Text>
            <CitedSources ids={scheme.sources} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
