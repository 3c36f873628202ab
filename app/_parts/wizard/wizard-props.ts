import type { RouteId } from '@/lib/policy/routes/order'
import type { RuleId } from '@/lib/policy/types'
import type { Progress } from '@/lib/wizard/progress'
import type { SessionState } from '@/lib/wizard/session-state'
import type { FormAnswer } from '@/lib/wizard/form-answers'

/** What the questionnaire calls the rules, and the routes beside them. */
export type RuleNames = Readonly<Record<RuleId | RouteId, string>>

/** What every page of the questionnaire is given. */
export interface WizardState {
  readonly rules: readonly RuleId[]
  readonly session: SessionState
  readonly progress: Progress
  readonly on: string
  readonly ruleNames: RuleNames
}

/** A form's values: what was typed, by fact. */
export type FormAnswers = Record<string, FormAnswer>
