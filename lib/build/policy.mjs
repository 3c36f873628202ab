import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { languages, tagsOf } from '../i18n/languages.mjs'
import { pagesOf } from './pages.mjs'

// Looks only at pages that this build has written.
// eslint-disable-next-line own/no-retried-run
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** @param {string} text */
const digestOf = text => createHash('sha256').update(text).digest('base64')

/**
 * The hashes of a page's inline scripts (data that no browser runs needs none), as a Content-Security-Policy names them, each once.
 * @param {string} html
 */
export function hashesOf(html) {
  const run = [...html.matchAll(inlineScript)].filter(([script]) => !script.startsWith('<script type="application/ld+json"'))
  return [...new Set(run.map(([, text]) => `'sha256-${digestOf(text ?? '')}'`))]
}

/** What no answer may be used for: another base for addresses, a form that is sent, a frame in another page. */
const closing = [`base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`]

/**
 * The policy of one page: its own scripts and no other, nothing from another host, and no form may be sent.
 * A form filled in before the scripts have come would otherwise go to the server with all its answers.
 * @param {string} html
 */
export const policyOf = html =>
  [
    `default-src 'none'`,
    `script-src ${["'self'", ...hashesOf(html)].join(' ')}`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    ...closing,
  ].join('; ')

/** The policy of a script: a worker is bound by that of its own file, and loads and asks this site alone. */
export const scriptPolicy = [`default-src 'none'`, `script-src 'self'`, `connect-src 'self'`, ...closing].join('; ')

/** The policy of everything that is no page: answers for programs, files, pictures, redirects, refusals. */
export const closedPolicy = [`default-src 'none'`, ...closing].join('; ')

/**
 * Writes the policy of every prerendered page where `next start` finds a page's headers, and the status 404 of the
 * pages that say a page is missing. Returns for how many pages. A page whose headers are not there gets none:
 * `pagesWithoutPolicy` names it.
 * @param {string} dist
 */
export function writePolicies(dist) {
  const pages = pagesOf(dist).filter(({ meta }) => existsSync(meta))
  for (const { html, meta, route } of pages) {
    const kept = JSON.parse(readFileSync(meta, 'utf8'))
    const headers = { ...kept.headers, 'content-security-policy': policyOf(readFileSync(html, 'utf8')) }
    const missing = tagsOf(languages).some(tag => route === `/${tag}/missing`)
    writeFileSync(meta, JSON.stringify({ ...kept, ...(missing && { status: 404 }), headers }, null, 2))
  }
  return pages.length
}
