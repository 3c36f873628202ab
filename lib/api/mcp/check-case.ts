import * as z from 'zod/mini'
import { check, withWorked } from '../../check/check'
import { checkWithRoutes } from '../../check/check-routes'
import { allFactNames } from '../../policy/law'
import { headline } from '../../text/headline'
import { permitResultsOf } from '../../results/permit-results'
import { routeResultsOf } from '../../results/route-results'
import { ruleResultsOf } from '../../results/rule-results'
import { ruleAdvice } from '../../text/law-text'
import { reasonOf } from '../../text/reason'
import { reasonOfRoute } from '../../text/route-reason'
import { schemas } from '../schemas'
import { assessmentLines } from './assessment-lines'
import { caseArguments, readCaseArguments } from './case-arguments'
import { questionLine, questionOf, questionSchema } from './questions'
import type { Tool } from './tool'

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
  input: caseArguments({ routes: z.exactOptional(z.boolean()) }),
  output: z.union([
    z.object({
      assessment: schemas.Assessment,
      headline: z.string(),
      'told': z.array(ruleSentences),
      routes: z.exactOptional(z.array(routeSentences)),
      questions: z.array(questionSchema),
    }),
    schemas.Refusal,
  ]),
  run(came, setting) {
    const called = readCaseArguments(came, setting, { routes: routeWords })
    if (!called.ok) return called.refusal
    const { i18n, read } = called
    const { t } = i18n
    const today = setting.today()
    const assessment = came.routes === true ? checkWithRoutes(read, today) : check(read, today)
    const { on } = assessment
    const facts = withWorked(read.facts, assessment.worked)
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
    const assessed = [...assessment.rules, ...(assessment.routes ?? [])]
    const missing = new Set(assessed.flatMap(one => one.missing))
    const questions = allFactNames.filter(fact => missing.has(fact) && facts[fact] !== 'unknown').map(fact => questionOf(i18n, fact))
    const detail = (id: string) => assessed.filter(one => one.id === id).flatMap(one => assessmentLines(i18n, one))
    return {
      values: { assessment, headline: line, 'told': rules, ...(came.routes === true && { routes }), questions },
      lines: [
        line,
        '',
        ...rules.flatMap(({ advice, ...one }, index) => [
          t('interface.tools.outcome', { number: index + 1, ...one }),
          ...advice.map(text => `   ${text}`),
          ...detail(one.id),
        ]),
        ...(came.routes === true
          ? ['', t('result.routes.name'), ...routes.flatMap(one => [t('interface.tools.routeOutcome', one), ...detail(one.id)])]
          : []),
        ...(questions.length === 0 ? [] : ['', t('interface.tools.asking'), ...questions.map(one => questionLine(i18n, one))]),
        '',
        t('result.information'),
      ],
    }
  },
}
