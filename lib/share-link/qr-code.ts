/**
 * An address as a QR code to print: a square of modules, with the margin that readers need around it.
 */
import { encodeQR } from 'qr'

/** Modules along a side, the margin included, and the dark ones as the path of a drawing of that size. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** The margin that the standard asks for, in modules. */
const MARGIN = 4

/** The code of an address. It can still be read when a seventh of it is spoilt. */
export function qrCodeOf(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: MARGIN })
  const path = rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('')
  return { size: rows.length, path }
}

/** Where dark runs begin in a row, and how long they are. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []))
  return starts.map(start => {
    const end = row.indexOf(false, start)
    return [start, (end < 0 ? row.length : end) - start]
  })
}
