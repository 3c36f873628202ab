import type { PersonOnPaper } from '../../print-summary/person-on-paper'
import type { Printed } from '../store/protocol'

/** Who a paper is about: the name and number, and what the columns kept say; `unnamed` for a person without a name. Notes are not printed. */
export function whoOf({ name, number, kept }: Pick<Printed, 'name' | 'number' | 'kept'>, unnamed: string): PersonOnPaper {
  const said = (kind: 'passport' | 'employer') => kept.find(one => one.kind === kind)
  const [passport, employer] = [said('passport'), said('employer')]
  const others = kept.filter(one => one !== passport && one !== employer && one.kind !== 'notes')
  return { name: name ?? unnamed, number, passport: passport?.text, employer: employer?.text, others }
}
