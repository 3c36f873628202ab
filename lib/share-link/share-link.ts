/**
 * A result as the part of an address behind `#`, which no browser sends: the answers, the day they are checked for, and
 * what the law said then.
 */
import type { CaseFacts } from '../check/case'
import { verdictsOf } from '../check/check'
import { answersGiven } from '../check/given-answers'
import type { Answer } from '../engine/partition'
import type { Verdict } from '../engine/verdict'
import type { FactName } from '../policy/facts'
import { lawReadOn, ruleIds } from '../policy/law'
import type { RuleId } from '../policy/types'
import { dayCodec, type AnswerCodec, type Put, type Take } from './answer-codecs'
import { seal, unseal } from './checked-base62'
import { factCodecs, rulesJudged, verdictCodec } from './version-one'

/** What a link holds. A fact without an answer is left out. */
export interface Linked {
  readonly on: string
  readonly facts: Readonly<Partial<Record<FactName, Answer>>>
  /** The day on which the law was read when the link was made, and the verdicts by it. */
  readonly readOn: string
  readonly verdicts: Readonly<Record<RuleId, Verdict>>
}

/** Why a text is no link that can be read; each has words in `link.problem`. */
export type LinkProblem = 'damaged' | 'newer' | 'tooLong'
export type LinkRead = { readonly ok: true; readonly linked: Linked } | { readonly ok: false; readonly problem: LinkProblem }

const VERSION = 1
/** More signs than any version may write: an address with so many no longer fits a code that is read from paper. */
const TOO_MANY = 100

const facts: readonly (readonly [string, AnswerCodec<Answer | undefined>])[] = Object.entries(factCodecs)

/** The link of a case as the law stands: `facts` are the answers that count, `on` is the day checked for. */
export function linkOf(answers: CaseFacts, on: string): string {
  const said = verdictsOf(answers, on)
  const verdicts = Object.fromEntries(ruleIds.map((id, at) => [id, said[at]])) as Linked['verdicts']
  return writeLink({ on, facts: answersGiven(answers), readOn: lawReadOn, verdicts })
}

/** The text of a link: letters and digits, a digit first. */
export function writeLink(linked: Linked): string {
  const digits: (readonly [bigint, bigint])[] = []
  const put: Put = (value, of) => void digits.push([value, of])
  dayCodec.write(linked.on, put)
  dayCodec.write(linked.readOn, put)
  for (const rule of rulesJudged) verdictCodec.write(linked.verdicts[rule], put)
  for (const [fact, form] of facts) form.write(linked.facts[fact as FactName], put)
  return seal(
    VERSION,
    digits.reduceRight((number, [value, of]) => number * of + value, 0n),
  )
}

/** Reads a link out of any text. Only what `writeLink` wrote is read; nothing is guessed. */
export function readLink(text: string): LinkRead {
  if (text.length > TOO_MANY) return { ok: false, problem: 'tooLong' }
  const sealed = unseal(text)
  if (sealed === undefined) return { ok: false, problem: 'damaged' }
  if (sealed.version > VERSION) return { ok: false, problem: 'newer' }
  const linked = readNumber(sealed.number)
  return writeLink(linked) === text ? { ok: true, linked } : { ok: false, problem: 'damaged' }
}

function readNumber(number: bigint): Linked {
  let rest = number
  const take: Take = of => {
    const value = rest % of
    rest /= of
    return value
  }
  return {
    on: dayCodec.read(take),
    readOn: dayCodec.read(take),
    verdicts: Object.fromEntries(rulesJudged.map(rule => [rule, verdictCodec.read(take)])) as Linked['verdicts'],
    facts: Object.fromEntries(
      facts.map(([fact, form]) => [fact, form.read(take)]).filter(([, answer]) => answer !== undefined),
    ) as Linked['facts'],
  }
}

/**
 * The link in the part of an address from `#` on; undefined where that names a part of the page, or nothing. Parts have
 * short names that begin with a letter; so long a name without a hyphen is a link whose first sign is damaged.
 */
export const linkIn = (hash: string): string | undefined => (/^#(\d|[^-]{25})/.test(hash) ? hash.slice(1) : undefined)
