import { encodeQR } from 'qr'
import { describe, expect, test } from 'vitest'
import { qrCodeOf } from '@/lib/share-link/qr-code'
import { linkIn, readLink } from '@/lib/share-link/share-link'

describe('the drawing of a code', () => {
  const address = 'https://talentpermits.example/en/result#11jxZByN0ixTP79iJWa5se1AaD9kw4SNLo7bfk9zSr5LBqSt'
  /** The modules of the code, and what is drawn of them. */
  const drawing = () => {
    const { size, path } = qrCodeOf(address)
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, x, y, length, back]) => ({
      x: Number(x),
      y: Number(y),
      length: Number(length),
      back: Number(back),
    }))
    return { rows: encodeQR(address, 'raw', { ecc: 'medium', border: 4 }), size, path, runs }
  }

  test('is a run for every row of dark modules, from its first to its last and back', () => {
    const { rows, size, path, runs } = drawing()
    expect(runs.map(({ x, y, length, back }) => `M${x} ${y}h${length}v1h-${back}z`).join('')).toBe(path)
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
    for (const { x, y, length, back } of runs) {
      expect([length > 0, back]).toEqual([true, length])
      for (let at = x; at < x + length; at++) (drawn[y] ?? [])[at] = (drawn[y]?.[at] ?? 0) + 1
    }
    expect(drawn).toEqual(rows.map(row => row.map(Number)))
  })

  test('has no two runs that touch in a row: they would be one', () => {
    const { rows, runs } = drawing()
    for (const { x, y, length } of runs) expect([rows[y]?.[x - 1], rows[y]?.[x + length]]).toEqual([false, false])
  })
})

test('a text of a hundred signs is damaged, one of a hundred and one too long', () => {
  expect(readLink('1'.repeat(100))).toEqual({ ok: false, problem: 'damaged' })
  expect(readLink('1'.repeat(101))).toEqual({ ok: false, problem: 'tooLong' })
})

test('a link begins where the part behind # begins', () => {
  expect(linkIn('plan#1')).toBeUndefined()
  expect(linkIn(`#rule-four-year-work-pr#${'x'.repeat(30)}`)).toBeUndefined()
})

test('a name of 24 signs without a hyphen may be a part of the page, one of 25 is a link', () => {
  expect(linkIn(`#${'x'.repeat(24)}`)).toBeUndefined()
  expect(linkIn(`#${'x'.repeat(25)}`)).toBe('x'.repeat(25))
})

test('so long a name whose first sign no link has is a damaged link, of which nothing is left off', () => {
  expect(linkIn(`#.${'x'.repeat(25)}`)).toBe(`.${'x'.repeat(25)}`)
})
