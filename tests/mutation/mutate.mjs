/**
 * Plants faults in the rooms that are named, one room after the other, and weighs what came of it. Without a name: in
 * all of them. `MUTATION_CONCURRENCY=1` leaves a core to others.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rooms } from './rooms.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stryker = path.join(path.dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')), 'bin/stryker.js')

/**
 * Runs a program of Node in the root, and says whether it ended well.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
const ran = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

const named = process.argv.slice(2)
const chosen = named.length === 0 ? Object.keys(rooms) : named
const tried = chosen.every(name => ran([stryker, 'run', 'tests/mutation/stryker.mjs'], { MUTATION_ROOM: name }))
process.exitCode = tried && ran(['lib/build/run.mjs', 'tests/mutation/weigh.ts', ...chosen]) ? 0 : 1
