/** The longest query that is looked at, in characters: reading one takes Next more than linear time. */
export const LONGEST_QUERY = 1024

/**
 * Where the path begins: `GET http://host/path` is asked of proxies, and a server must take it too. -1 where there is none.
 * @param {string} url
 */
function beginOfPath(url) {
  if (url.startsWith('/')) return 0
  const host = /^https?:\/\/[^/?#\\]+/i.exec(url)
  return host === null ? -1 : host[0].length
}

/**
 * What a request asks for, by path and query, without a host before it and without what stands behind `#`; undefined
 * for what is no address.
 * @param {string} url
 */
export function targetOf(url) {
  const begin = beginOfPath(url)
  if (begin < 0) return undefined
  const [whole = ''] = url.slice(begin).split('#', 1)
  const mark = whole.indexOf('?')
  const path = mark < 0 ? whole : whole.slice(0, mark)
  return { path: path === '' ? '/' : path, query: mark < 0 ? '' : whole.slice(mark + 1) }
}

/**
 * The query of a page as far as the site has a use for it: the name under which Next asks for a page's data. What chat
 * programs and campaigns put there changes no page.
 * @param {string} query
 */
export function queryOfPage(query) {
  const data = new URLSearchParams(query.slice(0, LONGEST_QUERY)).get('_rsc')
  return data === null ? '' : `?${new URLSearchParams({ _rsc: data })}`
}
