import { stands } from '@/lib/engine/rules'
import { aboutTheTen, notTheTen, roads, unchecked } from '@/lib/policy/law'
import { RoadList } from '../law/scheme-list'
import { ToldList } from '../law/statement-list'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** What no questions can settle. */
export function Unchecked() {
  const { tell } = useTongue()
  return (
    <Section id="unchecked" name={tell('result.unchecked.name')}>
      <p>{tell('result.unchecked.lead')}</p>
      <ToldList statements={unchecked} />
    </Section>
  )
}

/** Roads outside the ten, as text. */
export function OtherRoads({ on }: { on: string }) {
  const { tell } = useTongue()
  return (
    <Section id="roads" name={tell('result.roads.name')}>
      <p>{tell('result.roads.lead')}</p>
      <RoadList roads={roads.filter(road => stands(road, on))} />
      <p>{tell('result.roads.not')}</p>
      <RoadList roads={notTheTen} />
    </Section>
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
      <ToldList statements={aboutTheTen} />
    </Section>
  )
}
