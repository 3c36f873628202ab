import { createCanvas } from '@napi-rs/canvas'
import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A code found on a printed page: what it says, and its size in millimetres as the paper shows it. */
export interface PrintedCode {
  readonly says: string
  /** From edge to edge, without the white margin. */
  readonly side: number
  readonly module: number
}

const DOTS_PER_INCH = 300
const MILLIMETRES_PER_INCH = 25.4

/** Renders the first page of a PDF as a good printer would, and reads the code on it, if there is one. */
export async function codeOn(pdf: Buffer): Promise<PrintedCode | undefined> {
  const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1)
  const viewport = page.getViewport({ scale: DOTS_PER_INCH / 72 })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const canvas = createCanvas(width, height)
  await page.render({ canvas: canvas as never, viewport }).promise
  // The code stands in the upper right quarter; a reader of paper is held over it, not over the whole sheet.
  const [left, across, down] = [Math.floor(width / 2), Math.ceil(width / 2), Math.ceil(height / 4)]
  const found = jsQR(canvas.getContext('2d').getImageData(left, 0, across, down).data as Uint8ClampedArray, across, down)
  if (found === null) return undefined
  const { topLeftCorner: begin, topRightCorner: end } = found.location
  const side = (Math.hypot(end.x - begin.x, end.y - begin.y) / DOTS_PER_INCH) * MILLIMETRES_PER_INCH
  return { says: found.data, side, module: side / (17 + 4 * found.version) }
}
