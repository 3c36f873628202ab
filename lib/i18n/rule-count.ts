/**
 * How many rules there are, in words. A message says it by a sign instead of a value, as every page and program says it
 * and none has it at hand; the sign is replaced as the message is loaded.
 */
import { ruleIds } from '../policy/rules/order'

/** Stands in messages where the number of rules is meant. The ten as a name, “新十条”, is written out. */
const SIGN = '[number of rules]'

/** Messages with the number of rules in them. Takes the language’s `words`, which has the words of numbers; figures stand for the others. */
export function withRuleCount<Words extends object>(messages: Words, words: object, count: number = ruleIds.length): Words {
  const numbers: object = 'numbers' in words && typeof words.numbers === 'object' && words.numbers !== null ? words.numbers : {}
  const word = Object.entries(numbers).find(([number]) => Number(number) === count)?.[1] as unknown
  return replaced(messages, typeof word === 'string' ? word : String(count)) as Words
}

/** Messages are text, or compiled into lists of text and of what is filled in. */
function replaced(node: unknown, count: string): unknown {
  if (typeof node === 'string') return node.replaceAll(SIGN, count)
  if (Array.isArray(node)) return node.map(inner => replaced(inner, count))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, replaced(inner, count)]))
}
