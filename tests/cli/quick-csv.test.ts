/**
 * The quick lane of CSV to verdicts writes what the exact lane writes, byte for byte, whatever the file.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { facts, type FactName } from '@/lib/policy/law'
import { law } from '@/lib/check/check'
import { dayFromText } from '@/lib/engine/days'
import { UnusableCall } from '@/lib/cli/call'
import { casesOfCsv } from '@/lib/cli/csv'
import { formOf } from '@/lib/cli/forms'
import { ResultWriter } from '@/lib/cli/result-writer'
import { graphsByDay } from '@/lib/cli/quick-csv/graphs'
import { scannerUnder, verdictsQuickly } from '@/lib/cli/quick-csv/verdicts-quickly'
import { people, seeded } from '../bench/people'
import { daysOn, yearsOn } from '../proof/calendar'
import { runs } from '../runs'
import { shell } from './running'

const on = '2026-11-23'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function* piecesOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

interface Written {
  readonly text: string
  readonly status: number
  readonly failure?: unknown
}

/** What one lane, or both, write about a file that comes in pieces. */
async function written(bytes: Uint8Array, size: number, isQuick: boolean): Promise<Written> {
  const parts: Uint8Array[] = []
  const output = {
    closed: false,
    write: (text: string) => void parts.push(bytesOf(text)),
    writeBytes: (piece: Uint8Array) => Promise.resolve(void parts.push(piece.slice())),
  }
  const results = new ResultWriter(formOf({ to: 'csv', routes: false, single: false }), on, output)
  const text = () => Buffer.concat(parts).toString('latin1')
  try {
    const { rest, begun } = isQuick ? await verdictsQuickly(piecesOf(bytes, size), on, results) : { rest: piecesOf(bytes, size) }
    for await (const piece of casesOfCsv(rest, begun)) for (const placed of piece) await results.add(placed)
    await results.end()
    return { text: text(), status: results.status }
  } catch (failure) {
    if (!(failure instanceof UnusableCall)) throw failure
    return { text: text(), status: results.status, failure: { code: failure.code, values: failure.values } }
  }
}

async function sameInBoth(bytes: Uint8Array, size = 1 << 16): Promise<Written> {
  const [exact, quick] = [await written(bytes, size, false), await written(bytes, size, true)]
  // Rows before a place that is no text are lost to the exact lane together with it, piece by piece.
  const isCutOff = exact.failure !== undefined && exact.text.length < quick.text.length
  expect({ ...quick, text: isCutOff ? quick.text.slice(0, exact.text.length) : quick.text, status: isCutOff ? 0 : quick.status }).toEqual({
    ...exact,
    status: isCutOff ? 0 : exact.status,
  })
  return exact
}

const answers = ['foreign', 'mainland-chinese', 'doctor', 'employed', 'ftz', 'true', 'TRUE', 'False', 'tRue', 'false', 'never', 'Never']
const days = ['2020-02-29', '2021-02-29', '2022-11-23', '2022-11-24', '1900-01-01', '1899-12-31', '2100-12-31', '2101-01-01', '2022-13-01']
const odd = [
  '2022-1-01',
  '2022-11-231',
  '+2022-11-23',
  '２０２２-11-23',
  '',
  ' ',
  'unknown',
  ' unknown',
  'UNKNOWN',
  'null',
  '\u0000',
  '\u00a0',
  '\ufeff',
]
const numbers = [
  '0',
  '6',
  '6.0',
  '6.5',
  '13',
  '007',
  '12.',
  '.5',
  '1e3',
  '-1',
  '1000000',
  '1000000.0',
  '999999.99',
  '123456789012345',
  '1234567890123456',
]
const long = ['0.1', '0.30000000000000004', '9'.repeat(400), `${'0'.repeat(20)}6`, '599999.9999999999', '1_000', '1,000', '６']
const ids = [
  'p1',
  '张三',
  '=1+1',
  '-',
  '_a',
  'a b',
  'a\rb',
  '\ud83d\ude00',
  '"',
  'a"b',
  '"a,b"',
  '"a\nb"',
  '"a""b"',
  '"a',
  'é',
  'x'.repeat(300),
]
const likely = (name: string) => {
  const kind = name === 'on' ? undefined : facts[name as FactName]
  if (name === 'id') return fc.constantFrom(...ids.slice(0, 8), 'p2', 'p3', 'p-4', 'p.5')
  if (kind === undefined || kind.kind === 'since') return fc.constantFrom(...days.slice(0, 7), 'never', '')
  if (kind.kind === 'quantity') return fc.constantFrom(...numbers, ...long, '')
  return kind.kind === 'flag' ? fc.constantFrom('true', 'false', 'TRUE', '') : fc.constantFrom(...kind.values, '', 'unknown')
}
const anyCell = fc.constantFrom(...answers, ...days, ...odd, ...numbers, ...long, ...ids)
const names = ['id', 'on', ...Object.keys(facts)]
const heads = fc.oneof(
  { weight: 12, arbitrary: fc.subarray(names, { minLength: 1 }).chain(some => fc.shuffledSubarray(some, { minLength: some.length })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['id', 'wage-2022', 'degree'], ['id', 'id'], [''], ['ID', 'degree'], ['"id"', 'degree'], ['id', 'married']),
  },
)
const table = heads.chain(head => {
  const good = fc.tuple(...head.map(likely))
  const wild = fc.tuple(...head.map(name => fc.oneof({ weight: 9, arbitrary: likely(name) }, { weight: 1, arbitrary: anyCell })))
  const row = fc.oneof(
    { weight: 20, arbitrary: good.map(cells => cells.join()) },
    { weight: 8, arbitrary: wild.map(cells => cells.join()) },
    { weight: 1, arbitrary: fc.array(anyCell, { maxLength: 4 }).map(cells => cells.join()) },
    { weight: 1, arbitrary: fc.constantFrom('', '\r', ',', '"', '\ufeff', ' ') },
  )
  return fc.record({
    head: fc.constant(head.join()),
    rows: fc.array(row, { maxLength: 30 }),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '', '\ufeff'),
    last: fc.boolean(),
    size: fc.integer({ min: 1, max: 400 }),
  })
})

describe('both lanes write the same', () => {
  test('for tables of right and hostile cells, however they come', async () => {
    let fine = 0
    await fc.assert(
      fc.asyncProperty(table, async ({ head, rows, end, mark, last, size }) => {
        const text = `${mark}${[head, ...rows].join(end)}${last ? end : ''}`
        const { failure, status } = await sameInBoth(bytesOf(text), size)
        if (failure === undefined && status === 0) fine += 1
      }),
      { numRuns: runs(3000) },
    )
    expect(fine).toBeGreaterThan(runs(3000) / 20)
  }, 120_000)

  test('for files that are cut, doubled or changed at any byte', async () => {
    const good = bytesOf(
      ['id,degree,on,unitInYangpu,investmentUsd,areaWorkSince', 'p1,doctor,,true,6.5,2020-02-29', 'p2,,2019-01-01,,,never', ''].join('\n'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 1, max: 80 }),
        async (at, byte, size) => {
          await sameInBoth(
            Uint8Array.from(good, (old, index) => (index === at ? byte : old)),
            size,
          )
          await sameInBoth(good.subarray(0, at), size)
          await sameInBoth(Uint8Array.from([...good.subarray(0, at), byte, ...good.subarray(at)]), size)
        },
      ),
      { numRuns: runs(1000) },
    )
  }, 60_000)

  test('for people known in part, on days that each names', async () => {
    const random = seeded(7)
    const all = Object.keys(facts) as FactName[]
    const day = () => `${1900 + Math.floor(random() * 201)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 19)}`
    const rows = people(runs(4000), 3).map((one, index) => {
      const cells = all.map(name => (random() < 0.1 ? '' : String(one[name])))
      return [`p${index}`, random() < 0.3 ? '' : random() < 0.5 ? day() : on, ...cells].join()
    })
    const { text } = await sameInBoth(bytesOf(`${['id', 'on', ...all].join()}\n${rows.join('\n')}`))
    expect(text.split('\n').length).toBe(rows.length + 2)
  }, 60_000)

  test('for a row that is longer than a piece', async () => {
    const long = `${'x'.repeat(3 << 20)},doctor`
    const { text } = await sameInBoth(bytesOf(`id,degree\na,doctor\n${long}\nb,master\n`))
    expect(text.split('\n').length).toBe(5)
  })
})

describe('the quick lane', () => {
  test('itself reads plain rows up to a quotation mark, and no head that it does not know whole', () => {
    const head = 'id,degree,investmentUsd'
    const plain = 'p1,doctor,6.5\np2,,\n'
    const { end, people: count, lines } = scannerUnder(head, on)?.scan(bytesOf(`${plain}p3,"doctor",1\n`)) ?? expect.fail('no scanner')
    expect({ end, count, lines }).toEqual({ end: plain.length, count: 2, lines: 2 })
    for (const other of ['id,wage-2022', 'id,id', 'id,married', '', 'id,worksInLingang']) expect(scannerUnder(other, on)).toBeUndefined()
  })

  test('counts full years as the engine does', () => {
    const graphsOf = graphsByDay()
    for (const today of ['2023-02-28', '2024-02-28', '2024-02-29', '2024-03-01', '2026-11-23', '2100-02-28', '2100-12-31', '2027-01-01']) {
      const day = dayFromText(today)
      const { lastBegan } = graphsOf(day) ?? expect.fail(today)
      law.partitions.forEach(({ years, regionOf }, fact) => {
        for (const count of years)
          for (let step = -3; step <= 3; step++) {
            const began = daysOn(yearsOn(today, -count), step)
            expect([today, began, lastBegan[fact]?.filter(last => dayFromText(began) <= last).length]).toEqual([
              today,
              began,
              regionOf(began, day),
            ])
          }
      })
    }
    expect(graphsOf(1901_01_01)).toBeUndefined()
  })
})

describe('a large file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'permit-large-'))
  const file = path.join(folder, 'large.csv')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const head = ['id', 'on', ...Object.keys(facts)]
  const rows = people(400, 17).map((one, index) => [`p${index}`, '', ...Object.values(one)].join())

  /** Three blocks of rows for two threads, with some rows in the second that are not plain. */
  const large = (odd: readonly string[], last: string) => {
    const many = Array.from({ length: 150 }, () => rows).flat()
    return [head.join(), ...many.slice(0, 20_000), ...odd, ...many.slice(20_000), last].join('\n')
  }

  test.each([
    ['of plain rows', [], ''],
    ['of which some rows are refused, without an end of its last line', ['p,x', '', rows[0] ?? '', '张三,,foreign'], 'last,,foreign'],
    ['with a quotation mark amid it and one that does not close', [`"p, 1",${rows[0]?.slice(3)}`], '"p'],
  ])(
    '%s comes out the same from two threads as from one',
    async (_, odd, last) => {
      writeFileSync(file, large(odd, last))
      const [one, two] = [
        await shell('check', `cat ${file} | $run - --from csv --on ${on} | md5sum; echo "\${PIPESTATUS[1]}"`),
        await shell('check', `$run ${file} --on ${on} | md5sum; echo "\${PIPESTATUS[0]}"`),
      ]
      expect(two).toEqual(one)
      const exact = await written(new Uint8Array(readFileSync(file)), 1 << 16, false)
      expect(one.out.slice(0, 32)).toBe(createHash('md5').update(exact.text, 'latin1').digest('hex'))
    },
    120_000,
  )
})
