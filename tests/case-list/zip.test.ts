/**
 * Parts of a zip file under guard: no more comes out of one than it says.
 */
import { expect, test } from 'vitest'
import { zipPartsOf, unpacked } from '@/lib/case-list/zip'
import { zipped } from './zipped'

async function lengthOf(said: number, stored: boolean) {
  const bytes = zipped([{ name: 'a', content: new Uint8Array(8 * 2 ** 20), stored, lies: { unpacked: said } }])
  const [part] = zipPartsOf(bytes)
  if (part === undefined) throw new Error('no part')
  let length = 0
  try {
    for await (const piece of unpacked(bytes, part)) length += piece.length
    return { length }
  } catch {
    return { length, refused: true }
  }
}

test.each([false, true])('a part stops where it outgrows what it says (stored: %s)', async stored => {
  expect(await lengthOf(8 * 2 ** 20, stored)).toEqual({ length: 8 * 2 ** 20 })
  const { length, refused } = await lengthOf(1_000_000, stored)
  expect([length <= 1_000_000, refused]).toEqual([true, true])
})
