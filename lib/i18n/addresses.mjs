// @ts-check
/**
 * Which language an address without one is answered in. Plain JavaScript, because next.config.js and the server before
 * Next read it.
 */
import { languageFor, preferredLanguage } from './accept-language.mjs'
import { languages, sourceLanguage, tagsOf } from './languages.mjs'

/** @typedef {import('./languages.mjs').LanguageTable} LanguageTable */

/** The first parts of the addresses of pages behind their language; a test compares them with app/[locale]. */
export const pageNames = ['check', 'law', 'people', 'questionnaire', 'result', 'routes', 'rules', 'trust']

/** Whether an address lies in a language, written as the site writes it. @param {string} path @param {LanguageTable} [table] */
export const hasLanguage = (path, table = languages) => tagsOf(table).some(tag => path === `/${tag}` || path.startsWith(`/${tag}/`))

/**
 * Where a reader is led who asks for a page without a language, or with one written in another way (`/`, `/check`,
 * `/zh-CN/rules`, `/EN`), and whether `Accept-Language` had a say in it. Undefined for every other address.
 * @param {string} path
 * @param {string | undefined} accepted the header
 * @param {LanguageTable} [table]
 * @returns {{ address: string, isAccepted: boolean } | undefined}
 */
export function redirectOf(path, accepted, table = languages) {
  if (hasLanguage(path, table)) return undefined
  const whole = path.endsWith('/') ? path.slice(0, -1) : path
  const [, first = '', ...rest] = whole.split('/')
  if (whole === '' || pageNames.includes(first)) return { address: `/${preferredLanguage(accepted, table)}${whole}`, isAccepted: true }
  const tag = languageFor(first, table)
  return tag === undefined ? undefined : { address: ['', tag, ...rest].join('/'), isAccepted: false }
}

/** Pages without a language: the first, and those by name with what stands below them. */
const withoutLanguage = ['', ...pageNames.map(name => `/${name}/:path*`)]

/**
 * While the site is being changed, nothing stands before Next that would weigh what a browser accepts: the language it
 * names first counts there, else the source language. Elsewhere the server before Next has redirected already.
 */
export const homeRedirects = [...tagsOf(languages).filter(tag => tag !== sourceLanguage), sourceLanguage].flatMap(tag =>
  withoutLanguage.map(source => ({
    source: source === '' ? '/' : source,
    destination: `/${tag}${source}`,
    permanent: false,
    ...(tag !== sourceLanguage && { has: [acceptsOnly(`${tag}\\b.*`)] }),
  })),
)

const outside = '/:path((?!api/|_next/).*)'

/**
 * What no page answers gets the 404 page of the language in its address, else of the browser's: the server before Next
 * has put its tag into the header.
 * @type {import('next/dist/lib/load-custom-routes').Rewrite[]}
 */
export const errorRewrites = [
  { source: `/:locale(${tagsOf(languages).join('|')})/:path*`, destination: '/:locale/missing' },
  ...tagsOf(languages)
    .filter(tag => tag !== sourceLanguage)
    .map(tag => ({ source: outside, has: [acceptsOnly(tag)], destination: `/${tag}/missing` })),
  { source: outside, destination: `/${sourceLanguage}/missing` },
]

/**
 * @param {string} value
 * @returns {import('next/dist/lib/load-custom-routes').RouteHas}
 */
function acceptsOnly(value) {
  return { type: 'header', key: 'accept-language', value }
}
