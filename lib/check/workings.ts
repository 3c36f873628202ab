/**
 * What facts are worked out from: the sums of calendar years and the stays in China, as they travel with a case.
 */
import * as z from 'zod/mini'
import { readDay, type Day } from '../engine/days'
import type { Fault } from './case'
import type { FaultList } from './fault-list'
import { isSum, isSumYear, yearText, type SumPart, type YearlySums } from './yearly-sums'

/** A stay: the day of entry and the day of exit, both present. */
export interface Stay {
  readonly entry: Day
  readonly exit: Day
}

/** What a person knows of the last years; a part that is left out says nothing. */
export interface Workings {
  readonly wages?: YearlySums
  readonly taxes?: YearlySums
  readonly stays?: readonly Stay[]
}

const sumsSchema = z.optional(z.nullable(z.record(z.string().check(z.regex(yearText)), z.number().check(z.gte(0)))))

/** The schema of workings, for publication; `day` is the schema of a day. It takes what `readWorkings` takes. */
export const workingsSchema = (day: z.ZodMiniType<string>) =>
  z.strictObject({
    wages: sumsSchema,
    taxes: sumsSchema,
    stays: z.optional(z.nullable(z.array(z.tuple([day, day]).check(z.refine(([entry, exit]) => entry <= exit))))),
  })

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads workings; what is not exactly allowed goes to `faults`, in the order of the input. */
export function readWorkings(came: unknown, faults: FaultList): Workings {
  if (!isObject(came)) {
    faults.add({ fact: 'workings', came, allowed: { kind: 'workings' } })
    return {}
  }
  const read: { -readonly [Part in keyof Workings]: Workings[Part] } = {}
  for (const [part, value] of Object.entries(came)) {
    if (value === null && (part === 'wages' || part === 'taxes' || part === 'stays')) continue
    if (part === 'wages' || part === 'taxes') read[part] = readSums(part, value, faults)
    else if (part === 'stays') read.stays = readStays(value, faults)
    else faults.add({ fact: `workings.${part}`, came: value, allowed: { kind: 'working-parts' } })
  }
  return read
}

/** What is wrong with the sum of a year; undefined where nothing is. */
export function sumFault(part: SumPart, year: string, came: unknown): Fault | undefined {
  const fact = `workings.${part}.${year}`
  if (!isSumYear(year)) return { fact, came, allowed: { kind: 'sum-year' } }
  return isSum(came) ? undefined : { fact, came, allowed: { kind: 'sum' } }
}

function readSums(part: SumPart, came: unknown, faults: FaultList): YearlySums {
  if (!isObject(came)) {
    faults.add({ fact: `workings.${part}`, came, allowed: { kind: 'sums' } })
    return {}
  }
  const sums: Record<string, number> = {}
  for (const [year, value] of Object.entries(came)) {
    const fault = sumFault(part, year, value)
    if (fault !== undefined) faults.add(fault)
    else sums[year] = Number(value)
  }
  return sums
}

function readStays(came: unknown, faults: FaultList): readonly Stay[] {
  if (!Array.isArray(came)) {
    faults.add({ fact: 'workings.stays', came, allowed: { kind: 'stays' } })
    return []
  }
  return came.flatMap((one: unknown, index) => {
    const stay = readStay(one)
    if (stay === undefined) faults.add({ fact: `workings.stays.${index}`, came: one, allowed: { kind: 'stay' } })
    return stay ?? []
  })
}

function readStay(came: unknown): Stay | undefined {
  if (!Array.isArray(came) || came.length !== 2) return undefined
  const [entry, exit] = came.map((day: unknown) => (typeof day === 'string' ? readDay(day) : undefined))
  return entry === undefined || exit === undefined || entry > exit ? undefined : { entry, exit }
}
