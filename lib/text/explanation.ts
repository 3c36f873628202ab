/**
 * A condition told to one person: what is met, what is not, what is not answered, what is not needed.
 */
import type { Explained } from '../engine/explain'
import type { State } from '../engine/verdict'
import type { AllCaseFacts } from '../check/case'
import type { AnyFact } from '../policy/all-facts'
import type { SourceId } from '../policy/sources'
import { sentence } from './condition-text'
import { answerWords, type I18n } from './i18n'
import { termText } from './law-text'
import { lawLine } from './term-text'

/** `spare`: not met or not answered, and not needed because an alternative is met. */
export type MetState = 'met' | 'unmet' | 'open' | 'spare'

/** A condition in words with its state, and the conditions inside it. */
export interface ExplainedCondition {
  readonly words: string
  readonly state: MetState
  /** The person's answer, where it is the reason. */
  readonly answer: string | undefined
  readonly sources: readonly SourceId[]
  /** How the parts hang together, where `words` does not say it. */
  readonly head: string | undefined
  readonly parts: readonly ExplainedCondition[]
}

const against: Readonly<Record<State, State>> = { yes: 'no', no: 'yes', open: 'open' }

function metOf(state: State, counts: boolean): MetState {
  if (state === 'yes') return 'met'
  if (!counts) return 'spare'
  return state === 'no' ? 'unmet' : 'open'
}

/** A condition and its parts as told to a person with these answers. `denied`: it stands under "none of these". */
export function explainedCondition(i18n: I18n, facts: AllCaseFacts, explained: Explained<AnyFact>, denied = false): ExplainedCondition {
  const { condition, counts, parts } = explained
  const [only, ...others] = parts
  if ((condition.kind === 'all' || condition.kind === 'any') && condition.term === undefined && only !== undefined && others.length === 0)
    return explainedCondition(i18n, facts, only, denied)
  const said = sentence(i18n, condition)
  const { term } = condition
  const whole = said.kind === 'clause' || (condition.kind === 'not' && condition.of.term !== undefined)
  const denies = condition.kind === 'not'
  const state = metOf(denied ? against[explained.state] : explained.state, counts)
  const listed = whole ? [] : denies ? deniedParts(explained) : parts
  return {
    words: whole ? lawLine(i18n, condition) : term === undefined ? said.words : termText(i18n, term, 'says'),
    state,
    answer: state === 'unmet' ? answerTo(i18n, facts, explained) : undefined,
    sources: (condition.sources ?? []) as readonly SourceId[],
    head: whole || term === undefined ? undefined : said.words,
    parts: listed.map(part => explainedCondition(i18n, facts, part, denies && !denied)),
  }
}

/** What "none of these" lists: the alternatives denied, or the one condition denied. */
const deniedParts = ({ parts }: Explained<AnyFact>): readonly Explained<AnyFact>[] =>
  parts.flatMap(part => (part.condition.kind === 'any' ? part.parts : [part]))

function answerTo(i18n: I18n, facts: AllCaseFacts, { condition }: Explained<AnyFact>): string | undefined {
  const atom = condition.kind === 'not' ? condition.of : condition
  if (!('fact' in atom)) return undefined
  const { fact } = atom
  const answer = facts[fact]
  return answer === undefined || answer === null ? undefined : answerWords(i18n, fact, answer)
}
