/** What we use of subset-font, which brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff' | 'woff2'
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
  }
  /** A font with the glyphs of a text alone. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>
}
