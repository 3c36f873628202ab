/**
 * What changes from one law to another: which verdicts, grants and windows, for how many of all ways of answering, and
 * one person for whom it does.
 */
import { dayFromText, span, writeDay, type Day } from '../engine/days'
import { type NodeId } from '../engine/diagram'
import { DISPUTED, NO, YES, type RuleOnADay } from '../engine/law'
import type { Answer } from '../engine/partition'
import { reachableFrom } from '../engine/situation'
import { countOutcomes, sizeOf } from './count-outcomes'
import { join, type Joined, type Side } from './joined-laws'
import type { LawText } from './law-text'
import { personOn } from './witness'

/** What a law says of a rule to a person, or whether it gives a grant, or sends to a window. */
const verdictsSaid = ['no', 'yes', 'disputed', 'not-covered', 'no-rule'] as const
const gifts = ['not-given', 'given'] as const
export type RuleOutput = (typeof verdictsSaid)[number] | (typeof gifts)[number]

export interface LawChange {
  readonly rule: string
  /** Where the verdict stays and a grant or, where that stays too, one of its windows changes. */
  readonly grant?: string
  readonly window?: string
  /** The days on which both laws were asked, from the first until the last, exclusive. */
  readonly from: string
  readonly until?: string
  readonly was: RuleOutput
  readonly is: RuleOutput
  /** For how many ways of answering, of how many; counted in regions of the facts that either law asks here. */
  readonly cases: number
  readonly of: number
  /** A person for whom it changes, whatever the other answers are. */
  readonly witness: Readonly<Record<string, Answer>>
}

/** The changes between the laws of two days of one text. Each day's law is asked about people as they are on that day. */
export function compareDays(text: LawText, from: string, to: string): readonly LawChange[] {
  return changesOn(join(text, text), [dayFromText(from), dayFromText(to)], { from: to })
}

/** The changes from one text to another, period by period of the law. */
export function compareTexts(before: LawText, after: LawText): readonly LawChange[] {
  const joined = join(before, after)
  const starts = [span.first, ...joined.law.turns]
  const byPeriod = starts.map((start, index) => {
    const until = starts[index + 1]
    // Of the first period a day on which everybody can have worked for years, so that witnesses can.
    const day = Math.max(start, Math.min(reachableFrom(joined.law.partitions), until ?? span.last))
    return changesOn(joined, [day, day], { from: writeDay(start), ...(until === undefined ? {} : { until: writeDay(until) }) })
  })
  return byPeriod.flat().reduce<readonly LawChange[]>((witnessed, change) => {
    const same = witnessed.findIndex(one => one.until === change.from && keyOf(one) === keyOf(change))
    const first = witnessed[same]
    if (first === undefined) return [...witnessed, change]
    const { until: _, ...lasting } = first
    return witnessed.with(same, { ...lasting, ...(change.until === undefined ? {} : { until: change.until }) })
  }, [])
}

const keyOf = ({ rule, grant, window, was, is, cases, of }: LawChange): string => JSON.stringify([rule, grant, window, was, is, cases, of])

type Days = readonly [before: Day, after: Day]

function changesOn(joined: Joined, days: Days, period: Pick<LawChange, 'from' | 'until'>): readonly LawChange[] {
  return joined.rules.flatMap(rule => {
    const sides = { before: onSide(joined, 'before', rule, days[0]), after: onSide(joined, 'after', rule, days[1]) }
    const verdicts = [verdictPlace(sides.before), verdictPlace(sides.after)] as const
    const changed = (
      codes: readonly RuleOutput[],
      places: readonly [NodeId, NodeId],
      unless: readonly NodeId[],
      about: Partial<LawChange>,
    ) => changesOf(joined, codes, places, unless, days).map(one => ({ rule, ...about, ...period, ...one }))
    const grants = [...new Set([sides.before, sides.after].flatMap(side => side?.grants.map(({ grant }) => grant.id) ?? []))]
    return [
      ...changed(verdictsSaid, verdicts, [], {}),
      ...grants.flatMap(grant => {
        const given = [givenPlace(joined, sides.before, grant), givenPlace(joined, sides.after, grant)] as const
        const of = (side: RuleOnADay | undefined) => side?.grants.find(one => one.grant.id === grant)?.windows ?? []
        const windows = joined.law.windows.filter(window => [...of(sides.before), ...of(sides.after)].some(one => one.window === window))
        return [
          ...changed(gifts, given, verdicts, { grant }),
          ...windows.flatMap(window => {
            const sent = [givenPlace(joined, sides.before, grant, window), givenPlace(joined, sides.after, grant, window)] as const
            return changed(gifts, sent, [...verdicts, ...given], { grant, window })
          }),
        ]
      }),
    ]
  })
}

const onSide = ({ law, placeOf }: Joined, side: Side, rule: string, day: Day): RuleOnADay | undefined => law.on(day)[placeOf(side, rule)]

const leaf = (said: RuleOutput): NodeId => ~verdictsSaid.indexOf(said as (typeof verdictsSaid)[number])

const verdictPlace = (rule: RuleOnADay | undefined): NodeId =>
  rule === undefined ? leaf('no-rule') : (rule.verdict ?? leaf('not-covered'))

/** Whether a rule is met, or met by some readings, and gives a grant, at a window where one is named. */
function givenPlace({ law }: Joined, rule: RuleOnADay | undefined, grant: string, window?: string): NodeId {
  const found = rule?.grants.find(one => one.grant.id === grant)
  const place = window === undefined ? found?.when : found?.windows.find(one => one.window === window)?.node
  if (rule?.verdict === undefined || place === undefined) return ~0
  return law.diagrams.merge([rule.verdict, place], ([verdict = NO, holds]) =>
    Number((verdict === YES || verdict === DISPUTED) && holds === 1),
  )
}

/** Where two graphs end differently, while the pairs in `unless` do not. */
function changesOf(
  { law }: Joined,
  codes: readonly RuleOutput[],
  [before, after]: readonly [NodeId, NodeId],
  unless: readonly NodeId[],
  days: Days,
): readonly Pick<LawChange, 'was' | 'is' | 'cases' | 'of' | 'witness'>[] {
  const { diagrams } = law
  const SAME = codes.length * codes.length
  const changed = diagrams.merge([before, after, ...unless], ([was = 0, is = 0, ...pairs]) => {
    const settled = pairs.some((one, index) => index % 2 === 0 && one !== pairs[index + 1])
    return settled || was === is ? SAME : was * codes.length + is
  })
  if (changed === ~SAME) return []
  const facts = [...new Set([before, after, ...unless].flatMap(place => diagrams.factsIn(place)))].sort((a, b) => a - b)
  return [...countOutcomes(diagrams, changed, facts)].flatMap(([outcome, { cases, way }]) => {
    const [was, is] = [codes[Math.floor(outcome / codes.length)], codes[outcome % codes.length]]
    if (outcome === SAME || was === undefined || is === undefined) return []
    return [{ was, is, cases, of: sizeOf(diagrams, facts), witness: personOn(law, way, days) }]
  })
}
