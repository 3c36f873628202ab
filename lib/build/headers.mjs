import { hasLanguage } from '../i18n/addresses.mjs'
import { closedPolicy, scriptPolicy } from './policy.mjs'

const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/**
 * Pictures of shared links and icons are shown by other sites; all else is for this one.
 * @param {string} address
 */
const isShownElsewhere = address => /\/og\.png$|^\/icons?[./]|^\/(?:favicon\.ico|apple-touch-icon\.png)$/.test(address)

/**
 * The headers every answer has, whatever made it, by name in small letters. Takes the address without what stands
 * behind `?`. An answer's own headers stand before these: a page brings a Content-Security-Policy of its own.
 * @param {string} address
 * @returns {Record<string, string>}
 */
export const headersOf = address => ({
  'content-security-policy': address.endsWith('.js') ? scriptPolicy : closedPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': isShownElsewhere(address) ? 'cross-origin' : 'same-origin',
  'permissions-policy': unused.map(feature => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})

/**
 * How long an answer may be kept. Next lets shared caches keep what was made with the build for a year, and so the law
 * of last year: they have to ask whether it is still the same. Takes and returns a Cache-Control, or undefined.
 * @template {string | undefined} T
 * @param {T} own
 * @returns {string | T}
 */
export const cacheControlOf = own => (/\bs-maxage=/.test(own ?? '') ? 'public, max-age=0, must-revalidate' : own)

/**
 * Whether an answer depends on the languages a browser accepts: a page for what is missing, where the address names no
 * language. Takes status, type and address of the answer.
 * @param {number} status
 * @param {unknown} type
 * @param {string} address
 */
export const dependsOnLanguage = (status, type, address) =>
  status === 404 && String(type ?? '').startsWith('text/html') && !hasLanguage(address)
