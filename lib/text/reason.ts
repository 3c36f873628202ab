/**
 * Why a rule stands as it stands, in one short text: below its name on the page, and on paper.
 */
import type { Explained } from '../engine/explain'
import type { State } from '../engine/verdict'
import { inOrder, type SourceId } from '../policy/sources'
import type { ToldAssumption } from '../results/advice'
import { conjuncts } from '../results/reading-comparison'
import { tellUnmet } from './explanation'
import type { LiveReading, Outcome } from '../results/rule-results'
import { andList, writeDate, type Tongue } from './i18n'

/** How many reasons are told before the rest is only counted. */
const AT_MOST = 3

/** The reason behind the standing of a rule. `on` is the day checked for. */
export function reasonOf(tongue: Tongue, outcome: Outcome, on: string): string {
  const { tell } = tongue
  switch (outcome.standing) {
    case 'yes':
      return outcome.grants.length === 0
        ? tell('result.reason.idle')
        : tell('result.reason.apply', { grants: grantList(tongue, outcome) })
    case 'disputed':
      return tell('result.reason.disputed', { sides: sides(tongue, outcome.readings) })
    case 'open':
      return tell('result.reason.missing', {
        names: shortList(tongue, [...outcome.missing, ...outcome.unknown].map(fact => tell(`facts.${fact}.name`))),
      })
    case 'later':
      return earliestWords(tongue, outcome) ?? ''
    case 'no':
      return tell('result.reason.no', { reasons: shortList(tongue, guilty(outcome).map(part => tellUnmet(tongue, outcome.facts, part))) })
    case 'not-covered':
      return tell('result.reason.notCovered', { date: writeDate(tongue, on) })
  }
}

/** "You may apply from … at the earliest, if you keep this work", or that it may open then; undefined where no day is known. */
export function earliestWords(tongue: Tongue, { earliest }: Outcome): string | undefined {
  if (earliest === undefined) return undefined
  return tongue.tell(earliest.certain ? 'words.earliest.sentence' : 'words.earliest.perhaps', {
    date: writeDate(tongue, earliest.day),
    assumptions: assumptionWords(tongue, earliest.assumptions),
  })
}

/** What a day ahead takes for granted, in one line. */
export function assumptionWords({ tell }: Tongue, assumptions: readonly ToldAssumption[]): string {
  const [first = '', ...others] = assumptions.map(({ says, values }) => tell(`words.earliest.${says}`, values))
  return others.reduce((before, next) => tell('words.earliest.join', { first: before, second: next }), first)
}

/** The grants by name; the family’s are told in a word with the one they belong to. */
function grantList(tongue: Tongue, { grants }: Outcome): string {
  const { tell } = tongue
  return andList(
    tongue,
    grants.filter(({ sameWindowsAs }) => sameWindowsAs === undefined).map(({ grant, when }) => {
      const name = tell(`grants.${grant.id}.name`)
      if (when !== undefined) return tell('result.reason.perhaps', { grant: name })
      const family = grants.some(one => one.sameWindowsAs === grant && one.when === undefined)
      return family ? tell('result.reason.withFamily', { grant: name }) : name
    }),
  )
}

/** The sources on each side of a dispute: "met by S1; not met by P4 P5". */
function sides(tongue: Tongue, readings: readonly LiveReading[]): string {
  const { tell } = tongue
  const side = (state: State) => {
    const ids = readings.filter(one => one.state === state).flatMap(({ reading }): readonly SourceId[] => reading.sources)
    return ids.length === 0 ? [] : [tell(`result.reason.side.${state}`, { sources: inOrder(ids).join(' ') })]
  }
  return [...side('yes'), ...side('no'), ...side('open')].join(tell('words.condition.semicolon'))
}

/** What is not met, in the reading that comes nearest to being met. */
export function guilty({ readings, explain }: Outcome): readonly Explained[] {
  const blamed = readings
    .filter(({ state }) => state === 'no')
    .map(({ reading }) => conjuncts(reading.when).map(explain).filter(({ state }) => state === 'no'))
  return blamed.sort((a, b) => a.length - b.length)[0] ?? []
}

/** The first few, and how many more. */
function shortList(tongue: Tongue, items: readonly string[]): string {
  const { tell } = tongue
  const few = items.slice(0, AT_MOST).join(tell('words.condition.semicolon'))
  const more = items.length - AT_MOST
  return more <= 0 ? few : tell('result.reason.more', { few, more })
}
