// @ts-check
import { languages, tagsOf } from './languages.mjs'

/** @typedef {import('./languages.mjs').LanguageTable} LanguageTable */

/** A tag has hardly ever more parts: language, its extension, script, region. What stands behind them is not looked at. */
const MOST_PARTS = 4

/**
 * The language of the table that a tag stands for, by RFC 4647, 3.4: it, or what is left of it without its last parts.
 * `_` is taken for `-`. Undefined where it stands for none.
 * @param {string} tag
 * @param {LanguageTable} [table]
 */
export function languageFor(tag, table = languages) {
  const parts = tag.toLowerCase().replaceAll('_', '-').split('-', MOST_PARTS)
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-')
    const found = tagsOf(table).find(one => table[one]?.ranges.includes(range))
    if (found !== undefined) return found
  }
  return undefined
}

/** The weight among the parameters of a range, 1 where there is none; undefined where it is no number from 0 to 1. @param {readonly string[]} parameters */
function weightAmong(parameters) {
  const weight = parameters.map(one => one.split('=')).find(([name = '']) => name.trim().toLowerCase() === 'q')
  if (weight === undefined) return 1
  // Default: a weight without a value is none.
  const text = (weight[1] ?? '').trim()
  return /^(?:[01](?:\.\d*)?|\.\d+)$/.test(text) && Number(text) <= 1 ? Number(text) : undefined
}

/**
 * The language of the table that `Accept-Language` likes best (RFC 9110, 12.5.4), the earlier of two that it likes alike.
 * `*` is any that it does not name. Where it wants none of them: the first that it does not refuse (`q=0`), else the
 * first. A range with a weight that is none is passed over. In time linear in the header.
 * @param {string | undefined} header
 * @param {LanguageTable} [table]
 */
export function preferredLanguage(header = '', table = languages) {
  const tags = tagsOf(table)
  const wishes = header.split(',').flatMap(item => {
    const [range = '', ...parameters] = item.split(';')
    const weight = weightAmong(parameters)
    return weight === undefined ? [] : [{ any: range.trim() === '*', tag: languageFor(range.trim(), table), weight }]
  })
  const named = new Set(wishes.map(({ tag }) => tag))
  const rest = tags.find(tag => !named.has(tag))
  const likes = wishes.map(({ any, tag, weight }) => ({ tag: any ? rest : tag, weight })).filter(({ tag }) => tag !== undefined)
  const best = likes.reduce((one, other) => (other.weight > one.weight ? other : one), { tag: undefined, weight: 0 })
  if (best.tag !== undefined) return best.tag
  const refused = new Set(likes.map(({ tag }) => tag))
  // Default: where all are refused the first, where there is none none.
  return tags.find(tag => !refused.has(tag)) ?? tags[0] ?? ''
}
