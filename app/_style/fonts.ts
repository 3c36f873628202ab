import localFont from 'next/font/local'

/**
 * Source Serif 4, cut to what is set here (lib/build/subset-fonts.mjs). Twice from one file: a Chinese page takes
 * letters and figures from it and leaves “ ” — … · to its Chinese font, in which they are a full square wide. Both with
 * the same settings, so that the file is sent once; what stands in for it meanwhile is in index.css.
 */
export const latinSerif = localFont({
  src: './fonts/latin.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--latin-serif',
  display: 'swap',
  adjustFontFallback: false,
})

export const latinSerifInChinese = localFont({
  src: './fonts/latin.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--latin-serif-zh',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0020-007E, U+00A1-00B6, U+00B8-00FF' }],
})
