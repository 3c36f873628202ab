import type { RuleId } from '@/lib/policy/types'
import type { Journey } from '@/lib/wizard/progress'
import type { Kept } from '@/lib/wizard/session-state'
import type { Typed } from '@/lib/wizard/form-answers'

/** What the questionnaire calls the rules. */
export type RuleNames = Readonly<Record<RuleId, string>>

/** What every page of the questionnaire is given. */
export interface WizardState {
  readonly rules: readonly RuleId[]
  readonly kept: Kept
  readonly journey: Journey
  readonly on: string
  readonly ruleNames: RuleNames
}

/** A form's values: what was typed, by fact. */
export type Form = Record<string, Typed>

/** In which order a language writes a day. */
export const dateOrder = (locale: string) =>
  locale === 'zh' ? (['year', 'month', 'date'] as const) : (['date', 'month', 'year'] as const)
