/**
 * What the interface for programs bears: `npm run bench:http`, after a build. Single cases of people about whom all is
 * known, sent to the served site on one core, from another core, and to the interface by itself (bar: five times as many a
 * processor second); beside them two handlers that return a constant, Next's
 * and plain Node's. Then 100,000 requests, with the memory of the server after each 10,000. Linux only.
 */
import autocannon from 'autocannon'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { startServer, startSite, type Server } from '../servers/server'
import { pageMeanwhile } from './meanwhile'
import { people } from './people'
import { row } from './timing'

const ON = '2026-11-23'
const LOT = 10_000
const LOTS = 10
const FIRST_CORE = ['taskset', '-c', '0']

const requests = people(500, 500).map((facts, index) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ id: `p${index}`, on: ON, facts }),
}))

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

async function load(url: string, { pid }: Server, amount: number): Promise<Load> {
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

/** Single cases, and the memory that many of them take. */
async function measureSingle(site: Server): Promise<void> {
  const bare = await startServer(port => ['tests/bench/constant.mjs', port], FIRST_CORE)
  const plain = await startServer(port => ['lib/build/run.mjs', 'lib/api/main.ts', '-p', port, '-H', '127.0.0.1'], FIRST_CORE)
  const subjects = [
    { name: 'plain Node, a constant', url: bare.url, server: bare },
    { name: 'a route that says 404, a constant', url: `${site.url}/api/nothing`, server: site },
    { name: 'POST /api/check, one case', url: `${site.url}/api/check`, server: site },
    { name: 'the same of npm run api', url: `${plain.url}/api/check`, server: plain },
  ]
  console.log(`Single cases, server on one core (bar: 500 requests/s); ${LOT.toLocaleString('en')} requests each, 16 at once`)
  console.log(row('', 'requests/s', 'per CPU second', 'p50, p99 ms', 'failed'))
  try {
    for (const { name, url, server } of subjects) {
      await load(url, server, LOT / 5)
      const { perSecond, perProcessorSecond, p50, p99, failed } = await load(url, server, LOT)
      const wrong = url.endsWith('/nothing') ? failed - LOT : failed
      console.log(row(name, perSecond.toFixed(0), perProcessorSecond.toFixed(0), `${p50}, ${p99}`, String(wrong)))
    }
  } finally {
    await bare.stop()
    await plain.stop()
  }
  console.log(`\nMemory of the server over ${(LOT * LOTS).toLocaleString('en')} single cases, MiB after each ${LOT.toLocaleString('en')}`)
  const series: number[] = []
  let failed = 0
  for (let lot = 0; lot < LOTS; lot++) {
    failed += (await load(`${site.url}/api/check`, site, LOT)).failed
    series.push(held(site.pid))
  }
  console.log(`  ${series.map(one => one.toFixed(0)).join(' ')}; failed: ${failed}`)
}

spawnSync('taskset', ['-cp', '1', String(process.pid)])
const site = await startSite(FIRST_CORE)
try {
  if (process.argv[2] !== 'lists') await measureSingle(site)
  await pageMeanwhile(site.url)
} finally {
  await site.stop()
}
