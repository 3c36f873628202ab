/**
 * The papers a rule opens to one person: for whom, at which windows, by which steps, with what.
 */
import type { AssessedGrant } from '../engine/assess'
import type { Condition } from '../engine/conditions'
import type { Explained } from '../engine/explain'
import { isInForce } from '../engine/rules'
import type { DocumentRequirement } from '../policy/documents'
import type { FactName } from '../policy/facts'
import type { PolicyGrant, PolicyRule, Step } from '../policy/types'
import type { WindowId } from '../policy/windows'

/** A window a person is, or may be, sent to. `when` says for whom it is, while an answer is missing that decides. */
export interface OpenWindow {
  readonly id: WindowId
  readonly when: Condition<FactName> | undefined
}

/** A paper the person may apply for. `when` says for whom it is, while an answer is missing that decides. */
export interface OpenGrant {
  readonly grant: PolicyGrant
  readonly when: Condition<FactName> | undefined
  readonly windows: readonly OpenWindow[]
  readonly steps: readonly Step[]
  /** The papers it asks of this person on the day; with `when` while an answer is missing that decides. */
  readonly papers: readonly DocumentRequirement[]
  /** For a paper of the family: the person’s own, with the very same windows, that it is applied for along with. */
  readonly sameWindowsAs: PolicyGrant | undefined
}

/** Of the grants a rule opens on a day (`YYYY-MM-DD`), as assessed: what is asked of this person, and where. */
export function openGrantsOf(
  rule: PolicyRule,
  open: readonly AssessedGrant[],
  on: string,
  explainTo: (condition: Condition<FactName>) => Explained<FactName>,
): readonly OpenGrant[] {
  const certain = (condition: Condition<FactName>) => explainTo(condition).state === 'yes'
  return open.flatMap(({ id, state, windows }) => {
    const at = rule.grants.findIndex(grant => grant.id === id)
    const grant = rule.grants[at]
    if (grant === undefined) return []
    const before = rule.grants.slice(0, at).filter(other => open.some(one => one.id === other.id))
    return [
      {
        grant,
        when: state === 'yes' ? undefined : grant.when,
        windows: windows.map(name => {
          const choices = grant.windows.filter(choice => choice.window === name && isInForce(choice, on)).map(({ when }) => when)
          const [only, ...others] = choices
          const all = only !== undefined && others.length === 0 ? only : ({ kind: 'any', of: choices } as const)
          return { id: name as WindowId, when: choices.some(certain) ? undefined : all }
        }),
        steps: grant.steps.filter(step => isInForce(step, on) && explainTo(step.when).state !== 'no'),
        papers: askedOf(grant, on, explainTo),
        sameWindowsAs: grant.family ? before.find(other => !other.family && other.windows === grant.windows) : undefined,
      },
    ]
  })
}

function askedOf(
  grant: PolicyGrant,
  on: string,
  explainTo: (condition: Condition<FactName>) => Explained<FactName>,
): readonly DocumentRequirement[] {
  return grant.documents.flatMap(need => {
    const { when, ...always } = need
    const state = when === undefined ? 'yes' : explainTo(when).state
    return !isInForce(need, on) || state === 'no' ? [] : [state === 'yes' ? always : need]
  })
}
