import { facts, type FactName } from '@/lib/policy/facts'
import { span, writeDay } from '@/lib/engine/days'
import { writeDate, writeNumber, type Tongue } from '@/lib/text/i18n'
import type { Problem } from '@/lib/wizard/form-answers'

/** What is wrong with an answer, naming the question and what is allowed. */
export function problemWords(tongue: Tongue, fact: FactName, problem: Problem): string {
  const kind = facts[fact]
  const name = tongue.tell(`facts.${fact}.name`)
  if (problem === 'outside' && kind.kind === 'quantity') {
    const most: number | undefined = 'most' in kind ? kind.most : undefined
    const least = writeNumber(tongue, kind.least)
    return most === undefined
      ? tongue.tell('wizard.problem.below', { name, least })
      : tongue.tell('wizard.problem.outside', { name, least, most: writeNumber(tongue, most) })
  }
  return tongue.tell(`wizard.problem.${problem}`, {
    name,
    first: writeDate(tongue, writeDay(span.first)),
    last: writeDate(tongue, writeDay(span.last)),
  })
}
