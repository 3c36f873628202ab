/**
 * An explained rule as lines of text, for whoever reads instead of computing.
 */
import { lawReadOn } from '../../policy/law'
import { publishedOn } from '../../text/publication-date'
import { writeDate, type Tongue } from '../../text/i18n'
import { linesOf, type ToldCondition } from './condition'
import type { ExplainedRule } from './explained'

/** The lines, under the same heads as the rule's page. */
export function linesOfRule(tongue: Tongue, rule: ExplainedRule): readonly string[] {
  const { tell } = tongue
  const { id, number, name } = rule
  const head = (section: string) => ['', `## ${tell(`pages.rule.sections.${section}`)}`]
  return [
    `# ${tell('interface.tools.rule', { id, number, name })}`,
    rule.official,
    '',
    rule.summary,
    ...head('evidence'),
    rule.established,
    ...head('conditions'),
    ...rule.readings.flatMap(reading => readingLines(tongue, reading)),
    '',
    `### ${tell('pages.rule.reading.ask')}`,
    rule.ask,
    ...head('journey'),
    ...rule.grants.flatMap(grant => grantLines(tongue, grant)),
    ...(rule.notes.length === 0 ? [] : [...head('notes'), ...rule.notes.map(({ text, sources }) => `- ${text} ${cite(sources)}`)]),
    ...head('sources'),
    ...rule.sources.map(source =>
      tell('interface.tools.source', {
        ...source,
        date: publishedOn(tongue, source.date) ?? tell('law.source.undated'),
        address: source.address ?? tell('law.source.noAddress'),
      }),
    ),
  ]
}

const cite = (sources: readonly string[]): string => sources.map(id => `[${id}]`).join(' ')
const list = (conditions: readonly ToldCondition[]): readonly string[] => conditions.flatMap(one => linesOf(one))

function readingLines(tongue: Tongue, { from, until, who, says, conditions, sources }: ExplainedRule['readings'][number]): readonly string[] {
  const { tell } = tongue
  const days = { from: writeDate(tongue, from), until: until === null ? '' : writeDate(tongue, until) }
  const stands = until === null ? 'since' : until <= lawReadOn ? 'ended' : 'until'
  return ['', `### ${who}`, `${tell(`pages.rule.reading.${stands}`, days)} ${cite(sources)}`, says, tell('pages.rule.reading.asks'), ...list(conditions)]
}

function grantLines({ tell }: Tongue, { name, what, conditions, windows, papers, sources }: ExplainedRule['grants'][number]): readonly string[] {
  return [
    '',
    `### ${name}`,
    `${what} ${cite(sources)}`,
    ...(conditions.length === 0 ? [] : [tell('pages.rule.grant.for'), ...list(conditions)]),
    tell('pages.rule.grant.windows'),
    ...windows.flatMap(window => [
      `- ${[window.name, window.address, window.hours, ...window.phones].filter(part => part !== null).join(tell('words.condition.semicolon'))} ${cite(window.sources)}`,
      ...window.conditions.flatMap(one => linesOf(one, '  ')),
    ]),
    tell('pages.rule.grant.papers'),
    ...(papers.length === 0 ? [`- ${tell('law.papers.none')}`] : papers.map(paper => `- ${paper}`)),
  ]
}
