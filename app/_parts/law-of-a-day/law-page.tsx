import { periodsUntil, type LawPeriod, type RuleThen } from '@/lib/law-history/law-periods'
import { whatChanges } from '@/lib/law-history/change-report'
import { languages } from '@/lib/i18n/routing'
import { inForce, rules } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import { sourcesOfReadings } from '@/lib/results/rule-sources'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { Cited } from '../law/cited-sources'
import { SourceList } from '../law/source-list'
import type { OtherTongue } from '../law/window-card'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Words } from '../words'
import { ChosenDay } from './chosen-day'

/** The law period by period, readable without a script; a day can be chosen, which opens its period and, beside it, compares one’s own answers. */
export function LawPage({ day, other }: { day: string; other: OtherTongue | undefined }) {
  const tongue = useTongue()
  const { tell } = tongue
  const periods = periodsUntil(day)
  const names = Object.fromEntries(rules.map(({ id }) => [id, tell(`rules.${id}.short`)])) as Record<RuleId, string>
  return (
    <main className="page" id="main">
      <PageHead
        title={tell('inspect.law.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.tell('inspect.law.title')}</span>}
      >
        <p className="lead">{tell('inspect.law.lead')}</p>
      </PageHead>
      <Words namespaces={['broken.part', 'inspect.day', 'result.days', 'result.status', 'wizard.date', 'wizard.error', 'wizard.errorTitle']}>
        <ChosenDay periods={periods.map(({ from }) => from)} names={names} />
      </Words>
      <Section wide id="periods" name={tell('inspect.law.periods')}>
        <p>{tell('inspect.law.counted')}</p>
        {periods.map((period, index) => (
          <Period key={period.from} period={period} open={index === 0} />
        ))}
        <p className="quiet">{tell('inspect.law.before', { day: writeDate(tongue, inForce) })}</p>
      </Section>
      <Section id="sources" name={tell('pages.rules.sources')}>
        <SourceList ids={sourcesOfReadings(rules)} />
      </Section>
    </main>
  )
}

function Period({ period: { from, until, rules: then }, open }: { period: LawPeriod; open: boolean }) {
  const tongue = useTongue()
  const { tell } = tongue
  const days = { from: writeDate(tongue, from), until: until === undefined ? '' : writeDate(tongue, until) }
  return (
    <details id={`law-${from}`} open={open}>
      <summary>{tell(until === undefined ? 'inspect.law.since' : 'inspect.law.between', days)}</summary>
      <dl className="facts fold">
        {then.map(one => (
          <Rule key={one.rule.id} then={one} from={from} />
        ))}
      </dl>
    </details>
  )
}

function Rule({ then: { rule, readings, since }, from }: { then: RuleThen; from: string }) {
  const tongue = useTongue()
  const { tell, locale } = tongue
  return (
    <div>
      <dt>
        <a href={`/${locale}/rules/${rule.id}#history`}>
          <Text>{tell('inspect.law.rule', { number: numberOf(rule.id), rule: tell(`rules.${rule.id}.short`) })}</Text>
        </a>
      </dt>
      {readings.map(reading => (
        <dd key={reading.id}>
          <Text>{tell(`rules.${rule.id}.readings.${reading.id}.says`, rule.values)}</Text>
          {reading.from === from && from !== inForce && <strong> {tell('inspect.law.new')}</strong>}
          <Cited ids={reading.sources} />
        </dd>
      ))}
      {since.map((change, index) => (
        <dd key={index} className="small quiet">
          {tell('inspect.law.today', {
            what: whatChanges(tongue, change),
            cases: writeNumber(tongue, change.cases),
            of: writeNumber(tongue, change.of),
          })}
        </dd>
      ))}
    </div>
  )
}
