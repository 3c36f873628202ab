import { readFile } from 'node:fs/promises'
import path from 'node:path'
import opentype from '@shuding/opentype.js'

/** A face of a family, as pictures are drawn with it. */
export interface PictureFont {
  readonly name: string
  readonly weight: 400 | 700
  readonly style: 'normal'
  readonly data: ArrayBuffer
}

const folder = 'app/_og/fonts'

/** The faces of families, each once. Rejects with an error that names the file of a family which has none. */
export async function fontsOf(families: readonly string[]): Promise<PictureFont[]> {
  const faces = [...new Set(families)].flatMap(name => ([400, 700] as const).map(weight => ({ name, weight })))
  return Promise.all(
    faces.map(async ({ name, weight }) => {
      const file = await readFile(path.join(process.cwd(), folder, `${name.toLowerCase()}-${weight}.woff`))
      return { name, weight, style: 'normal' as const, data: new Uint8Array(file).buffer }
    }),
  )
}

/** Every sign of a text for which none of the fonts has a glyph, each once. */
export function missingGlyphs(text: string, fonts: readonly PictureFont[]): readonly string[] {
  const read = fonts.map(({ data }) => opentype.parse(data))
  return [...new Set(text)].filter(sign => read.every(font => font.charToGlyphIndex(sign) === 0))
}
