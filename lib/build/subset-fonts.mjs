import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { languages, tagsOf } from '../i18n/languages.mjs'
import { root } from './next.mjs'

/*
 * Cuts the site's two typefaces down to the characters it sets. The results are committed, so that a build needs
 * neither the sources nor the network. Run it when a rule was renamed (the test of the pictures says so):
 *
 *   npm install --no-save @fontsource/noto-serif-sc@5.3.0
 *   node lib/build/subset-fonts.mjs
 */
const { resolve } = createRequire(import.meta.url)

/**
 * @param {number} first
 * @param {number} last
 */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')
const ascii = range(0x20, 0x7e)

/**
 * Every text among messages, whatever their branches.
 * @param {unknown} words
 * @returns {readonly string[]}
 */
const textsOf = words => (typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(textsOf))

/** Every character that a picture for shared links may show: names of the site and of the rules, and room to reword. */
function pictureCharacters() {
  /**
   * @param {string} locale
   * @param {string} name
   */
  const read = (locale, name) => JSON.parse(readFileSync(path.join(root, 'messages', locale, `${name}.json`), 'utf8'))
  const named = tagsOf(languages).flatMap(locale => [
    ...textsOf(read(locale, 'site')),
    ...Object.values(read(locale, 'rules')).flatMap(({ name, official, short }) => textsOf([name, official, short])),
  ])
  return `${ascii}·–—‘’“”…→、。《》！（），：；？${named.join('')}`
}

/**
 * Where a file of a package lies.
 * @param {string} file
 */
function found(file) {
  try {
    return resolve(file)
  } catch {
    console.error(`${file} is not installed. Install it first: npm install --no-save @fontsource/noto-serif-sc@5.3.0`)
    process.exit(2)
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} characters
 * @param {import('subset-font').Options} options
 */
async function cut(from, to, characters, options) {
  const font = await subsetFont(readFileSync(found(from)), [...new Set(characters)].join(''), options)
  writeFileSync(path.join(root, to), font)
  console.log(`${to}: ${font.length} bytes`)
}

// Latin headings, text and figures. The optical size stays variable: large figures are drawn finer.
await cut(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'app/_style/fonts/latin.woff2',
  `${ascii}${range(0xa0, 0xff)}–—‘’“”„•…‹›€→←−×≥≤`,
  {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'mark', 'ccmp', 'liga', 'tnum', 'lnum'],
    noHinting: true,
  },
)

/**
 * The families of pictures: where a weight of each is taken from, and what is cut from it.
 * @type {Readonly<Record<string, (weight: number) => { from: string, characters: string, options: object }>>}
 */
const families = {
  Latin: weight => ({
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    characters: `${ascii}–—‘’“”…`,
    options: { variationAxes: { wght: weight, opsz: 40 } },
  }),
  Chinese: weight => ({
    from: `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff`,
    characters: pictureCharacters(),
    options: {},
  }),
}

// The pictures for shared links, in the families of all languages.
for (const name of new Set(Object.values(languages).flatMap(({ fonts }) => fonts.picture))) {
  const family = families[name]
  if (family === undefined) {
    console.error(`${name} is a family of pictures in lib/i18n/languages.mjs, but has no source here.`)
    process.exit(2)
  }
  for (const weight of [400, 700]) {
    const { from, characters, options } = family(weight)
    await cut(from, `app/_og/fonts/${name.toLowerCase()}-${weight}.woff`, characters, { targetFormat: 'woff', ...options })
  }
}
