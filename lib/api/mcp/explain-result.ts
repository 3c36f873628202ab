import * as z from 'zod/mini'
import { check, withWorked } from '../../check/check'
import { checkWithRoutes } from '../../check/check-routes'
import type { Condition } from '../../engine/conditions'
import type { Explained } from '../../engine/explain'
import { present } from '../../engine/present'
import type { State } from '../../engine/verdict'
import type { AllCaseFacts } from '../../check/case'
import type { AnyFact } from '../../policy/all-facts'
import { routeIds, ruleIds } from '../../policy/law'
import type { PolicyReading, PolicyRoute, PolicyRule } from '../../policy/types'
import { strengths } from '../../policy/weight'
import { conjuncts } from '../../results/reading-comparison'
import { routeResultsOf, type RouteResult } from '../../results/route-results'
import { ruleResultsOf, type RuleResult } from '../../results/rule-results'
import { explainedCondition, type ExplainedCondition } from '../../text/explanation'
import type { I18n } from '../../text/i18n'
import { readingText } from '../../text/law-text'
import { reasonOf } from '../../text/reason'
import { reasonOfRoute } from '../../text/route-reason'
import { assessmentLines } from './assessment-lines'
import { caseArguments, readCaseArguments } from './case-arguments'
import { schemas } from '../schemas'
import type { Tool } from './tool'

const text = z.string()
const states = ['met', 'unmet', 'open', 'spare'] as const satisfies readonly ExplainedCondition['state'][]

/** A condition with its state for a person, and those it is made of. */
interface JudgedCondition {
  readonly words: string
  readonly state: (typeof states)[number]
  readonly answer?: string
  readonly head?: string
  readonly sources: readonly string[]
  readonly parts: readonly JudgedCondition[]
}

const judgedSchema: z.ZodMiniType<JudgedCondition> = z.object({
  words: text,
  state: z.enum(states),
  answer: z.exactOptional(text),
  head: z.exactOptional(text),
  sources: z.array(text),
  get parts() {
    return z.array(judgedSchema)
  },
})

const judged = ({ answer, head, parts, words, state, sources }: ExplainedCondition): JudgedCondition => ({
  words,
  state,
  ...(answer !== undefined && { answer }),
  ...(head !== undefined && { head }),
  sources: [...sources],
  parts: parts.map(judged),
})

/** Why one rule or route stands as it stands for a person. */
export const explainResult: Tool = {
  name: 'explain_result',
  input: caseArguments({ rule: z.enum([...ruleIds, ...routeIds]) }),
  output: z.object({
    name: text,
    reason: text,
    assessment: z.union([schemas.RuleAssessment, schemas.RouteAssessment]),
    readings: z.array(
      z.object({
        id: text,
        state: z.enum(['yes', 'no', 'open']),
        strength: z.enum(strengths),
        who: text,
        says: text,
        conditions: z.array(judgedSchema),
      }),
    ),
  }),
  run(came, setting) {
    const called = readCaseArguments(came, setting, { rule: [...ruleIds, ...routeIds] })
    if (!called.ok) return called.refusal
    const { i18n, read } = called
    const { t } = i18n
    const today = setting.today()
    const isRoute = routeIds.some(id => id === came.rule)
    const { on, worked, rules, routes = [] } = isRoute ? checkWithRoutes(read, today) : check(read, today)
    const facts = withWorked(read.facts, worked)
    const assessment = present(
      [...rules, ...routes].find(({ id }) => id === came.rule),
      'the assessment of a rule',
    )
    const ofRule = ruleResultsOf({ facts, on, today }).find(({ rule }) => rule.id === came.rule)
    const ofRoute = isRoute ? routeResultsOf(facts, on).find(({ route }) => route.id === came.rule) : undefined
    const { name, reason, readings } =
      ofRule === undefined ? whyOfRoute(i18n, present(ofRoute, 'the result of a route'), on) : whyOfRule(i18n, ofRule, on)
    return {
      values: { name, reason, assessment, readings },
      lines: [
        `# ${t('interface.tools.named', { name, id: assessment.id })}`,
        reason,
        ...assessmentLines(i18n, assessment),
        ...readings.flatMap(({ id, state, who, says, conditions }) => [
          '',
          `## ${t('interface.tools.version', { id, state, who })}`,
          says,
          ...conditions.flatMap(one => judgedLines(i18n, one)),
        ]),
      ],
    }
  },
}

/** A rule or a route as it stands for a person. */
interface Judged<F extends AnyFact> {
  readonly facts: AllCaseFacts
  readonly readings: readonly { readonly reading: PolicyReading<string, F>; readonly state: State }[]
  readonly explain: (condition: Condition<F>) => Explained<F>
}

const readingsOf = <F extends AnyFact>(i18n: I18n, of: PolicyRule | PolicyRoute, { facts, readings, explain }: Judged<F>) =>
  readings.map(({ reading: { id, strength, when }, state }) => ({
    id,
    state,
    strength,
    who: readingText(i18n, of, id, 'who'),
    says: readingText(i18n, of, id, 'says'),
    conditions: conjuncts(when).map(one => judged(explainedCondition(i18n, facts, explain(one)))),
  }))

const whyOfRule = (i18n: I18n, result: RuleResult, on: string) => ({
  name: i18n.t(`rules.${result.rule.id}.name`),
  reason: reasonOf(i18n, result, on),
  readings: readingsOf(i18n, result.rule, result),
})

const whyOfRoute = (i18n: I18n, result: RouteResult, on: string) => ({
  name: i18n.t(`routes.${result.route.id}.name`),
  reason: reasonOfRoute(i18n, result, on),
  readings: readingsOf(i18n, result.route, result),
})

function judgedLines(i18n: I18n, { words, state, answer, head, sources, parts }: JudgedCondition, indent = ''): readonly string[] {
  const { t } = i18n
  const said = t(`interface.tools.condition.${state}`, { words })
  const line = answer === undefined ? said : t('interface.tools.condition.answer', { condition: said, answer })
  return [
    `${indent}- ${[line, ...sources.map(id => `[${id}]`)].join(' ')}`,
    ...(head === undefined ? [] : [`${indent}  ${head}`]),
    ...parts.flatMap(part => judgedLines(i18n, part, `${indent}  `)),
  ]
}
