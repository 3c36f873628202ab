import type { KeyUnder } from '@/lib/text/translator'
import { useMessages } from 'next-intl'
import { isInForce } from '@/lib/engine/rules'
import { atomsOf } from '@/lib/engine/conditions'
import { languages } from '@/lib/i18n/routing'
import { ruleIds } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import type { PolicyGrant, PolicyRule } from '@/lib/policy/types'
import { uncheckedFor } from '@/lib/policy/unchecked'
import { sourcesOfRule } from '@/lib/results/rule-sources'
import { ruleText } from '@/lib/text/law-text'
import { termsIn } from '@/lib/text/term-text'
import { SourceList } from '../law/source-list'
import { StatementList } from '../law/statement-list'
import type { SecondI18n } from '../law/window-card'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { RuleAsData } from '../structured-data'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { AsTable } from './as-table'
import { Contents } from './contents'
import { Examples } from './examples'
import { GrantOf } from './grant'
import { History } from './history'
import { Neighbours } from './neighbours'
import { Notes } from './notes'
import { EndedReadings, LiveReadings } from './readings'
import { RuleFacts } from './rule-facts'
import { TermList } from './term-list'

const familyGrants: readonly string[] = ['permanent-residence-spouse', 'permanent-residence-child']

/** Everything that the law says of one rule, on the day on which it was read. */
export function RulePage({ rule, day, other }: { rule: PolicyRule; day: string; other: SecondI18n | undefined }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const messages: { readonly facts: Readonly<Record<string, object>> } = useMessages()
  const number = numberOf(rule.id)
  const progress = rule.grants.filter(({ id }) => !familyGrants.includes(id))
  const family = rule.grants.filter(({ id }) => familyGrants.includes(id))
  const conditions = [
    ...rule.readings.map(({ when }) => when),
    ...rule.grants.flatMap(({ when, windows }) => [when, ...windows.map(choice => choice.when)]),
  ]
  const terms = new Map(conditions.flatMap(condition => [...termsIn(condition)]))
  const explainedFacts = new Set([...terms.values()].flatMap(atomsOf).map(({ fact }) => fact))
  const facts = [...new Set(conditions.flatMap(atomsOf).map(({ fact }) => fact))].filter(
    fact => !explainedFacts.has(fact) && 'meaning' in (messages.facts[fact] ?? {}),
  )
  const unchecked = uncheckedFor(rule.id)
  const live = rule.readings.filter(reading => isInForce(reading, day))
  const sections: readonly KeyUnder<'pages.rule.sections'>[] = [
    'evidence',
    'conditions',
    ...(live.length > 1 ? ['differ' as const] : []),
    'table',
    'examples',
    'journey',
    ...(family.length > 0 ? ['family' as const] : []),
    ...(rule.notes.some(note => isInForce(note, day)) ? ['notes' as const] : []),
    'history',
    ...(live.length < rule.readings.length ? ['ended' as const] : []),
    'unchecked',
    'terms',
    'sources',
  ]
  const section = (name: KeyUnder<'pages.rule.sections'>) => t(`pages.rule.sections.${name}`)
  return (
    <main className="page rule-page" id="main">
      <RuleAsData rule={rule} />
      <PageHead
        number={number}
        kicker={t('pages.rule.kicker', { number, count: ruleIds.length })}
        title={<Text>{t(`rules.${rule.id}.name`)}</Text>}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.t(`rules.${rule.id}.name`)}</span>}
      >
        <p className="lead">
          <Text>{ruleText(i18n, rule, 'summary')}</Text>
        </p>
        <RuleFacts rule={rule} />
        <p className="actions">
          <a className="button" href={`/${locale}/check#ask/${rule.id}`}>
            {t('pages.rule.act')}
          </a>
        </p>
        <Contents ids={sections} />
      </PageHead>
      <Section id="evidence" name={section('evidence')}>
        <p>
          <strong>{t(`pages.certainty.${rule.certainty}`)}</strong>
        </p>
        <p>
          <Text>{ruleText(i18n, rule, 'certainty')}</Text>
        </p>
        <p>
          <Text>{ruleText(i18n, rule, 'compiled')}</Text>
        </p>
      </Section>
      <LiveReadings rule={rule} day={day} locale={locale} />
      <AsTable rule={rule} day={day} />
      <Examples rule={rule.id} day={day} />
      <Section wide id="journey" name={section('journey')}>
        <Grants grants={progress} day={day} other={other} />
      </Section>
      {family.length > 0 && (
        <Section wide id="family" name={section('family')}>
          <Grants grants={family} after={progress.at(-1)} day={day} other={other} />
        </Section>
      )}
      <Notes of={rule} day={day} />
      <History rule={rule} />
      <EndedReadings rule={rule} day={day} />
      <Section id="unchecked" name={section('unchecked')}>
        <StatementList statements={unchecked} />
      </Section>
      <Section id="terms" name={section('terms')}>
        <TermList terms={terms} facts={facts} />
      </Section>
      <Section id="sources" name={section('sources')}>
        <SourceList ids={sourcesOfRule(rule)} />
      </Section>
      <Neighbours id={rule.id} />
    </main>
  )
}

/** Grants one after the other; windows that the one before has told already are not told again. */
function Grants({
  grants,
  after,
  day,
  other,
}: {
  grants: readonly PolicyGrant[]
  after?: PolicyGrant | undefined
  day: string
  other: SecondI18n | undefined
}) {
  return (
    <div className="grants">
      {grants.map(grant => (
        <GrantOf
          key={grant.id}
          grant={grant}
          day={day}
          other={other}
          sameAs={after !== undefined && after.windows === grant.windows ? after : undefined}
        />
      ))}
    </div>
  )
}
