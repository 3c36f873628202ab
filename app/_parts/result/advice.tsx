import type { ReactNode } from 'react'
import type { CaseFacts } from '@/lib/check/case'
import type { FactName } from '@/lib/policy/facts'
import { numberOf } from '@/lib/policy/rules'
import type { RuleResult, PathWithBlanks } from '@/lib/results/rule-results'
import { earliestWords } from '@/lib/text/reason'
import { besidesWords, changeWords } from '@/lib/text/change-text'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useAnswersAt } from './answers-at'

/** Which answers are missing, with the way to exactly those questions; apart, what the person does not know. */
export function MissingAnswers({ outcome: { rule, missing, unknown } }: { outcome: RuleResult }) {
  const { t } = useI18n()
  const at = useAnswersAt()
  if (missing.length + unknown.length === 0) return null
  const names = (facts: readonly FactName[], change: boolean) => (
    <ul>
      {facts.map(fact => (
        <li key={fact}>
          {change ? (
            <a href={at.change(fact)}>
              <Text>{t(`facts.${fact}.name`)}</Text>
            </a>
          ) : (
            <Text>{t(`facts.${fact}.name`)}</Text>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h4>{t('result.missing.name')}</h4>
      {missing.length > 0 && (
        <>
          <p>{t('words.missing.head')}</p>
          {names(missing, false)}
          <p>
            <a href={at.ask(rule.id)}>{t('result.missing.link')}</a>
          </p>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <p>{t('result.missing.unknown')}</p>
          {names(unknown, true)}
        </>
      )}
    </>
  )
}

/** How many of the smallest ways are shown before the rest is folded away. */
const SHOWN = 3

/** The smallest changes that would open the rule; further ways folded; apart, ways that need what nobody can change. */
export function PathList({ outcome: { rule, facts, status, paths: routes, fixedPaths: fixedRoutes } }: { outcome: RuleResult }) {
  const { t } = useI18n()
  if (status !== 'no' && status !== 'later' && status !== 'disputed') return null
  const least = routes[0]?.changes.length
  const first = routes.filter(({ changes }) => changes.length === least).slice(0, SHOWN)
  const rest = routes.slice(first.length)
  const hidden = t(`rules.${rule.id}.short`)
  return (
    <>
      <h4>{t('result.ways.name')}</h4>
      {routes.length + fixedRoutes.length === 0 && <p>{t('result.ways.none')}</p>}
      <RouteList routes={first} facts={facts} />
      {rest.length > 0 && (
        <Fold label={t('result.ways.more', { count: rest.length })} about={hidden}>
          <RouteList routes={rest} facts={facts} />
        </Fold>
      )}
      {fixedRoutes.length > 0 && (
        <Fold label={t('result.ways.fixed')} about={hidden}>
          <RouteList routes={fixedRoutes} facts={facts} />
        </Fold>
      )}
    </>
  )
}

/** Folded matter; `about` tells the ear which rule it belongs to. */
function Fold({ label, about, children }: { label: string; about: string; children: ReactNode }) {
  const colon = useI18n().t('result.paper.colon')
  return (
    <details>
      <summary>
        <span>
          <span>{label}</span>
          <span className="aloud">{colon + about}</span>
        </span>
      </summary>
      <div className="fold">{children}</div>
    </details>
  )
}

function RouteList({ routes, facts }: { routes: readonly PathWithBlanks[]; facts: CaseFacts }) {
  const i18n = useI18n()
  if (routes.length === 0) return null
  return (
    <ul className="routes">
      {routes.map((route, index) => (
        <li key={index}>
          <span>{i18n.t(route.changes.length === 1 ? 'words.changes.one' : 'words.changes.together')}</span>
          <ul>
            {route.changes.map(change => (
              <li key={change.fact}>
                <Text>{changeWords(i18n, change, facts)}</Text>
              </li>
            ))}
          </ul>
          <Besides way={route} />
        </li>
      ))}
    </ul>
  )
}

function Besides({ way }: { way: PathWithBlanks }) {
  const words = besidesWords(useI18n(), way)
  return words === undefined ? null : (
    <p className="small quiet">
      <Text>{words}</Text>
    </p>
  )
}

/** The first day on which the rule may say yes, with what that takes for granted. */
export function EarliestNote({ outcome }: { outcome: RuleResult }) {
  const i18n = useI18n()
  const words = earliestWords(i18n, outcome)
  if (words === undefined) return null
  return (
    <>
      <h4>{i18n.t('result.earliest.name')}</h4>
      <p>
        <Text>{words}</Text>
      </p>
    </>
  )
}

/** Rules to look at instead. */
export function InsteadList({ outcome: { status, instead } }: { outcome: RuleResult }) {
  const { t } = useI18n()
  if (instead.length === 0) return null
  return (
    <>
      <h4>{t('result.instead.name')}</h4>
      <p>{t(status === 'disputed' ? 'result.instead.disputed' : 'result.instead.no')}</p>
      <ul>
        {instead.map(({ rule: id, status: other }) => (
          <li key={id}>
            <a href={`#rule-${id}`}>
              <Text>{t('result.instead.rule', { number: numberOf(id), rule: t(`rules.${id}.name`) })}</Text>
            </a>
            <span> </span>
            <Status kind={other} />
          </li>
        ))}
      </ul>
    </>
  )
}
