/**
 * Runs a command that ends, with all it has started, with whoever started it:
 * `node tests/servers/command-with-parent.mjs COMMAND [ARGUMENT …]`, started detached and with a pipe for its standard
 * input. However the starter ends, by kill -9 too, the system closes the pipe, and the whole group is killed.
 */
import { spawn } from 'node:child_process'

const [command = '', ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
const end = () => {
  child.kill('SIGKILL')
  process.kill(-process.pid, 'SIGKILL') // throws where this is not the first of its group; then it ends by itself
}
process.stdin.on('end', end).on('error', end).resume()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end)
child.on('error', ({ message }) => {
  console.error(message)
  process.exit(1)
})
child.on('exit', status => process.exit(status ?? 1))
