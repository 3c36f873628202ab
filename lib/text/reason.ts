/**
 * Why a rule stands as it stands, in one short text: below its name on the page, and on paper.
 */
import type { Condition } from '../engine/conditions'
import type { Explained } from '../engine/explain'
import type { State } from '../engine/verdict'
import { present } from '../engine/present'
import type { AllCaseFacts } from '../check/case'
import type { AnyFact } from '../policy/all-facts'
import type { AssumptionWithValues } from '../results/advice'
import { heaviestFirst } from '../policy/weight'
import { conjuncts } from '../results/reading-comparison'
import { unmetText } from './unmet'
import { nearnessOf } from '../results/permit-results'
import type { RuleResult } from '../results/rule-results'
import { andList, writeDate, type I18n } from './i18n'
import { readingText } from './law-text'
import { messageKey } from './translator'
import { leaningText } from './leaning-text'

/** How many reasons are told before the rest is only counted. */
const AT_MOST = 3

/** The reason behind the status of a rule. `on` is the day checked for. */
export function reasonOf(i18n: I18n, outcome: RuleResult, on: string): string {
  const { t } = i18n
  switch (outcome.status) {
    case 'yes':
      if (nearnessOf(outcome) === 'held') return t('result.reason.held')
      return outcome.grants.length === 0 ? t('result.reason.idle') : t('result.reason.apply', { grants: grantList(i18n, outcome) })
    case 'disputed':
      return [
        ...(outcome.leaning === null ? [] : [leaningText(i18n, outcome.leaning)]),
        ...sides(i18n, outcome),
        t('result.grants.first'),
      ].join(t('law.space'))
    case 'open':
      return t('result.reason.missing', {
        names: shortList(
          i18n,
          [...outcome.missing, ...outcome.unknown].map(fact => t(`facts.${fact}.name`)),
        ),
      })
    case 'later':
      return present(earliestWords(i18n, outcome), 'the day of a rule that comes later')
    case 'no':
      return lackingText(i18n, outcome)
    case 'not-covered':
      return t('result.reason.notCovered', { date: writeDate(i18n, on) })
  }
}

/** "You may apply from … at the earliest, if you keep this work", or that it may open then; undefined where no day is known. */
export function earliestWords(i18n: I18n, { earliest }: RuleResult): string | undefined {
  if (earliest === undefined) return undefined
  return i18n.t(earliest.certain ? 'words.earliest.sentence' : 'words.earliest.perhaps', {
    date: writeDate(i18n, earliest.day),
    assumptions: assumptionWords(i18n, earliest.assumptions),
  })
}

/** What a day ahead takes for granted, in one line. */
export function assumptionWords({ t }: I18n, assumptions: readonly AssumptionWithValues[]): string {
  const [first = '', ...others] = assumptions.map(({ says, values }) => t(messageKey(t, `words.earliest.${says}`), values))
  return others.reduce((before, next) => t('words.earliest.join', { first: before, second: next }), first)
}

/** The grants by name; the family’s are told in a word with the one they belong to. */
function grantList(i18n: I18n, { grants }: RuleResult): string {
  const { t } = i18n
  return andList(
    i18n,
    grants
      .filter(({ sameWindowsAs }) => sameWindowsAs === undefined)
      .map(({ grant, when }) => {
        const name = t(`grants.${grant.id}.name`)
        if (when !== undefined) return t('result.reason.perhaps', { grant: name })
        const family = grants.some(one => one.sameWindowsAs === grant && one.when === undefined)
        return family ? t('result.reason.withFamily', { grant: name }) : name
      }),
  )
}

/** Who says what, the heaviest of each side: "You qualify according to …", "You do not qualify according to …". */
function sides(i18n: I18n, { rule, readings }: RuleResult): readonly string[] {
  const { t } = i18n
  const side = (state: State) => {
    const [heaviest, ...others] = heaviestFirst(readings.filter(one => one.state === state).map(({ reading }) => reading))
    if (heaviest === undefined) return []
    const who = readingText(i18n, rule, heaviest.id, 'who')
    return [t(`result.reason.side.${state}`, { who, others: others.length })]
  }
  return [...side('yes'), ...side('no'), ...side('open')]
}

/** What somebody lacks under a rule, or a route beside the rules: a sentence each. */
export function lackingText<F extends AnyFact>(i18n: I18n, judged: JudgedReadings<F> & { readonly facts: AllCaseFacts }): string {
  const { t } = i18n
  const reasons = guilty(judged).map(part => unmetText(i18n, judged.facts, part))
  const more = reasons.length - AT_MOST
  return [
    ...reasons.slice(0, AT_MOST).map(reason => t('result.reason.no', { reason })),
    ...(more > 0 ? [t('result.reason.moreConditions', { count: more })] : []),
  ].join(t('law.space'))
}

/** The readings of a rule, or of a route beside the rules, as they stand for a person. */
interface JudgedReadings<F extends AnyFact> {
  readonly readings: readonly { readonly reading: { readonly when: Condition<F> }; readonly state: State }[]
  readonly explain: (condition: Condition<F>) => Explained<F>
}

/** What is not met, in the reading that comes nearest to being met. */
export function guilty<F extends AnyFact>({ readings, explain }: JudgedReadings<F>): readonly Explained<F>[] {
  const blamed = readings
    .filter(({ state }) => state === 'no')
    .map(({ reading }) =>
      conjuncts(reading.when)
        .map(explain)
        .filter(({ state }) => state === 'no'),
    )
  return blamed.sort((a, b) => a.length - b.length)[0] ?? []
}

/** The first few, and how many more. */
export function shortList(i18n: I18n, items: readonly string[]): string {
  const { t } = i18n
  const few = items.slice(0, AT_MOST).join(t('words.condition.semicolon'))
  const more = items.length - AT_MOST
  return more <= 0 ? few : t('result.reason.more', { few, more })
}
