/**
 * How long a page is waited for while the interface for programs is given as much as it takes, twenty times at once.
 */
import { Agent, request } from 'node:http'
import { row } from './timing'

const AT_ONCE = 20
const ROUNDS = 5
const MIB = 2 ** 20

/** As many `"key":1` as fit into so many bytes, each key another. */
function unknownKeys(bytes: number): string {
  const members: string[] = []
  for (let size = 0; size < bytes - 12;) {
    const member = `"${members.length.toString(36)}":1`
    members.push(member)
    size += member.length + 1
  }
  return `{${members.join()}}`
}

/** The heaviest bodies that are taken, by what they are heavy with. */
const bodies = {
  '1,000 blank cases': JSON.stringify({ cases: Array.from({ length: 1000 }, () => ({})) }),
  '1 MiB of unknown keys in one case': unknownKeys(MIB),
  '1 MiB of unknown keys in 1,000 cases': `{"cases":[${Array.from({ length: 1000 }, () => unknownKeys(1000)).join()}]}`,
  '1 MiB of brackets': `${'['.repeat(MIB / 2)}${']'.repeat(MIB / 2)}`,
}

/** Sends a request and reads its answer to the end; gives the status, or 0 where there was no answer. */
const sent = (url: string, method: string, body: string, agent?: Agent): Promise<number> =>
  new Promise(resolve => {
    const asked = request(
      url,
      { method, ...(agent !== undefined && { agent }), headers: { 'content-type': 'application/json' } },
      answer => {
        answer
          .resume()
          .on('end', () => resolve(answer.statusCode ?? 0))
          .on('error', () => resolve(0))
      },
    )
    asked.on('error', () => resolve(0)).end(body)
  })

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0)

/** Measures it on the site at `url` and prints a line for each kind of body. */
export async function pageMeanwhile(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const page = async () => {
    const begun = performance.now()
    await sent(`${url}/en`, 'GET', '', agent)
    return performance.now() - begun
  }
  const line = (name: string, waits: number[], statuses: ReadonlyMap<number, number>, seconds: number) => {
    waits.sort((one, other) => one - other)
    const came = [...statuses]
      .sort()
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')
    console.log(row(name, `${at(waits, 0.5)}, ${at(waits, 0.95)}, ${at(waits, 1)}`, String(waits.length), seconds.toFixed(1), came))
  }
  console.log(
    `\nA page asked again and again while ${AT_ONCE} such requests, sent at once, are answered; ${ROUNDS} rounds (bar: 300 ms at p95)`,
  )
  console.log(row('', 'page p50, p95, max ms', 'pages', 's a round', 'answers'))
  for (let times = 0; times < 100; times++) await page()
  const quiet: number[] = []
  for (let times = 0; times < 100; times++) quiet.push(await page())
  line('nothing', quiet, new Map(), 0)
  for (const [name, body] of Object.entries(bodies)) {
    const waits: number[] = []
    const statuses = new Map<number, number>()
    const begun = performance.now()
    for (let round = 0; round < ROUNDS; round++) {
      let open = AT_ONCE
      for (let each = 0; each < AT_ONCE; each++)
        void sent(`${url}/api/check`, 'POST', body).then(status => {
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          open -= 1
        })
      while (open > 0) waits.push(await page())
    }
    line(name, waits, statuses, (performance.now() - begun) / 1000 / ROUNDS)
  }
  agent.destroy()
}
