import type { ReactNode } from 'react'
import type { CaseFacts } from '@/lib/check/case'
import type { FactName } from '@/lib/policy/facts'
import { numberOf } from '@/lib/policy/rules'
import type { RuleResult, PathWithBlanks } from '@/lib/results/rule-results'
import { firstDayOfPath } from '@/lib/results/advice'
import { writeDate } from '@/lib/text/i18n'
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

/**
 * What would let the person qualify, the smallest changes first: what can be done; what time does, with the day for who
 * begins on `on`; what nobody can change. Years that are over are never offered as a change.
 */
export function PathList({ outcome: { rule, facts, status, paths, fixedPaths }, on }: { outcome: RuleResult; on: string }) {
  const i18n = useI18n()
  const { t } = i18n
  if (status !== 'no' && status !== 'later' && status !== 'disputed') return null
  const dated = paths.map(path => ({ path, day: firstDayOfPath(path, on) }))
  const now = dated.filter(({ day }) => day === undefined).map(({ path }) => path)
  const later = dated.filter(({ day }) => day !== undefined)
  const hidden = t(`rules.${rule.id}.short`)
  return (
    <>
      <h4>{t('result.ways.name')}</h4>
      {paths.length + fixedPaths.length === 0 && <p>{t('result.ways.none')}</p>}
      {now.length > 0 && (
        <>
          <h5>{t('result.ways.now')}</h5>
          <RouteList routes={now.slice(0, SHOWN)} facts={facts} />
          {now.length > SHOWN && (
            <Fold label={t('result.ways.more', { count: now.length - SHOWN })} about={hidden}>
              <RouteList routes={now.slice(SHOWN)} facts={facts} />
            </Fold>
          )}
        </>
      )}
      {later.length > 0 && (
        <>
          <h5>{t('result.ways.time')}</h5>
          {later.slice(0, SHOWN).map(({ path, day }, index) => (
            <div key={index}>
              {day !== undefined && <p>{t('result.ways.from', { date: writeDate(i18n, day) })}</p>}
              <RouteList routes={[path]} facts={facts} />
            </div>
          ))}
        </>
      )}
      {fixedPaths.length > 0 && (
        <Fold label={t('result.ways.fixed')} about={hidden}>
          <RouteList routes={fixedPaths} facts={facts} />
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
