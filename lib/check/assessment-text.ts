/**
 * Assessments as JSON, sooner than by writing each anew: what a rule says is said to many, and written once.
 */
import type { RuleAnswer } from '../engine/assess'
import { present } from '../engine/present'
import type { Case } from './case'
import type { FactName } from '../policy/facts'
import { caseAnswers, law, weighed } from './check'

/** The text of what a rule says, up to the first day of yes and after it. */
interface AnswerText {
  readonly before: string
  readonly after: string
}

const texts = new WeakMap<RuleAnswer<FactName>, AnswerText>()

const FIRST_DAY = '"earliest":'
const NO_DAY = 'null'

function textOf(says: RuleAnswer<FactName>, index: number): AnswerText {
  const known = texts.get(says)
  if (known !== undefined) return known
  const text = JSON.stringify(weighed(law.rules[index], says, null))
  // No name or word of the law holds a quotation mark, so this can only be the key.
  const day = text.indexOf(FIRST_DAY) + FIRST_DAY.length
  const made = { before: text.slice(0, day), after: text.slice(day + NO_DAY.length) }
  texts.set(says, made)
  return made
}

/** The assessment of a case on one line of JSON: `JSON.stringify(check(one, today))`. Takes and throws what `check` does. */
export function assessmentText(one: Case, today: string): string {
  const { on, worked, says, earliest } = caseAnswers(one, today)
  let text = one.id === undefined ? '{' : `{"id":${JSON.stringify(one.id)},`
  text += `"on":"${on}",`
  if (worked !== undefined) text += `"worked":${JSON.stringify(worked)},`
  for (const [index, rule] of says.entries()) {
    const { before, after } = textOf(rule, index)
    const day = present(earliest[index], 'the first day of a rule')
    text += `${index === 0 ? '"rules":[' : ','}${before}${day === null ? NO_DAY : `"${day}"`}${after}`
  }
  return `${text}]}`
}
