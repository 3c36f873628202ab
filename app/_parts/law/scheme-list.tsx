import { languages } from '@/lib/i18n/routing'
import type { OtherScheme } from '@/lib/policy/other-schemes'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/** Other schemes than the ten: name, official name, what it is, and who says so. */
export function SchemeList({ schemes }: { schemes: readonly OtherScheme[] }) {
  const { t, locale } = useI18n()
  return (
    <dl className="facts">
      {schemes.map(({ id, values, sources }) => (
        <div key={id}>
          <dt>
            <Text>{t(`schemes.${id}.name`, values)}</Text>
            {locale !== 'zh' && (
              <span className="in-other" lang={languages.zh.lang}>
                {t(`schemes.${id}.official`, values)}
              </span>
            )}
          </dt>
          <dd>
            <Text>{t(`schemes.${id}.text`, values)}</Text>
            <CitedSources ids={sources} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
