/** A picture as an icon file (`.ico`) of one size: head and list of one entry, then the PNG as it is. Takes its side in pixels, at most 255. */
export function icoOf(png: Uint8Array, side: number): Uint8Array<ArrayBuffer> {
  const BEGIN = 22
  const file = new Uint8Array(BEGIN + png.length)
  const head = new DataView(file.buffer)
  const ICON = 1
  head.setUint16(2, ICON, true)
  head.setUint16(4, 1, true)
  head.setUint8(6, side)
  head.setUint8(7, side)
  head.setUint16(10, 1, true)
  head.setUint16(12, 32, true)
  head.setUint32(14, png.length, true)
  head.setUint32(18, BEGIN, true)
  file.set(png, BEGIN)
  return file
}
