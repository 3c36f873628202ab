/**
 * The interface for programs without the pages, on a plain server of Node: `npm run api`. Its bounds, its stop and what it
 * does with whoever is too slow are those of the site.
 */
import { createDoor } from '../build/door.mjs'
import { fail } from '../build/fail.mjs'
import { readSettings, settingsOrFail } from '../build/settings.mjs'
import { stopping } from '../build/stop.mjs'
import { allLanguages } from '../i18n/i18n-for'
import { createApiHandler } from './handler'
import { nodeHandler } from './node-handler'

const { port, hostname } = settingsOrFail(() => readSettings(process.argv.slice(2), process.env))
const languages = await allLanguages()
const server = createDoor(nodeHandler(createApiHandler({ languages, now: () => new Date() })))
const stop = stopping(server)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop().then(() => process.exit(0)))
server.once('error', (error: NodeJS.ErrnoException) => fail(`${hostname ?? ''}:${port}: ${error.message}`))
server.listen(port, hostname, () => process.stdout.write(`${JSON.stringify(server.address())}\n`))
