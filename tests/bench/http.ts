/**
 * What the interface for programs bears: `npm run bench:http`, after a build. Single cases of people about whom all is
 * known, sent to the served site on one core, from another core; beside it two handlers that return a constant, Next's
 * and plain Node's. Then 100,000 requests, with the memory of the server after each 10,000. Linux only.
 */
import autocannon from 'autocannon'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { people } from './people'
import { row } from './timing'

const ON = '2026-11-23'
const LOT = 10_000
const LOTS = 10
const SERVED = 3217
const BARE = 3218

const requests = people(500, 500).map((facts, index) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ id: `p${index}`, on: ON, facts }),
}))

const bareHandler = `
  import { createServer } from 'node:http'
  const answer = JSON.stringify({ nothing: 'x'.repeat(2000) })
  createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer))
  }).listen(${BARE}, '127.0.0.1')`

/** Starts a server on the first core, and waits until it answers. */
async function served(url: string, ...args: readonly string[]): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} has ended`)
    const answered = await fetch(url, { method: 'POST' }).catch(() => undefined)
    if (answered !== undefined) return child
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

const fieldsOf = (pid: number | undefined, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8')
/** Processor time a process has taken, in seconds: user and system ticks, a hundred a second. */
const taken = (pid: number | undefined): number => {
  const fields = fieldsOf(pid, 'stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
/** Memory a process holds, in MiB. */
const held = (pid: number | undefined): number => Number(/VmRSS:\s+(\d+)/.exec(fieldsOf(pid, 'status'))?.[1]) / 1024

interface Load {
  readonly perSecond: number
  readonly perProcessorSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

async function load(url: string, { pid }: ChildProcess, amount: number): Promise<Load> {
  const before = taken(pid)
  const { requests: done, duration, latency, errors, timeouts, non2xx } = await autocannon({ url, connections: 16, amount, requests })
  return {
    perSecond: done.total / duration,
    perProcessorSecond: done.total / (taken(pid) - before),
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts + non2xx,
  }
}

spawnSync('taskset', ['-cp', '1', String(process.pid)])
const site = await served(`http://127.0.0.1:${SERVED}/api/nothing`, 'lib/build/start.mjs', '-p', String(SERVED), '-H', '127.0.0.1')
const bare = await served(`http://127.0.0.1:${BARE}`, '--input-type=module', '-e', bareHandler)
try {
  const subjects = [
    { name: 'plain Node, a constant', url: `http://127.0.0.1:${BARE}`, server: bare },
    { name: 'a route that says 404, a constant', url: `http://127.0.0.1:${SERVED}/api/nothing`, server: site },
    { name: 'POST /api/check, one case', url: `http://127.0.0.1:${SERVED}/api/check`, server: site },
  ]
  console.log(`Single cases, server on one core (bar: 500 requests/s); ${LOT.toLocaleString('en')} requests each, 16 at once`)
  console.log(row('', 'requests/s', 'per CPU second', 'p50, p99 ms', 'failed'))
  for (const { name, url, server } of subjects) {
    await load(url, server, LOT / 5)
    const { perSecond, perProcessorSecond, p50, p99, failed } = await load(url, server, LOT)
    const wrong = url.endsWith('/nothing') ? failed - LOT : failed
    console.log(row(name, perSecond.toFixed(0), perProcessorSecond.toFixed(0), `${p50}, ${p99}`, String(wrong)))
  }
  console.log(`\nMemory of the server over ${(LOT * LOTS).toLocaleString('en')} single cases, MiB after each ${LOT.toLocaleString('en')}`)
  const series: number[] = []
  let failed = 0
  for (let lot = 0; lot < LOTS; lot++) {
    failed += (await load(`http://127.0.0.1:${SERVED}/api/check`, site, LOT)).failed
    series.push(held(site.pid))
  }
  console.log(`  ${series.map(one => one.toFixed(0)).join(' ')}; failed: ${failed}`)
} finally {
  for (const server of [site, bare]) {
    server.kill()
    await once(server, 'exit')
  }
}
