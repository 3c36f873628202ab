/**
 * Timing of whole processes, start included: every subject in turn, round after round. When it ends, a process tells the
 * processor's time it took, of all its threads, which other work on the machine hardly changes, and the most memory it
 * held. What is put beside each other is processor time; the clock on the wall is said as well.
 */
import { spawn } from 'node:child_process'
import { median, table } from './timing'

/** A program to be timed: what is handed to node. */
export interface Program {
  readonly name: string
  readonly args: readonly string[]
}

/** Programs that read the same rows; the first is what the others are put beside. */
export interface Race {
  readonly title: string
  readonly rows: number
  readonly programs: readonly Program[]
}

interface Run {
  readonly seconds: number
  /** Seconds of processor time, of all threads. */
  readonly processor: number
  /** In MiB. */
  readonly peak: number
}

/** Said before a program begins: at its end it writes what it used to a pipe of its own. */
const tellUsage = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`)}`

function run({ name, args }: Program): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', tellUsage, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
    let told = ''
    child.stdio[3]?.on('data', (piece: Buffer) => (told += piece.toString()))
    child.on('error', reject)
    child.on('close', status => {
      if (status !== 0) return reject(new Error(`${name}: status ${status}`))
      const seconds = (performance.now() - start) / 1000
      const used = JSON.parse(told) as NodeJS.ResourceUsage
      resolve({ seconds, processor: (used.userCPUTime + used.systemCPUTime) / 1e6, peak: used.maxRSS / 1024 })
    })
  })
}

/** A program given as text. */
export const bare = (name: string, text: string, file: string): Program => ({ name, args: ['--input-type=module', '-e', text, file] })

/** A program of this project. */
export const ours = (name: string, program: string, ...args: readonly string[]): Program => ({
  name,
  args: ['lib/build/run.mjs', program, ...args],
})

/** Runs all programs of a race in turn; gives a table of rows a second of processor time, and below it seconds and memory. */
export async function race({ title, rows, programs }: Race, rounds: number): Promise<string> {
  const runs = programs.map((): Run[] => [])
  for (let round = 0; round < rounds; round++) for (const [index, program] of programs.entries()) runs[index]?.push(await run(program))
  const timed = programs.map(({ name }, index) => {
    const rates = (runs[index] ?? []).map(({ processor }) => rows / processor)
    return { name, perSecond: median(rates), low: Math.min(...rates), high: Math.max(...rates) }
  })
  const details = programs.map(({ name }, index) => {
    const all = runs[index] ?? []
    const seconds = all.map(one => one.seconds)
    const range = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}`
    const used = `${median(all.map(({ processor }) => processor)).toFixed(2)} s of processor time, at most ${Math.round(Math.max(...all.map(({ peak }) => peak)))} MiB`
    return `  ${name}: ${median(seconds).toFixed(2)} s on the wall (${range}), ${used}`
  })
  return [table(title, 'rows/CPU s', timed), ...details].join('\n')
}
