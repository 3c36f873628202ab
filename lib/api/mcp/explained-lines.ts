/**
 * An explained rule as lines of text, for whoever reads instead of computing.
 */
import { lawReadOn } from '../../policy/law'
import { publishedOn } from '../../text/publication-date'
import { writeDate, type I18n } from '../../text/i18n'
import { weightText } from '../../text/leaning-text'
import { conditionLines, type ConditionTree } from './condition'
import type { KeyUnder } from '../../text/translator'
import type { ExplainedRule } from './explained'

/** The lines, under the same heads as the rule's page. */
export function linesOfRule(i18n: I18n, rule: ExplainedRule): readonly string[] {
  const { t } = i18n
  const { id, number, name } = rule
  const head = (section: KeyUnder<'pages.rule.sections'>) => ['', `## ${t(`pages.rule.sections.${section}`)}`]
  return [
    `# ${t('interface.tools.rule', { id, number, name })}`,
    rule.official,
    '',
    rule.summary,
    ...head('evidence'),
    rule.established,
    ...head('conditions'),
    ...rule.readings.flatMap(reading => readingLines(i18n, reading)),
    '',
    `### ${t('pages.rule.reading.ask')}`,
    rule.ask,
    ...head('journey'),
    ...rule.grants.flatMap(grant => grantLines(i18n, grant)),
    ...(rule.notes.length === 0 ? [] : [...head('notes'), ...rule.notes.map(({ text, sources }) => `- ${text} ${cite(sources)}`)]),
    ...head('sources'),
    ...rule.sources.map(source => sourceLine(i18n, source)),
  ]
}

/** A source in one line: its id, what it is, and where it is found. */
export const sourceLine = (i18n: I18n, source: ExplainedRule['sources'][number]): string =>
  i18n.t('interface.tools.source', {
    ...source,
    date: publishedOn(i18n, source.date) ?? i18n.t('law.source.undated'),
    address: source.address ?? i18n.t('law.source.noAddress'),
  })

const cite = (sources: readonly string[]): string => sources.map(id => `[${id}]`).join(' ')
const list = (conditions: readonly ConditionTree[]): readonly string[] => conditions.flatMap(one => conditionLines(one))

function readingLines(i18n: I18n, reading: ExplainedRule['readings'][number]): readonly string[] {
  const { from, until, who, says, conditions, sources } = reading
  const { t } = i18n
  const days = { from: writeDate(i18n, from), until: until === null ? '' : writeDate(i18n, until) }
  const stands = until === null ? 'since' : until <= lawReadOn ? 'ended' : 'until'
  return [
    '',
    `### ${who}`,
    `${t(`pages.rule.reading.${stands}`, days)} ${cite(sources)}`,
    weightText(i18n, reading),
    says,
    t('pages.rule.reading.asks'),
    ...list(conditions),
  ]
}

function grantLines({ t }: I18n, { name, what, conditions, windows, papers, sources }: ExplainedRule['grants'][number]): readonly string[] {
  return [
    '',
    `### ${name}`,
    `${what} ${cite(sources)}`,
    ...(conditions.length === 0 ? [] : [t('pages.rule.grant.for'), ...list(conditions)]),
    t('pages.rule.grant.windows'),
    ...windows.flatMap(window => [
      `- ${[window.name, window.address, window.place, ...window.phones, window.hours, window.booking, window.note].filter(part => part !== null).join(t('words.condition.semicolon'))} ${cite(window.sources)}`,
      ...window.conditions.flatMap(one => conditionLines(one, '  ')),
    ]),
    t('pages.rule.grant.papers'),
    ...(papers.length === 0 ? [`- ${t('law.papers.none')}`] : papers.map(paper => `- ${paper}`)),
  ]
}
