import { languages } from '@/lib/i18n/routing'
import type { Road } from '@/lib/policy/other-schemes'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Cited } from './cited-sources'

/** Other roads than the ten: name, official name, what it is, and who says so. */
export function RoadList({ roads }: { roads: readonly Road[] }) {
  const { tell, locale } = useTongue()
  return (
    <dl className="facts">
      {roads.map(({ id, values, sources }) => (
        <div key={id}>
          <dt>
            <Text>{tell(`roads.${id}.name`, values)}</Text>
            {locale !== 'zh' && (
              <span className="in-other" lang={languages.zh.lang}>
                {tell(`roads.${id}.official`, values)}
              </span>
            )}
          </dt>
          <dd>
            <Text>{tell(`roads.${id}.text`, values)}</Text>
            <Cited ids={sources} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
