// @ts-check
/**
 * The languages of the site: all that differs between them besides their words, which stand in messages/<tag>/. Plain
 * data in plain JavaScript, because next.config.js and the build read it as well as pages and programs. A language is
 * added here; what else it needs, tests/i18n/languages.test.ts names.
 */

/**
 * @typedef {object} Language
 * @property {string} name What it calls itself. Not for translation.
 * @property {string} lang Its name in HTML, a tag of BCP 47.
 * @property {string} script What it is written in, by ISO 15924.
 * @property {string} hreflang Its name for search engines.
 * @property {string} openGraph Its name for whoever shares a link.
 * @property {readonly ('year' | 'month' | 'date')[]} dateOrder In which order it writes a day.
 * @property {string} second The language beside it, on paper and for names: Chinese, which officers read; for Chinese English.
 * @property {readonly string[]} ranges The languages of `Accept-Language` it is for, in small letters; each is also found by what is longer, as `zh` by `zh-Hant`.
 * @property {{ readonly picture: readonly string[], readonly page: readonly string[] }} fonts
 *   Of pictures, families in app/_og/fonts, its own first; of pages, custom properties of app/_style, its own first.
 */

/** @typedef {Readonly<Record<string, Language>>} LanguageTable */

/**
 * By tag, as in addresses and under messages/. The first is the source language: keys are typed after it, and who names
 * none of these reads it.
 * @satisfies {LanguageTable}
 */
export const languages = /** @type {const} */ ({
  en: {
    name: 'English',
    lang: 'en',
    script: 'Latn',
    hreflang: 'en',
    openGraph: 'en_GB',
    dateOrder: ['date', 'month', 'year'],
    second: 'zh',
    ranges: ['en'],
    fonts: { picture: ['Latin', 'Chinese'], page: ['--latin-serif', '--heiti', '--songti'] },
  },
  zh: {
    name: '中文',
    lang: 'zh-Hans',
    script: 'Hans',
    hreflang: 'zh',
    openGraph: 'zh_CN',
    dateOrder: ['year', 'month', 'date'],
    second: 'en',
    ranges: ['zh', 'cmn', 'yue'],
    fonts: { picture: ['Chinese', 'Latin'], page: ['--heiti', '--songti', '--latin-serif-zh'] },
  },
})

/** The tag of the source language. @type {keyof typeof languages} */
export const sourceLanguage = 'en'

/** The tags of a table, the source language first. @param {LanguageTable} table */
export const tagsOf = table => Object.keys(table)

const scriptsWithHan = ['Hani', 'Hans', 'Hant', 'Jpan', 'Kore']

/** Whether a language itself writes with Chinese characters, so that they show nothing foreign in it. @param {Pick<Language, 'script'>} language */
export const writesHan = ({ script }) => scriptsWithHan.includes(script)
