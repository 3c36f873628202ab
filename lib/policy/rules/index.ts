/** The rules as they stand; sources number only the first. */
import type { PolicyRule } from '../types'
import { rulesById } from './by-id'
import { ruleIds, type RuleId } from './order'

const byId = rulesById satisfies { readonly [Id in RuleId]: { readonly id: Id } }

/** Whatever some rule grants. */
export type GrantId = (typeof byId)[RuleId]['grants'][number]['id']

/** The readings of each rule. */
export type ReadingIds = { readonly [Id in RuleId]: (typeof byId)[Id]['readings'][number]['id'] }

/** The rules in our order. */
export const rules: readonly PolicyRule[] = ruleIds.map(id => byId[id])

/** A rule’s place in our list, from 1. Only rule 1 bears its official number. */
export const numberOf = (id: RuleId): number => ruleIds.indexOf(id) + 1

export { ruleIds }
