import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Every page that the build has written as HTML: its address, its file and the file of its headers.
 * @param {string} dist
 */
export function pagesOf(dist) {
  const app = path.join(dist, 'server', 'app')
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html'))
    .map(file => {
      const bare = file.slice(0, -'.html'.length)
      return {
        route: `/${bare.split(path.sep).join('/')}`,
        html: path.join(app, file),
        meta: path.join(app, `${bare}.meta`),
      }
    })
    .sort((a, b) => (a.route < b.route ? -1 : 1))
}

/**
 * What Next says it has made, and what it would make on demand.
 * @typedef {object} Manifest
 * @property {Readonly<Record<string, { srcRoute: string | null, dataRoute: string | null }>>} routes
 * @property {Readonly<Record<string, { fallback: string | false | null }>>} dynamicRoutes
 */

/**
 * Reasons why some page of the site would be served without a policy of its own, in words for whoever builds it: a page
 * made on demand, a page whose file or headers are not where they belong, a page that Next's lists do not name.
 * @param {string} dist
 * @returns {readonly string[]}
 */
export function pagesWithoutPolicy(dist) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(dist, file), 'utf8'))
  /** @type {Manifest} */
  const { routes, dynamicRoutes } = read('prerender-manifest.json')
  /** @type {Readonly<Record<string, string>>} */
  const sources = read('app-path-routes-manifest.json')
  const promised = Object.keys(routes).filter(route => routes[route]?.dataRoute)
  const made = new Set(promised.flatMap(route => [route, routes[route]?.srcRoute ?? route]))
  const open = new Set(Object.keys(dynamicRoutes).filter(route => dynamicRoutes[route]?.fallback !== false))
  const onDemand = Object.entries(sources)
    .filter(([file, source]) => file.endsWith('/page') && (!made.has(source) || open.has(source)))
    .map(([, source]) => `${source} is made on demand`)
  const pages = pagesOf(dist)
  const written = new Set(pages.map(({ route }) => route))
  const missing = promised.filter(route => !written.has(route)).map(route => `${route} is nowhere`)
  const unknown = pages.filter(({ route }) => !promised.includes(route)).map(({ route }) => `${route} is on no list`)
  const bare = pages.filter(({ meta }) => !hasPolicy(meta)).map(({ route }) => `${route} has no policy`)
  return [...(promised.length === 0 ? ['there is no page'] : []), ...onDemand, ...missing, ...unknown, ...bare]
}

/** @param {string} meta */
const hasPolicy = meta =>
  existsSync(meta) && /script-src 'self'/.test(JSON.parse(readFileSync(meta, 'utf8')).headers?.['content-security-policy'])
