/** What the numbers of quantities count; apart from the facts themselves, so that the first page need not load it. */
import type { AnyFact } from './all-facts'
import { units } from './facts'
import { routeUnits } from './route-facts'

const unitsByFact: Readonly<Partial<Record<AnyFact, 'CNY' | 'USD' | 'months' | 'years'>>> = { ...units, ...routeUnits }

/** What the number of a fact of the rules or the routes counts; undefined for a fact that is no number. */
export const unitOfFact = (fact: AnyFact): (typeof unitsByFact)[AnyFact] => unitsByFact[fact]
