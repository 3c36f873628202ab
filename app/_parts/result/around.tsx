import { stands } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import { aboutTheTen, notTheTen, roads, unchecked } from '@/lib/policy/law'
import type { Road } from '@/lib/policy/roads'
import { Cited } from '../law/cited'
import { Told } from '../law/told'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../tongue'

/** What no questions can settle. */
export function Unchecked() {
  const { tell } = useTongue()
  return (
    <Section id="unchecked" name={tell('result.unchecked.name')}>
      <p>{tell('result.unchecked.lead')}</p>
      <ul>
        {unchecked.map(statement => (
          <li key={statement.says}>
            <Told statement={statement} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Roads outside the ten, as text. */
export function OtherRoads({ on }: { on: string }) {
  const { tell } = useTongue()
  return (
    <Section id="roads" name={tell('result.roads.name')}>
      <p>{tell('result.roads.lead')}</p>
      <Roads list={roads.filter(road => stands(road, on))} />
      <p>{tell('result.roads.not')}</p>
      <Roads list={notTheTen} />
    </Section>
  )
}

function Roads({ list }: { list: readonly Road[] }) {
  const { tell, locale } = useTongue()
  return (
    <dl className="facts">
      {list.map(({ id, values, sources }) => (
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

/** What the result is not, who decides, and how certain the ten themselves are. */
export function Standing() {
  const { tell } = useTongue()
  return (
    <Section id="standing" name={tell('result.standing.name')}>
      <p>
        <Text>{tell('result.information')}</Text>
      </p>
      <ul>
        {aboutTheTen.map(statement => (
          <li key={statement.says}>
            <Told statement={statement} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
