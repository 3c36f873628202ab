import * as z from 'zod/mini'
import { caseSchema, readCase } from '../../check/case'
import { check, withWorked } from '../../check/check'
import { checkWithRoutes } from '../../check/check-routes'
import { refusalText } from '../../text/fault-text'
import { headline } from '../../text/headline'
import { permitResultsOf } from '../../results/permit-results'
import { routeResultsOf } from '../../results/route-results'
import { ruleResultsOf } from '../../results/rule-results'
import { ruleAdvice } from '../../text/law-text'
import { reasonOf } from '../../text/reason'
import { reasonOfRoute } from '../../text/route-reason'
import { schemas } from '../schemas'
import { faultsOf, language, languageWords, refuseCall, i18nOf, type Tool } from './tool'

/** What one rule comes to, in words. */
const ruleSentences = z.object({ id: z.string(), name: z.string(), status: z.string(), reason: z.string(), advice: z.array(z.string()) })
/** What one route beside the rules comes to, in words. */
const routeSentences = z.object({ id: z.string(), name: z.string(), status: z.string(), reason: z.string() })

const routeWords: readonly unknown[] = [true, false, undefined]

/**
 * A case by the contract: its assessment and a short word for each rule (called `told` since the first version), or its
 * refusal. The routes beside the rules only where they are asked for, those first that the answers decide.
 */
export const checkCase: Tool = {
  name: 'check_case',
  input: z.extend(caseSchema, { language, routes: z.exactOptional(z.boolean()) }),
  output: z.union([
    z.object({
      assessment: schemas.Assessment,
      headline: z.string(),
      'told': z.array(ruleSentences),
      routes: z.exactOptional(z.array(routeSentences)),
    }),
    schemas.Refusal,
  ]),
  run({ language: spoken, routes: asked, ...came }, setting) {
    const i18n = i18nOf({ language: spoken }, setting)
    const wrong = faultsOf(i18n, { language: spoken, routes: asked }, { language: languageWords, routes: routeWords })
    if (wrong.length > 0) return refuseCall(wrong)
    const read = readCase(came)
    if (!read.ok) {
      const { id, line, errors } = refusalText(read.id, 1, read.faults, i18n.t)
      return refuseCall(errors, { id, line })
    }
    const { t } = i18n
    const today = setting.today()
    const assessment = asked === true ? checkWithRoutes(read.read, today) : check(read.read, today)
    const { on } = assessment
    const facts = withWorked(read.read.facts, assessment.worked)
    const outcomes = ruleResultsOf({ facts, on, today })
    const rules = outcomes.map(outcome => ({
      id: outcome.rule.id,
      name: t(`rules.${outcome.rule.id}.name`),
      status: t(`result.status.${outcome.status}`),
      reason: reasonOf(i18n, outcome, on),
      advice: outcome.advice.map(step => ruleAdvice(i18n, outcome.rule, step)),
    }))
    const routes = routeResultsOf(facts, on).map(result => ({
      id: result.route.id,
      name: t(`routes.${result.route.id}.name`),
      status: t(`result.status.${result.status}`),
      reason: reasonOfRoute(i18n, result, on),
    }))
    const blank = Object.values(facts).every(answer => answer === null)
    const line = headline(i18n, permitResultsOf(outcomes, []), blank)
    return {
      values: { assessment, headline: line, 'told': rules, ...(asked === true && { routes }) },
      lines: [
        line,
        '',
        ...rules.flatMap(({ advice, ...one }, index) => [
          t('interface.tools.outcome', { number: index + 1, ...one }),
          ...advice.map(text => `   ${text}`),
        ]),
        ...(asked === true ? ['', t('result.routes.name'), ...routes.map(one => t('interface.tools.routeOutcome', one))] : []),
        '',
        t('result.information'),
      ],
    }
  },
}
