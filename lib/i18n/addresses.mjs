/**
 * Which language an address without one is answered in. Plain JavaScript, because next.config.js reads it.
 *
 * The languages a browser accepts stand in its own order of liking, so Chinese wins where it is named before
 * English. Whoever names neither reads English.
 */
const chineseFirst = {
  type: 'header',
  key: 'accept-language',
  value: '(?:(?!\\b[eE][nN]\\b).)*\\b[zZ][hH]\\b.*',
}

/** The bare address leads to the browser's language. Never remembered: the next reader may be another one. */
export const languageRedirects = [
  { source: '/', has: [chineseFirst], destination: '/zh', permanent: false },
  { source: '/', missing: [chineseFirst], destination: '/en', permanent: false },
]

/** What no page answers gets the 404 page of the language in its address, else of the browser's. */
export const errorRewrites = [
  { source: '/:locale(en|zh)/:path*', destination: '/:locale/missing' },
  { source: '/:path((?!api/|_next/).*)', has: [chineseFirst], destination: '/zh/missing' },
  { source: '/:path((?!api/|_next/).*)', missing: [chineseFirst], destination: '/en/missing' },
]
