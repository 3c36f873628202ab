import { useMemo } from 'react'
import { isInForce } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import { notTheTen, schemesAsText } from '@/lib/policy/law'
import { routeResultsOf, type RouteResult } from '@/lib/results/route-results'
import { reasonOfRoute } from '@/lib/text/route-reason'
import type { Answers } from '@/lib/wizard/session-state'
import { SchemeList } from '../law/scheme-list'
import { FoldedSection } from '../folded-section'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useAnswersAt } from './answers-at'

/**
 * The routes beside the ten, in a list of their own: first those that the answers given decide or all but decide. Nobody
 * is asked about one who does not choose it. What is only told as text comes last.
 */
export function OtherRoutes({ answers, on }: { answers: Answers; on: string }) {
  const { t } = useI18n()
  const results = useMemo(() => routeResultsOf(answers, on), [answers, on])
  const near = results.filter(({ isNear }) => isNear)
  const rest = results.filter(({ isNear, status }) => !isNear && status === 'open')
  const ruledOut = results.filter(({ isNear, status }) => !isNear && status !== 'open')
  return (
    <FoldedSection id="routes" name={t('result.routes.name')}>
      <p>{t('result.routes.lead')}</p>
      <div>
        {near.length > 0 && (
          <>
            <h3>{t('result.routes.near')}</h3>
            <RouteRows results={near} on={on} />
          </>
        )}
        {rest.length > 0 && (
          <details>
            <summary>{t('result.routes.rest', { count: rest.length })}</summary>
            <RouteRows results={rest} on={on} />
          </details>
        )}
        {ruledOut.length > 0 && (
          <details>
            <summary>{t('result.routes.ruledOut', { count: ruledOut.length })}</summary>
            <RouteRows results={ruledOut} on={on} />
          </details>
        )}
      </div>
      <p>{t('result.routes.text')}</p>
      <SchemeList schemes={schemesAsText.filter(scheme => isInForce(scheme, on))} />
      <p>{t('result.routes.not')}</p>
      <SchemeList schemes={notTheTen} />
    </FoldedSection>
  )
}

function RouteRows({ results, on }: { results: readonly RouteResult[]; on: string }) {
  return (
    <ul className="rows">
      {results.map(result => (
        <RouteRow key={result.route.id} result={result} on={on} />
      ))}
    </ul>
  )
}

/** A route: its name, its status and the reason in a line; one press to answer what it still needs. */
function RouteRow({ result, on }: { result: RouteResult; on: string }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const { askRoute } = useAnswersAt()
  const { route, status, missing, questions } = result
  return (
    <li id={`route-${route.id}`} className="outcome">
      <div className="row row-plain">
        <div>
          <h4 className="row-name">
            <Text>{t(`routes.${route.id}.name`)}</Text>
          </h4>
          {locale !== 'zh' && (
            <p className="window-other" lang={languages.zh.lang}>
              {t(`routes.${route.id}.official`)}
            </p>
          )}
          <p className="reason">
            <Text>{reasonOfRoute(i18n, result, on)}</Text>
          </p>
          <p className="actions">
            {askRoute !== undefined && missing.length > 0 && (
              <a href={askRoute(route.id)}>
                <span>{t('result.routes.ask', { count: questions.length })}</span>
                <span className="aloud">
                  <Text>{t('result.paper.colon') + t(`routes.${route.id}.name`)}</Text>
                </span>
              </a>
            )}
            <a href={`/${locale}/routes/${route.id}`}>
              <span>{t('result.routes.page')}</span>
              <span className="aloud">
                <Text>{t('result.paper.colon') + t(`routes.${route.id}.name`)}</Text>
              </span>
            </a>
          </p>
        </div>
        <Status kind={status} />
      </div>
    </li>
  )
}
