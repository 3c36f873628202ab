import { createCanvas, Path2D } from '@napi-rs/canvas'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrCodeOf } from '@/lib/share-link/qr-code'

/** 20 mm at 300 dots an inch. */
const DOTS = 236

/** Draws a code as large as it is printed, and reads it. */
function readOff({ size, path }: { size: number; path: string }): string | undefined {
  const canvas = createCanvas(DOTS, DOTS)
  const drawing = canvas.getContext('2d')
  drawing.fillStyle = 'white'
  drawing.fillRect(0, 0, DOTS, DOTS)
  drawing.scale(DOTS / size, DOTS / size)
  drawing.fillStyle = 'black'
  drawing.fill(new Path2D(path))
  const { data } = drawing.getImageData(0, 0, DOTS, DOTS)
  return jsQR(new Uint8ClampedArray(data), DOTS, DOTS)?.data
}

/** As many bytes as fit modules of a third of a millimetre. */
const LONGEST = 152
const addresses = [20, 84, 110, LONGEST].map(length => 'https://talentpermits.example/en/result#1'.padEnd(length, 'Zx9'))

test.each(addresses)('%s is read off a square of 20 mm', address => {
  const code = qrCodeOf(address)
  expect(20 / code.size).toBeGreaterThanOrEqual(0.33)
  expect(readOff(code)).toBe(address)
})

test('a longer address would make modules too small', () => expect(20 / qrCodeOf('x'.repeat(LONGEST + 1)).size).toBeLessThan(0.33))

test('the gate barks: where a corner is not drawn, nothing is read', () => {
  const { size, path } = qrCodeOf(addresses[0] ?? '')
  expect(readOff({ size, path: path.replace('M4 4h7v1h-7z', '').replaceAll(/M4 \d+h/g, 'M8 8h') })).toBeUndefined()
})
