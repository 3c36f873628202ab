import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { fail } from './fail.mjs'

/** A setting that cannot be used; its message is one sentence for whoever starts the site. */
export class WrongSetting extends Error {}

/**
 * @param {string} text
 * @param {string} name
 */
const portOf = (text, name) => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new WrongSetting(`${name} is ${JSON.stringify(text)}, but must be a whole number from 0 to 65535.`)
}

/**
 * Where the site is to be served: `-p`/`--port`, else PORT, else 3000 (0: any port that is free), and `-H`/`--hostname`,
 * else HOSTNAME, else every address of the machine. Shells and containers put the machine's own name into HOSTNAME, which
 * is not meant: of it only an IP address and localhost are taken. Throws WrongSetting.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function readSettings(args, env) {
  const { values } = parsed(args)
  const port = values.port === undefined ? portOf(env.PORT ?? '3000', 'PORT') : portOf(values.port, '--port')
  const { HOSTNAME = '' } = env
  return { port, hostname: values.hostname ?? (HOSTNAME === 'localhost' || isIP(HOSTNAME) !== 0 ? HOSTNAME : undefined) }
}

/**
 * The addresses that a build writes into the pages: SITE_URL, where the site stands, and CONTACT, where readers may write
 * that something is wrong; undefined what is not set. Throws WrongSetting.
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function readAddresses({ SITE_URL = '', CONTACT = '' }) {
  if (SITE_URL !== '' && !isPage(SITE_URL))
    throw new WrongSetting(`SITE_URL is ${JSON.stringify(SITE_URL)}, but must be an address such as https://permits.example.`)
  if (CONTACT !== '' && !isPage(CONTACT) && !/^[^\s@:/?#]+@[^\s@:/?#]+$/.test(CONTACT))
    throw new WrongSetting(`CONTACT is ${JSON.stringify(CONTACT)}, but must be an e-mail address or the address of a page (https://…).`)
  return { siteUrl: SITE_URL === '' ? undefined : SITE_URL, contact: CONTACT === '' ? undefined : CONTACT }
}

/** @param {string} text */
const isPage = text => /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } } })
  } catch (error) {
    throw new WrongSetting(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Ends this process with one sentence where a setting cannot be used.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function settingsOrFail(read) {
  try {
    return read()
  } catch (error) {
    if (error instanceof WrongSetting) fail(error.message)
    throw error
  }
}
