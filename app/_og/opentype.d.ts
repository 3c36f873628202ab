/** The reader of fonts with which pictures are drawn; it brings no types. */
declare module '@shuding/opentype.js' {
  const opentype: {
    parse(data: ArrayBuffer): {
      /** The glyph for the first sign of a text; 0 where the font has none. */
      charToGlyphIndex(sign: string): number
    }
  }
  export default opentype
}
