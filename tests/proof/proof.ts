/**
 * The whole proof, in parts that can be done apart from each other: each by its name, with what it is about.
 */
import type { Rule } from '../../lib/engine/rules'
import type { PolicyRule } from '../../lib/policy/types'
import { axesOf, inForceOn } from './axes'
import { cited, type Citation } from './citations'
import { earliest } from './earliest-day'
import { exactness, type SpaceSize } from './exactness'
import { proofNames, type ProofName } from '../../lib/law-history/proof-record'
import type { Finding } from './finding'
import { journeys } from './journeys'
import { monotone, type MonotoneRow, type Orders } from './monotone'
import { order } from './rule-order'
import { overlap, type Overlap } from './overlap'
import { periodsOf } from './periods'
import { reachability, reachabilityOfAll, type Witness } from './reachability'
import { regions } from './regions'
import { REPORT_VERSION, type ProofReport } from './report'
import { crossCheck, type SecondModel } from './cross-check'
import { Space } from './space'
import { messageCoverage, type MessageCoverage } from './message-coverage'
import type { Subject } from './subject'

/** All that is proved: a law with its engine, and what stands around it. */
export interface WholeSubject extends Subject {
  readonly rules: readonly PolicyRule[]
  /** The day on which the sources were read last: the today of all proofs. */
  readonly lawReadOn: string
  readonly telling: SecondModel
  readonly orders: Orders
  readonly sources: readonly string[]
  readonly citations: readonly Citation[]
  readonly words: MessageCoverage
}

/** A part of the proof: of some rules, in the order of the law. `zone` is the time zone in which the host must be for it. */
export interface Part {
  readonly proof: ProofName
  readonly rules: readonly string[]
  readonly zone?: string
  /** The share of the cases that is tried; without it all are. */
  readonly share?: number
}

/** What a part comes to. */
export interface Outcome {
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
  readonly spaces?: readonly SpaceSize[]
  readonly witnesses?: readonly Witness[]
  readonly monotone?: readonly MonotoneRow[]
  readonly overlap?: readonly Overlap[]
}

/** Where a host may stand: Shanghai, none, far behind, farthest ahead. */
const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const

/**
 * All parts, the longest first. A rule with a large space is a part of its own, the others are taken together. Where
 * only a share of the cases is to be tried, one time zone is.
 */
export function partsOf(subject: Subject, share = 1): readonly Part[] {
  const sizes = new Map(subject.rules.map(rule => [rule.id, sizeOf(subject, rule)]))
  const size = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
  const every = [...sizes.keys()]
  const large = every.filter(id => size([id]) * every.length > size(every))
  const shares = [...large.map(id => [id]), every.filter(id => !large.includes(id))].filter(ids => ids.length > 0)
  return proofNames
    .flatMap((proof): readonly Part[] => {
      switch (proof) {
        case 'exact':
        case 'journeys':
        case 'retold':
          return shares.map(rules => ({ proof, rules, share }))
        case 'earliest':
          return zones.slice(0, share < 1 ? 1 : zones.length).map(zone => ({ proof, rules: every, zone, share }))
        case 'regions':
        case 'order':
        case 'reach':
        case 'cited':
        case 'spoken':
        case 'monotone':
        case 'overlap':
          return [{ proof, rules: every }]
      }
    })
    .toSorted((a, b) => steps[b.proof] * size(b.rules) - steps[a.proof] * size(a.rules))
}

const sizeOf = ({ facts }: Subject, rule: Rule): number =>
  periodsOf(rule).reduce((sum, { from }) => {
    const { readings, grants } = inForceOn(rule, from)
    return sum + new Space(axesOf(facts, [...readings, ...grants], from)).size
  }, 0)

/** About how long a proof takes beside others of the same size: only the order in which the parts begin depends on it. */
const steps: Readonly<Record<ProofName, number>> = {
  journeys: 50,
  exact: 20,
  earliest: 10,
  retold: 5,
  regions: 3,
  monotone: 2,
  order: 2,
  reach: 1,
  overlap: 1,
  cited: 0,
  spoken: 0,
}

/** Does one part. */
export function prove(subject: WholeSubject, { proof, rules, share }: Part): Outcome {
  const today = subject.lawReadOn
  const each = (one: (rule: string) => Outcome): Outcome => together(rules.map(one))
  switch (proof) {
    case 'regions': {
      const { findings, ...counts } = regions(subject, today)
      return { counts, findings }
    }
    case 'exact':
      return each(rule => {
        const { cases, spaces, findings } = exactness(subject, rule, share)
        return { counts: { cases }, findings, spaces }
      })
    case 'retold':
      return each(rule => {
        const { findings, ...counts } = crossCheck(subject, subject.telling, rule, share)
        return { counts, findings }
      })
    case 'earliest':
      return each(rule => {
        const { findings, zone: _, ...counts } = earliest(subject, rule, today, share)
        return { counts, findings }
      })
    case 'journeys':
      return each(rule => {
        const { findings, ...counts } = journeys(subject, rule, share)
        return { counts, findings }
      })
    case 'order': {
      const { findings, ...counts } = order(subject, today)
      return { counts, findings }
    }
    case 'reach': {
      const all = { counts: {}, findings: reachabilityOfAll(subject) }
      const { witnesses = [], ...found } = together([all, ...rules.map(rule => ({ counts: {}, ...reachability(subject, rule, today) }))])
      return { ...found, witnesses, counts: { witnesses: witnesses.length } }
    }
    case 'cited': {
      const { findings, ...counts } = cited(subject.sources, subject.citations)
      return { counts, findings }
    }
    case 'spoken': {
      const { findings, ...counts } = messageCoverage(subject.rules, subject.words)
      return { counts, findings }
    }
    case 'monotone': {
      const { rows, pairs, findings } = monotone(subject, subject.orders)
      return { counts: { rows: rows.length, pairs }, findings, monotone: rows }
    }
    case 'overlap': {
      const starts = [...new Set(subject.rules.flatMap(periodsOf).map(({ from }) => from))].sort()
      const counted = starts.map(on => overlap(subject, on)).filter(({ spread }) => spread.length > 0)
      return { counts: { days: counted.length }, findings: [], overlap: counted }
    }
  }
}

function together(outcomes: readonly Outcome[]): Outcome {
  return {
    counts: outcomes.reduce<Record<string, number>>((sum, { counts }) => added(sum, counts), {}),
    findings: outcomes.flatMap(({ findings }) => findings),
    spaces: outcomes.flatMap(({ spaces = [] }) => spaces),
    witnesses: outcomes.flatMap(({ witnesses = [] }) => witnesses),
    monotone: outcomes.flatMap(({ monotone: rows = [] }) => rows),
    overlap: outcomes.flatMap(({ overlap: days = [] }) => days),
  }
}

/** A part that is done, and how long it took. */
export interface Done extends Outcome {
  readonly part: Part
  readonly seconds: number
}

/** The report of all parts. */
export function reportOf({ lawReadOn, rules }: Pick<WholeSubject, 'lawReadOn' | 'rules'>, done: readonly Done[]): ProofReport {
  const place = (about: string): number => rules.findIndex(({ id }) => id === about.split('/')[0])
  const proofs = proofNames.map(proof => {
    const parts = done.filter(({ part }) => part.proof === proof)
    const { counts, findings } = together(parts)
    return { proof, counts, findings, seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0) }
  })
  const { spaces = [], witnesses = [], monotone: rows = [], overlap: days = [] } = together(done)
  return {
    version: REPORT_VERSION,
    lawReadOn,
    holds: proofs.every(({ findings }) => findings.length === 0),
    spaces: spaces.toSorted((a, b) => place(a.rule) - place(b.rule)),
    proofs,
    witnesses: witnesses.toSorted((a, b) => place(a.about) - place(b.about)),
    monotone: rows,
    overlap: days,
  }
}

const added = (sum: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>): Record<string, number> => ({
  ...sum,
  ...Object.fromEntries(Object.entries(more).map(([kind, count]) => [kind, (sum[kind] ?? 0) + count])),
})
