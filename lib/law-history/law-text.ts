/**
 * A law as far as it decides anything: facts, rules and windows without the papers, words and sources around them.
 * It is plain data, so it can be written to a file and compared with another revision's.
 */
import type { FactTable } from '../engine/facts'
import type { Period, Rule } from '../engine/rules'
import type { LawRecord } from './law-record'

/** A law as it was released: what decides, and the record of everything else. */
export interface Release {
  readonly law: LawText
  readonly record: LawRecord
}

export interface LawText {
  readonly facts: FactTable
  readonly rules: readonly Rule[]
  /** In the order of the journey. */
  readonly windows: readonly string[]
}

const period = ({ from, until }: Period): Period => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
})

/** What decides in a law, and nothing else. */
export const lawText = ({ facts, rules, windows }: LawText): LawText => ({
  facts,
  windows,
  rules: rules.map(({ id, readings, grants }) => ({
    id,
    readings: readings.map(reading => ({ id: reading.id, ...period(reading), from: reading.from, sources: [], when: reading.when })),
    grants: grants.map(grant => ({
      id: grant.id,
      when: grant.when,
      windows: grant.windows.map(choice => ({ window: choice.window, ...period(choice), when: choice.when })),
    })),
  })),
})
