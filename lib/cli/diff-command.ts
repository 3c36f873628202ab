/**
 * The command line that compares two laws: changes to standard output, words about the call to standard error.
 */
import { approveAll, type Approvals, type Differences } from '../law-history/approvals'
import { compareDays } from '../law-history/compare-laws'
import { changeText } from '../law-history/change-report'
import { readDay, span, writeDay } from '../engine/days'
import { routing, type Locale } from '../i18n/routing'
import { i18nFor } from '../i18n/i18n-for'
import { numberOf, rules } from '../policy/rules'
import type { RuleId } from '../policy/types'
import type { I18n } from '../text/i18n'
import { complain, languageChoices, localeOf, parsedCall, UnusableCall } from './call'
import { approvalsIn, approvedChanges, complaintsAgainst, differencesSince, ours, releasedLaw, writeData } from './law-files'
import { Output } from './output'

interface Call {
  readonly differences: () => Promise<Differences>
  readonly locale: Locale
  readonly json: boolean
  readonly approved: string | undefined
  /** Why every change that is not approved yet may be; undefined where none is to be approved. */
  readonly why: string | undefined
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    from: text,
    to: text,
    against: text,
    approved: text,
    approve: text,
    release: text,
    language: text,
    json: { type: 'boolean' },
  } as const
  return parsedCall({ args: [...args], options }).values
}

function readCall(values: ReturnType<typeof parsed>): Call {
  const { from, to, json = false, language, release, approve: why } = values
  const byDays = from !== undefined || to !== undefined
  const approving = why !== undefined && !byDays && release === undefined
  const { against = approving ? releasedLaw : undefined, approved = approving ? approvedChanges : undefined } = values
  const call = { locale: localeOf(language), json, approved, why }
  if (why !== undefined && (!approving || why.trim() === '')) throw new UnusableCall('badApproval')
  if (against !== undefined && [from, to, release].every(one => one === undefined))
    return { ...call, differences: () => differencesSince(against) }
  if (release !== undefined || against !== undefined || from === undefined || to === undefined) throw new UnusableCall('badCall')
  for (const [option, value] of Object.entries({ '--from': from, '--to': to })) {
    if (readDay(value) === undefined)
      throw new UnusableCall('badDay', { option, value, first: writeDay(span.first), last: writeDay(span.last) })
  }
  return { ...call, differences: async () => ({ changes: compareDays(ours.law, from, to), record: [] }) }
}

/** Changes under the names of their rules, and after them what else differs. */
function report(i18n: I18n, { changes, record }: Differences): string {
  const names = [...new Set(changes.map(({ rule }) => rule))]
  const isOurs = (rule: string): rule is RuleId => rules.some(({ id }) => id === rule)
  const lines = names.flatMap(rule => [
    isOurs(rule) ? i18n.t('diff.rule', { number: numberOf(rule), name: i18n.t(`rules.${rule}.name`) }) : i18n.t('diff.gone', { id: rule }),
    ...changes
      .filter(change => change.rule === rule)
      .flatMap(change => {
        const { change: what, witness } = changeText(i18n, change)
        const one = JSON.stringify({ on: change.from, facts: change.witness })
        return [`  ${what}`, `    ${witness}`, `    ${i18n.t('diff.case')} ${one}`]
      }),
    '',
  ])
  const others = record.map(({ path, was = '–', is = '–' }) => `  ${path}: ${was} → ${is}`)
  return [
    ...lines,
    i18n.t(changes.length === 0 ? 'diff.none' : 'diff.count', { count: changes.length }),
    ...(record.length === 0 ? [] : [i18n.t('diff.record', { count: record.length }), ...others]),
    '',
  ].join('\n')
}

/** Runs the command; gives its exit status: 0 compared, 1 not every change is approved, 2 the call is unusable. */
export async function runDiff(args: readonly string[]): Promise<number> {
  try {
    const values = parsed(args)
    if (values.release !== undefined && Object.keys(values).length === 1) {
      writeData({ [values.release]: ours })
      return 0
    }
    const { differences: find, locale, json, approved: file, why } = readCall(values)
    const approved = file === undefined ? undefined : await approvalsIn(file)
    const found = await find()
    const i18n = await i18nFor(locale)
    const output = new Output()
    await output.write(json ? `${JSON.stringify(found, null, 2)}\n` : report(i18n, found))
    await output.end()
    if (file === undefined || approved === undefined) return 0
    if (why === undefined) return holdAgainst(i18n, file, approved, found)
    const now = approveAll(approved, found, why)
    writeData({ [file]: now })
    return holdAgainst(i18n, file, now, found)
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error
    const { t } = await i18nFor(routing.defaultLocale)
    complain(t, `diff.${error.code}`, error.values)
    complain(t, 'diff.usage', { languages: languageChoices })
    return 2
  }
}

function holdAgainst(i18n: I18n, file: string, approved: Approvals, found: Differences): number {
  const lines = complaintsAgainst(i18n, file, approved, found)
  process.stderr.write(`${(lines.length === 0 ? [i18n.t('diff.approved', { file })] : lines).join('\n')}\n`)
  return lines.length === 0 ? 0 : 1
}
