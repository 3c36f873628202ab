/**
 * The report of the proof in words and tables, for a reviewer at a terminal. Rules, facts and parts go by their names in
 * the files of the law.
 */
import { writeDate, writeNumber, type Tongue } from '@/lib/text/i18n'
import type { Finding } from './finding'
import type { MonotoneRow } from './monotone'
import type { Overlap } from './overlap'
import type { Proved, ProofReport } from './report'

export function reportTold(tongue: Tongue, report: ProofReport, seconds: number): string {
  const { tell } = tongue
  const findings = report.proofs.flatMap(({ proof, findings: found }) => found.map(finding => findingTold(tongue, proof, finding)))
  const now = report.overlap.at(-1)
  const parts = [
    [tell('prove.title', { day: writeDate(tongue, report.lawReadOn) })],
    [tell('prove.spaces'), ...spacesTold(tongue, report)],
    [tell('prove.proved'), ...report.proofs.map(one => proofTold(tongue, one))],
    [tell('prove.monotone'), ...monotoneTold(tongue, report.monotone)],
    ...(now === undefined ? [] : [[tell('prove.overlap', { day: writeDate(tongue, now.on) }), ...overlapTold(tongue, now)], [tell('prove.differences'), ...differencesTold(tongue, now)]]),
    ...(findings.length === 0 ? [] : [[tell('prove.found', { count: findings.length }), ...findings]]),
    [tell(report.holds ? 'prove.holds' : 'prove.broken', { seconds: Math.round(seconds), findings: findings.length })],
  ]
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** Rows in columns, numbers to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>((known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, widthOf(cell))), [])
  return rows.map(row => {
    const cells = row.map((cell, at) => {
      const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell))
      return /^[\d.,]+$/.test(cell) ? space + cell : cell + space
    })
    return `  ${cells.join('  ')}`.trimEnd()
  })
}

/** Chinese characters and full-width signs take two places. */
const widthOf = (text: string): number => [...text].reduce((width, sign) => width + (/[\u1100-\uffdc]/.test(sign) ? 2 : 1), 0)

function spacesTold(tongue: Tongue, { spaces }: ProofReport): readonly string[] {
  const { tell } = tongue
  const covered = spaces.filter(({ facts }) => facts.length > 0)
  const head = ['rule', 'from', 'facts', 'complete', 'partly', 'regions'].map(column => tell(`prove.column.${column}`))
  const rows = covered.map(({ rule, from, facts, complete, partly }) => [
    rule,
    from,
    writeNumber(tongue, facts.length),
    writeNumber(tongue, complete),
    writeNumber(tongue, partly),
    facts.map(({ fact, regions }) => `${fact} ${regions}`).join(' · '),
  ])
  return table([head, ...rows])
}

function proofTold(tongue: Tongue, { proof, counts, findings, seconds }: Proved): string {
  const numbers = Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, writeNumber(tongue, count)]))
  const mark = tongue.tell(findings.length === 0 ? 'prove.mark.holds' : 'prove.mark.broken')
  return `  ${mark} ${tongue.tell(`prove.proofs.${proof}`, numbers)} ${tongue.tell('prove.seconds', { seconds: writeNumber(tongue, Math.round(seconds * 10) / 10) })}`
}

function monotoneTold(tongue: Tongue, rows: readonly MonotoneRow[]): readonly string[] {
  const { tell } = tongue
  const head = ['fact', 'rule', 'pairs', 'helps', 'hurts', 'says'].map(column => tell(`prove.column.${column}`))
  const says = ({ hurts, sources }: MonotoneRow): string =>
    hurts === 0 ? tell('prove.never') : tell(sources.length === 0 ? 'prove.undeclared' : 'prove.exception', { sources: sources.join(' ') })
  const sorted = rows.toSorted((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0))
  const cells = sorted.map(row => [
    row.fact,
    row.rule,
    writeNumber(tongue, row.pairs),
    writeNumber(tongue, row.helps),
    writeNumber(tongue, row.hurts),
    says(row),
  ])
  return table([head, ...cells])
}

function overlapTold(tongue: Tongue, { pairs }: Overlap): readonly string[] {
  const { tell } = tongue
  const head = ['rule', 'otherRule', 'both', 'cases'].map(column => tell(`prove.column.${column}`))
  const together = pairs.filter(({ both }) => both > 0)
  const rows = together.map(({ one, other, both, cases }) => [one, other, writeNumber(tongue, both), writeNumber(tongue, cases)])
  const apart = pairs.filter(({ both }) => both === 0).map(({ one, other }) => `${one} + ${other}`)
  return [...table([head, ...rows]), `  ${tell('prove.apart', { count: apart.length, pairs: apart.join(' · ') })}`]
}

function differencesTold(tongue: Tongue, { differences, spread }: Overlap): readonly string[] {
  const { tell } = tongue
  const head = ['rule', 'reading', 'otherReading', 'differ', 'cases'].map(column => tell(`prove.column.${column}`))
  const rows = differences.map(({ rule, one, other, differ, cases }) => [rule, one, other, writeNumber(tongue, differ), writeNumber(tongue, cases)])
  const verdicts = ['rule', 'yes', 'no', 'disputed', 'cases'].map(column => tell(`prove.column.${column}`))
  const said = spread.map(({ rule, yes, no, disputed, cases }) => [rule, ...[yes, no, disputed, cases].map(count => writeNumber(tongue, count))])
  return [...table([head, ...rows]), '', tell('prove.spread'), ...table([verdicts, ...said])]
}

function findingTold({ tell }: Tongue, proof: string, { kind, about, instance }: Finding): string {
  const found = `  ${tell('prove.finding', { proof: tell(`prove.proof.${proof}`), finding: tell(`prove.findings.${kind}`, { about }) })}`
  return instance === undefined ? found : `${found}\n    ${JSON.stringify(instance)}`
}
