import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from './next.mjs'

/*
 * Cuts the site's two typefaces down to the characters it sets. The results are committed, so that a build needs
 * neither the sources nor the network. Run after a rule was renamed (the test of the pictures says when):
 *
 *   npm install --no-save @fontsource/noto-serif-sc@5.2.9
 *   node lib/build/subset-fonts.mjs
 */
const find = createRequire(import.meta.url).resolve
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')
const ascii = range(0x20, 0x7e)

/** Every character in the given messages of both languages. */
const charactersOf = (names) =>
  ['en', 'zh']
    .flatMap((locale) => names.map((name) => readFileSync(path.join(root, 'messages', locale, `${name}.json`), 'utf8')))
    .join('')

async function cut(from, to, characters, options) {
  const font = await subsetFont(readFileSync(from), [...new Set(characters)].join(''), options)
  writeFileSync(path.join(root, to), font)
  console.log(`${to}: ${font.length} bytes`)
}

// The serif of Latin headings, text and figures. Optical size stays variable: large figures are drawn finer.
await cut(
  find('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
  'app/_style/fonts/source-serif-4.woff2',
  ascii + range(0xa0, 0xff) + '–—‘’“”„•…‹›€→←−×≥≤',
  {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'mark', 'ccmp', 'liga', 'tnum', 'lnum'],
    noHinting: true,
  },
)

// The pictures for shared links: the names of the rules and of the site in both languages.
for (const weight of [400, 700]) {
  const source = `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff`
  await cut(
    find(source),
    `lib/og/fonts/noto-serif-sc-${weight}.woff`,
    ascii + '·–—‘’“”…→（），。、：；？《》' + charactersOf(readdirSync(path.join(root, 'messages/en')).filter((file) => /^(?:site|picture|rules)\.json$/.test(file)).map((file) => file.replace('.json', ''))),
    { targetFormat: 'woff' },
  )
}
