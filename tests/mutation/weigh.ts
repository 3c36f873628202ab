/**
 * What planting faults came to: the share noticed of each room that is named, and every fault that no test notices with
 * the reason why it may stay. Fails where a room is below its bar, a fault has no reason, or a reason has no fault any more.
 */
import { readFileSync } from 'node:fs'
import { isInShare, rooms } from './rooms.mjs'

/** Faults no test notices: why they may stay and, by file, which they are, named as `nameOf` does. */
interface Reason {
  readonly why: string
  readonly faults: Readonly<Record<string, readonly string[]>>
}
const unnoticed = JSON.parse(readFileSync('tests/mutation/unnoticed.json', 'utf8')) as readonly Reason[]

interface Fault {
  readonly status: string
  readonly replacement: string
  readonly location: { readonly start: Spot; readonly end: Spot }
}
interface Spot {
  readonly line: number
  readonly column: number
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Fault[] }>>
}

/** A fault as it is named in the list: what stood there, and what was put in its place. */
function nameOf(source: string, { location: { start, end }, replacement }: Fault): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const line = lines[0]?.trim() ?? ''
  const was = lines.length === 1 ? (lines[0] ?? '').slice(start.column - 1, end.column - 1) : `${line} …`
  const shortly = (code: string) => code.replace(/\s+/g, ' ').trim()
  return `${was === line || lines.length > 1 ? '' : `${line} | `}${shortly(was)} => ${shortly(replacement)}`
}

/** Faults that were tried; those of any other status could not be planted. */
const noticed = ['Killed', 'Timeout']
const missed = ['Survived', 'NoCoverage']

let failed = false
for (const room of process.argv.slice(2)) {
  const bar = rooms[room]?.bar
  if (bar === undefined) throw new Error(`no room ${room}; there are ${Object.keys(rooms).join(', ')}`)
  const { files } = JSON.parse(readFileSync(`tests/.results/mutation-${room}.json`, 'utf8')) as Report
  const faults = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isInShare).map(fault => ({ file, status: fault.status, name: nameOf(source, fault) })),
  )
  const counted = faults.filter(({ status }) => noticed.includes(status) || missed.includes(status))
  const left = counted.filter(({ status }) => missed.includes(status))
  const share = (100 * (counted.length - left.length)) / counted.length
  console.log(`${room}: ${counted.length} faults planted, ${left.length} not noticed: ${share.toFixed(2)} % noticed (bar ${bar} %)`)
  failed ||= share < bar
  const reasons = unnoticed.map(({ why, faults }) => ({
    why,
    here: left.filter(({ file, name }) => faults[file]?.includes(name)),
  }))
  for (const { why, here } of reasons) if (here.length > 0) console.log(`  ${here.length}: ${why}`)
  const without = left.filter(fault => !reasons.some(({ here }) => here.includes(fault)))
  for (const { file, name } of without) console.log(`  WITHOUT A REASON: ${file}: ${name}`)
  const planted = new Set(
    Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map(fault => `${file}: ${nameOf(source, fault)}`)),
  )
  const idle = unnoticed
    .flatMap(({ faults }) => Object.keys(files).flatMap(file => (faults[file] ?? []).map(name => `${file}: ${name}`)))
    .filter(fault => !planted.has(fault))
  for (const fault of idle) console.log(`  A REASON WITHOUT A FAULT: ${fault}`)
  failed ||= without.length > 0 || idle.length > 0
}
process.exitCode = failed ? 1 : 0
