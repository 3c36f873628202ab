import * as z from 'zod/mini'
import { caseSchema, readCase } from '../../check/case'
import { check } from '../../check/check'
import { tellRefusal } from '../../text/fault-text'
import { headline } from '../../text/headline'
import { outcomesOf } from '../../results/rule-results'
import { reasonOf } from '../../text/reason'
import { schemas } from '../schemas'
import { faultsIn, faultsOf, language, languageWords, refuseCall, tongueOf, type Tool } from './tool'

/** What one rule comes to, in words. */
const told = z.object({ id: z.string(), name: z.string(), status: z.string(), reason: z.string() })

/** A case by the contract: its assessment and a short word for each rule, or its refusal. */
export const checkCase: Tool = {
  name: 'check_case',
  input: z.extend(caseSchema, { language }),
  output: z.union([z.object({ assessment: schemas.Assessment, headline: z.string(), told: z.array(told) }), schemas.Refusal]),
  run({ language: spoken, ...came }, setting) {
    const tongue = tongueOf({ language: spoken }, setting)
    const wrong = faultsOf(tongue, { language: spoken }, { language: languageWords })
    if (wrong.length > 0) return refuseCall(wrong)
    const read = readCase(came)
    if (!read.ok) {
      const { id, line, errors } = tellRefusal(read.id, 1, read.faults, faultsIn(tongue))
      return refuseCall(errors, { id, line })
    }
    const { tell } = tongue
    const today = setting.today()
    const assessment = check(read.read, today)
    const { on } = assessment
    const { facts } = read.read
    const outcomes = outcomesOf({ facts, on, today })
    const rules = outcomes.map(outcome => ({
      id: outcome.rule.id,
      name: tell(`rules.${outcome.rule.id}.name`),
      status: tell(`result.status.${outcome.standing}`),
      reason: reasonOf(tongue, outcome, on),
    }))
    const blank = Object.values(facts).every(answer => answer === null)
    const line = headline(tongue, outcomes, blank)
    return {
      values: { assessment, headline: line, told: rules },
      lines: [line, '', ...rules.map((one, index) => tell('interface.tools.outcome', { number: index + 1, ...one })), '', tell('result.information')],
    }
  },
}
