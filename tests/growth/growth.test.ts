/**
 * Whoever reads text from outside takes time that grows as the text does, whatever stands in it: for a text sixteen
 * times as long about sixteen times as much, never 256 times.
 */
import { describe, expect, test } from 'vitest'
import { open } from '../case-list/reading'
import { books } from './books'
import { LENGTHS, TOO_MUCH, tooMuchOf } from './growth'
import { anyText, inTables, json, tables, type Make } from './hostile'
import { jsonReaders, readers, tableReaders, type Reader } from './readers'
import { isTriedWhole } from '../runs'

/**
 * The texts over which a reader grows too much, with how much. Where only a share is tried, each reader is given others
 * at full length than the reader before.
 */
async function tooMuch(place: number, { read }: Reader, makes: Readonly<Record<string, Make>>): Promise<readonly string[]> {
  const found: string[] = []
  for (const [index, [name, make]] of Object.entries(makes).entries()) {
    const growth = await tooMuchOf({ make, read }, isTriedWhole(place + index) ? LENGTHS : LENGTHS.slice(0, 1))
    if (growth !== undefined) found.push(`${name}: ${Math.round(growth)} times`)
  }
  return found
}

const named = (list: readonly Reader[]) => list.map((reader, place) => [reader.name, reader, place] as const)
const LONG = 600_000

describe('the measure itself', () => {
  const marks = (length: number) => `x${'?'.repeat(length)}x`
  test('sees a reader that goes through its text anew from every sign', async () => {
    expect(await tooMuchOf({ make: marks, read: text => /[?!]+$/.test(text) })).toBeGreaterThan(TOO_MUCH)
  })
  test('sees one that does so quickly', async () => {
    const counted = (text: string): number => {
      const signs = [...text]
      let found = 0
      for (let at = 0; at < signs.length; at += 20) found += signs.indexOf('!', at)
      return found
    }
    expect(await tooMuchOf({ make: marks, read: counted })).toBeGreaterThan(TOO_MUCH)
  })
  test('sees none in one that goes through it once, however slowly', async () => {
    expect(await tooMuchOf({ make: marks, read: text => [...text].map(sign => [...`abcdefgh${sign}`].sort().join('')) })).toBeUndefined()
  })
})

describe('one text', () => {
  test.each(named(readers))(
    '%s',
    async (_, reader, place) => {
      expect(await tooMuch(place, reader, anyText)).toEqual([])
    },
    LONG,
  )
})

describe('tables', () => {
  test.each(named(tableReaders))(
    '%s',
    async (_, reader, place) => {
      expect(await tooMuch(place, reader, tables)).toEqual([])
    },
    LONG,
  )
  test.each(Object.entries(anyText).map(([name, make], place) => [name, make, place] as const))(
    'a pasted list with %s in a cell, in a head, and before it',
    async (_, make, place) => {
      for (const reader of tableReaders.slice(0, 1)) expect(await tooMuch(place, reader, inTables(make))).toEqual([])
    },
    LONG,
  )
})

describe('JSON', () => {
  test.each(named(jsonReaders))(
    '%s',
    async (_, reader, place) => {
      expect(await tooMuch(place, reader, json)).toEqual([])
    },
    LONG,
  )
})

describe('workbooks', () => {
  test.each(books)(
    '%s',
    async (_, make) => {
      expect(await tooMuchOf({ make, read: book => open(book, 'list.xlsx') })).toBeUndefined()
    },
    LONG,
  )
})
