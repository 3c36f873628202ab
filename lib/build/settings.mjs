import { parseArgs } from 'node:util'

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
 * else every address of the machine. Throws WrongSetting.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function readSettings(args, env) {
  const { values } = parsed(args)
  const port = values.port === undefined ? portOf(env.PORT ?? '3000', 'PORT') : portOf(values.port, '--port')
  return { port, hostname: values.hostname }
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } } })
  } catch (error) {
    throw new WrongSetting(error instanceof Error ? error.message : String(error))
  }
}
