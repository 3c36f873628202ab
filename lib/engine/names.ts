/**
 * Names that cannot be kept: answers and readings are told by their names, as the keys of plain objects.
 */
import type { FactTable } from './facts'
import type { Rule } from './rules'

/**
 * Refuses facts and readings by name, with a RangeError, whose names would be mistaken for what every object has
 * (`constructor`), would lose their place (objects put keys written as whole numbers first), or would hide another
 * reading of the same rule.
 */
export function refuseNames(facts: FactTable, rules: readonly Rule[]): void {
  for (const fact of Object.keys(facts)) refuseName(fact, 'a fact')
  for (const { id, readings } of rules) {
    const seen = new Set<string>()
    for (const reading of readings) {
      refuseName(reading.id, `a reading of rule "${id}"`)
      if (seen.has(reading.id)) throw new RangeError(`two readings of rule "${id}" are called "${reading.id}"`)
      seen.add(reading.id)
    }
  }
}

function refuseName(name: string, what: string): void {
  if (name in Object.prototype) throw new RangeError(`"${name}" cannot name ${what}: every object has it`)
  if (/^(?:0|[1-9]\d*)$/.test(name)) throw new RangeError(`"${name}" cannot name ${what}: a number loses its place among other names`)
}
