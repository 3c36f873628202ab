/**
 * What the cells of a column may say, for reading them as bytes. Only what is surely understood is here: everything else
 * is for the exact reader.
 */
import { law } from '../../check/check'
import { NEVER, UNKNOWN } from '../../check/case'
import { accepts, type FactKind } from '../../engine/facts'
import type { Partition } from '../../engine/partition'
import { present } from '../../engine/present'

/** Where a cell leads in a graph with blanks: 0 for a blank, a region of the fact plus 1. */
export const NOTHING_KNOWN = 0

/**
 * The words of a column, letter by letter: in `next`, by state and byte, the state that follows, 0 for none; in `ends`, by
 * state, where a cell that ends there leads, NO_WORD where it is no word. States are numbered in steps of 128.
 */
export interface Words {
  readonly next: Int32Array
  readonly ends: Int8Array
}

export const FIRST_STATE = 128
export const NO_WORD = -1

/** A column: who it is, which day, or a fact of the ten rules. All have the same shape, which is sooner looked at. */
export interface QuickColumn extends Words {
  readonly of: 'id' | 'on' | 'words' | 'since' | 'quantity'
  /** The number of the fact. */
  readonly fact: number
  /** Where a number leads; NO_WORD for one that is no answer. */
  readonly wayOfNumber: (number: number) => number
}

/** The columns under a head; undefined where some are not for the quick reader, or the head is wrong. */
export function quickColumns(head: string): readonly QuickColumn[] | undefined {
  const names = head.split(',')
  const columns = names.flatMap(name => columnUnder(name) ?? [])
  return columns.length === names.length && new Set(names).size === names.length ? columns : undefined
}

const noNumber = (): number => NO_WORD

function columnUnder(name: string): QuickColumn | undefined {
  if (name === 'id' || name === 'on') return { of: name, fact: -1, wayOfNumber: noNumber, ...automatonOf([]) }
  const fact = law.partitions.findIndex(partition => partition.fact === name)
  const partition = law.partitions[fact]
  if (partition === undefined) return undefined
  const { kind, regionOf } = partition
  const of = kind.kind === 'since' || kind.kind === 'quantity' ? kind.kind : 'words'
  const wayOfNumber = (number: number) => (accepts(kind, number) ? wayOfRegion(regionOf(number, 0)) : NO_WORD)
  return { of, fact, wayOfNumber: of === 'quantity' ? wayOfNumber : noNumber, ...wordsOf(partition) }
}

const wayOfRegion = (region: number): number => region + 1

function wordsOf({ kind, regionOf }: Partition): Words {
  const blanks = ['', UNKNOWN].map(word => [word, NOTHING_KNOWN] as const)
  return automatonOf([...blanks, ...answersIn(kind).map(([word, answer]) => [word, wayOfRegion(regionOf(answer, 0))] as const)])
}

/** Words that a cell may say, and the answers they are. */
function answersIn(kind: FactKind): readonly (readonly [string, string | boolean])[] {
  switch (kind.kind) {
    case 'choice':
      return kind.values.map(value => [value, value])
    case 'flag':
      return ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map(word => [word, word.toLowerCase() === 'true'])
    case 'since':
      return [[NEVER, NEVER]]
    case 'quantity':
      return []
  }
}

function automatonOf(words: readonly (readonly [string, number])[]): Words {
  const letters = words.reduce((sum, [word]) => sum + word.length, 0)
  const next = new Int32Array(FIRST_STATE * (letters + 2))
  const ends = new Int8Array(letters + 2).fill(NO_WORD)
  let last = FIRST_STATE
  for (const [word, way] of words) {
    let state = FIRST_STATE
    for (const letter of word) {
      const at = state + letter.charCodeAt(0)
      if (next[at] === 0) next[at] = last += FIRST_STATE
      state = present(next[at], 'a state of a column')
    }
    ends[state / FIRST_STATE] = way
  }
  return { next, ends }
}
