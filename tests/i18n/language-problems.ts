/**
 * What a language of the table lacks, each in one line that names the language and the thing.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { fontsOf, missingGlyphs } from '@/app/_og/picture-fonts'
import { pictureWords, type PictureI18n } from '@/app/_og/picture-words'
import { tagsOf, type Language, type LanguageTable } from '../../lib/i18n/languages.mjs'
import { ruleIds } from '../../lib/policy/law'

/** The files of messages of a language, by namespace. */
export type MessageFiles = Readonly<Record<string, unknown>>

/** What languages are made of besides the table. */
export interface LanguageSources {
  readonly messages: Readonly<Record<string, MessageFiles>>
  /** The style in which `:root` and `:root:lang(…)` set the faces of pages. */
  readonly tokens: string
  /** The code that loads fonts of pages. */
  readonly pageFonts: string
}

const readMessages = (tag: string): MessageFiles =>
  Object.fromEntries(
    readdirSync(`messages/${tag}`).map(file => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(`messages/${tag}/${file}`, 'utf8')) as unknown,
    ]),
  )

/** What the site has. */
export const sourcesOfSite = (table: LanguageTable): LanguageSources => ({
  messages: Object.fromEntries(tagsOf(table).map(tag => [tag, readMessages(tag)])),
  tokens: readFileSync('app/_style/tokens.css', 'utf8'),
  pageFonts: readFileSync('app/_style/fonts.ts', 'utf8'),
})

/** Every text of a file by its full key. */
export function flatMessages(node: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[key, node]]
  if (typeof node !== 'object' || node === null) throw new Error(`${key} is no text: ${String(node)}`)
  return Object.entries(node).flatMap(([name, inner]) => flatMessages(inner, `${key}.${name}`))
}

const textsOf = (files: MessageFiles) => new Map(Object.entries(files).flatMap(([name, file]) => flatMessages(file, name)))

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** What a message wants to be filled in with: the names of its arguments and of its tags. */
const namesIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(part => [
    ...('value' in part && part.type !== 0 ? [part.value] : []),
    ...('children' in part ? namesIn(part.children) : []),
    ...('options' in part ? Object.values(part.options).flatMap(option => namesIn(option.value)) : []),
  ])

/** The tags for a language of its own differ by nature: `<zh>` stands in English texts, `<en>` in Chinese ones. */
function wants(tag: string, message: string, table: LanguageTable): string {
  const names = namesIn(new IntlMessageFormat(message, tag).getAst())
  return [...new Set(names)]
    .filter(name => !tagsOf(table).includes(name))
    .sort()
    .join(', ')
}

/** Files and keys against those of the source language, and what each message wants to be filled in with. */
function messageProblems(tag: string, table: LanguageTable, { messages }: LanguageSources): readonly string[] {
  const [source = ''] = tagsOf(table)
  const files = messages[tag] ?? {}
  const sourceFiles = messages[source] ?? {}
  const without = (one: object, other: object) => Object.keys(one).filter(name => !Object.hasOwn(other, name))
  const own = textsOf(files)
  const first = textsOf(sourceFiles)
  return [
    ...without(sourceFiles, files).map(name => `${name}.json is missing`),
    ...without(files, sourceFiles).map(name => `${name}.json is not in ${source}`),
    ...[...first.keys()].filter(key => !own.has(key)).map(key => `${key} is missing`),
    ...[...own.keys()].filter(key => !first.has(key)).map(key => `${key} is not in ${source}`),
    ...[...own].flatMap(([key, message]) => {
      const given = first.get(key)
      if (given === undefined) return []
      const [has, needs] = [wants(tag, message, table), wants(source, given, table)]
      return has === needs ? [] : [`${key} wants “${has}”, not “${needs}”`]
    }),
  ]
}

const partsOfDate = ['date', 'month', 'year']

function tableProblems(tag: string, language: Partial<Language>, table: LanguageTable): readonly string[] {
  const { dateOrder = [], second, script, lang = '', ranges = [] } = language
  const beside = tag === 'zh' ? 'en' : 'zh'
  const taken = tagsOf(table).filter(other => other !== tag && table[other]?.ranges.some(range => ranges.includes(range)))
  return [
    ...([...dateOrder].sort().join() === partsOfDate.join() ? [] : ['no order of a date']),
    ...(second === beside ? [] : [`the second language is not ${beside}`]),
    ...(script !== undefined && script === new Intl.Locale(lang).maximize().script ? [] : [`${script} is not the script of ${lang}`]),
    ...(ranges.length > 0 && ranges.every(range => range === range.toLowerCase())
      ? []
      : ['no ranges of Accept-Language, in small letters']),
    ...taken.map(other => `found by the same Accept-Language as ${other}`),
  ]
}

/** The faces of pages against what the style sets for the language, or for all where it sets nothing of its own. */
function styleProblems({ lang, fonts }: Language, { tokens, pageFonts }: LanguageSources): readonly string[] {
  const blockOf = (selector: string) => tokens.split(`${selector} {`)[1]?.split('}')[0]
  const [primary = ''] = lang.split('-')
  const set = blockOf(`:root:lang(${primary})`) ?? blockOf(':root') ?? ''
  return fonts.page.flatMap(face => [
    ...(tokens.includes(`${face}: `) || pageFonts.includes(`'${face}'`) ? [] : [`${face} is no face of app/_style`]),
    ...(set.includes(`var(${face})`) ? [] : [`its pages are not set in ${face}`]),
  ])
}

/** Signs in pictures, of it and of its second language, for which no font is loaded. */
async function glyphProblems(table: LanguageTable, tag: string, sources: LanguageSources): Promise<readonly string[]> {
  const i18nOf = (one: string): PictureI18n => {
    const texts = textsOf(sources.messages[one] ?? {})
    return { fonts: table[one]?.fonts.picture ?? [], t: key => texts.get(key) ?? '' }
  }
  const [own, other] = [i18nOf(tag), i18nOf(table[tag]?.second ?? '')]
  const words = [undefined, ...ruleIds].map(rule => pictureWords(own, other, rule))
  const text = words.flatMap(({ name, otherName, title, otherTitle, foot }) => [name, otherName, title, otherTitle, foot]).join('')
  const missing = missingGlyphs(text, await fontsOf([...own.fonts, ...other.fonts]))
  return missing.map(sign => `no font of its pictures has ${sign}`)
}

/** Everything that is wrong with the languages of a table. */
export async function languageProblems(table: LanguageTable, sources: LanguageSources): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(table).map(async ([tag, language]) =>
      [
        ...tableProblems(tag, language, table),
        ...messageProblems(tag, table, sources),
        ...styleProblems(language, sources),
        ...(await glyphProblems(table, tag, sources)),
      ].map(problem => `${tag}: ${problem}`),
    ),
  )
  return found.flat()
}
