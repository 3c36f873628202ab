/**
 * The report of the proof in words and tables, for a reviewer at a terminal. Rules, facts and parts go by their names in
 * the files of the law.
 */
import { messageKey } from '../../lib/text/translator'
import { writeDate, writeNumber, type I18n } from '../../lib/text/i18n'
import type { Finding } from './finding'
import type { MonotoneRow } from './monotone'
import type { Overlap } from './overlap'
import type { Proved, ProofReport } from './report'

export function reportText(i18n: I18n, report: ProofReport, seconds: number): string {
  const { t } = i18n
  const findings = report.proofs.flatMap(({ proof, findings: found }) => found.map(finding => findingTold(i18n, proof, finding)))
  const now = report.overlap.at(-1)
  const parts = [
    [t('prove.title', { day: writeDate(i18n, report.lawReadOn) })],
    [t('prove.spaces'), ...spacesTold(i18n, report)],
    [t('prove.proved'), ...report.proofs.map(one => proofTold(i18n, one))],
    [t('prove.monotone'), ...monotoneTold(i18n, report.monotone)],
    ...(now === undefined
      ? []
      : [
          [t('prove.overlap', { day: writeDate(i18n, now.on) }), ...overlapTold(i18n, now)],
          [t('prove.differences'), ...differencesTold(i18n, now)],
        ]),
    ...(findings.length === 0 ? [] : [[t('prove.found', { count: findings.length }), ...findings]]),
    [t(report.holds ? 'prove.holds' : 'prove.broken', { seconds: Math.round(seconds), findings: findings.length })],
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

function spacesTold(i18n: I18n, { spaces }: ProofReport): readonly string[] {
  const { t } = i18n
  const covered = spaces.filter(({ facts }) => facts.length > 0)
  const head = (['rule', 'from', 'facts', 'complete', 'partly', 'regions'] as const).map(column => t(`prove.column.${column}`))
  const rows = covered.map(({ rule, from, facts, complete, partly }) => [
    rule,
    from,
    writeNumber(i18n, facts.length),
    writeNumber(i18n, complete),
    writeNumber(i18n, partly),
    facts.map(({ fact, regions }) => `${fact} ${regions}`).join(' · '),
  ])
  return table([head, ...rows])
}

function proofTold(i18n: I18n, { proof, counts, findings, seconds }: Proved): string {
  const numbers = Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, writeNumber(i18n, count)]))
  const mark = i18n.t(findings.length === 0 ? 'prove.mark.holds' : 'prove.mark.broken')
  return `  ${mark} ${i18n.t(messageKey(i18n.t, `prove.proofs.${proof}`), numbers)} ${i18n.t('prove.seconds', { seconds: writeNumber(i18n, Math.round(seconds * 10) / 10) })}`
}

function monotoneTold(i18n: I18n, rows: readonly MonotoneRow[]): readonly string[] {
  const { t } = i18n
  const head = (['fact', 'rule', 'pairs', 'helps', 'hurts', 'says'] as const).map(column => t(`prove.column.${column}`))
  const says = ({ hurts, sources }: MonotoneRow): string =>
    hurts === 0 ? t('prove.never') : t(sources.length === 0 ? 'prove.undeclared' : 'prove.exception', { sources: sources.join(' ') })
  const sorted = rows.toSorted((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0))
  const cells = sorted.map(row => [
    row.fact,
    row.rule,
    writeNumber(i18n, row.pairs),
    writeNumber(i18n, row.helps),
    writeNumber(i18n, row.hurts),
    says(row),
  ])
  return table([head, ...cells])
}

function overlapTold(i18n: I18n, { pairs }: Overlap): readonly string[] {
  const { t } = i18n
  const head = (['rule', 'otherRule', 'both', 'cases'] as const).map(column => t(`prove.column.${column}`))
  const together = pairs.filter(({ both }) => both > 0)
  const rows = together.map(({ one, other, both, cases }) => [one, other, writeNumber(i18n, both), writeNumber(i18n, cases)])
  const apart = pairs.filter(({ both }) => both === 0).map(({ one, other }) => `${one} + ${other}`)
  return [...table([head, ...rows]), `  ${t('prove.apart', { count: apart.length, pairs: apart.join(' · ') })}`]
}

function differencesTold(i18n: I18n, { differences, spread }: Overlap): readonly string[] {
  const { t } = i18n
  const head = (['rule', 'reading', 'otherReading', 'differ', 'cases'] as const).map(column => t(`prove.column.${column}`))
  const rows = differences.map(({ rule, one, other, differ, cases }) => [
    rule,
    one,
    other,
    writeNumber(i18n, differ),
    writeNumber(i18n, cases),
  ])
  const verdicts = (['rule', 'yes', 'no', 'disputed', 'cases'] as const).map(column => t(`prove.column.${column}`))
  const said = spread.map(({ rule, yes, no, disputed, cases }) => [
    rule,
    ...[yes, no, disputed, cases].map(count => writeNumber(i18n, count)),
  ])
  return [...table([head, ...rows]), '', t('prove.spread'), ...table([verdicts, ...said])]
}

function findingTold({ t }: I18n, proof: string, { kind, about, instance }: Finding): string {
  const found = `  ${t('prove.finding', { proof: t(messageKey(t, `prove.proof.${proof}`)), finding: t(`prove.findings.${kind}`, { about }) })}`
  return instance === undefined ? found : `${found}\n    ${JSON.stringify(instance)}`
}
