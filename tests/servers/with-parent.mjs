/**
 * Runs a program that ends with whoever started it: `node tests/servers/with-parent.mjs PROGRAM [ARGUMENT …]`, started
 * with a pipe for its standard input. However the starter ends, by kill -9 too, the system closes the pipe, and the
 * program ends at once. Started otherwise (a terminal, /dev/null), the program runs as if by itself.
 */
import { fstatSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const input = fstatSync(0)
if (input.isFIFO() || input.isSocket()) {
  const end = () => process.exit(1)
  process.stdin.on('end', end).on('error', end).resume()
  process.stdin.unref() // a program with nothing left to do ends by itself
}

const program = path.resolve(process.argv[2] ?? '')
process.argv.splice(1, 2, program)
await import(pathToFileURL(program).href)
