/**
 * The law as a view in SQL: a table of facts in, a row a person out, with the verdict and the leaning of every rule and
 * route. Worked out in steps, each an inner query: cells without white space, days and numbers, regions, outcomes, words.
 */
import { law } from '../../check/check'
import { lawOfRoutes } from '../../check/check-routes'
import { checkDate } from '../../engine/days'
import type { Diagrams, NodeId } from '../../engine/diagram'
import { present } from '../../engine/present'
import { allFactNames, allFacts, routes, rules } from '../../policy/law'
import { checkDayNumber, cleanCell, FAULT, isDay, regionCase, typedCell } from './cells'
import { dialects, type Dialect, type DialectName } from './dialects'
import { outcomesOf, outcomesOfRules, type LawOutcomes } from './outcomes'

/** The table that is read, and the view that is made. */
export const sqlNames = { table: 'people', view: 'permit_check' } as const

/** Check dates before it are refused: so early, some counts of years are out of reach of every day that may be named. */
export const firstSqlDay = '1920-01-01'

/** How the law is written: `on` is a day `YYYY-MM-DD` that all are checked for; without it each row may have its own. */
export interface SqlOptions {
  readonly on?: string
}

/** Two statements: the table, if there is none yet, and the view. */
export function sqlOf(name: DialectName, { on }: SqlOptions = {}): string {
  const dialect: Dialect = dialects[name]
  const { named, textType, view } = dialect
  const columns = ['id', ...(on === undefined ? ['on'] : []), ...allFactNames]
  const engine = name === 'clickhouse' ? ' ENGINE = MergeTree ORDER BY tuple()' : ''
  return [
    `CREATE TABLE IF NOT EXISTS ${named(sqlNames.table)} (\n${columns.map(column => `  ${named(column)} ${textType}`).join(',\n')}\n)${engine};`,
    '',
    view(sqlNames.view),
    `${query(dialect, on)};`,
    '',
  ].join('\n')
}

const lines = (parts: readonly string[]): string => parts.join(',\n')

function query(dialect: Dialect, on: string | undefined): string {
  const { named, column, fence } = dialect
  const day = on === undefined ? undefined : checkDate(on)
  const laws = [outcomesOf(law, rules, day), outcomesOf(lawOfRoutes, routes, day)]
  const cell = (fact: number): string => `c${fact}`
  const typed = (fact: number): string => `t${fact}`

  const cells = allFactNames.map((fact, index) => `${cleanCell(dialect, allFacts[fact], column(fact))} AS ${cell(index)}`)
  const ownDay = `COALESCE(NULLIF(${cleanCell(dialect, { kind: 'since' }, column('on'))}, ''), ${dialect.today})`
  const cleaned = [`${named('id')} AS id_`, `${on === undefined ? ownDay : `'${on}'`} AS on_`, ...cells]

  const types = allFactNames.map((fact, index) => typedCell(dialect, allFacts[fact], cell(index)))
  const checkDay =
    on === undefined
      ? `CASE WHEN ${isDay(dialect, 'on_')} AND on_ >= '${firstSqlDay}' THEN ${checkDayNumber(dialect, 'on_')} END`
      : constantDay(on)
  const typedColumns = types.flatMap((type, index) => (type === undefined ? [] : [`${type} AS ${typed(index)}`]))

  const regions = laws.flatMap((one, at) =>
    regionColumns(dialect, one, at, cell, index => (types[index] === undefined ? cell(index) : typed(index))),
  )
  const wrong = allFactNames.map((fact, index) => ({ fact, isWrong: `${faultColumn(laws, index)} = ${FAULT}` }))
  const all = [...(on === undefined ? [{ fact: 'on', isWrong: 'day_ IS NULL' }] : []), ...wrong]
  const errors = `CASE WHEN ${all.map(({ isWrong }) => isWrong).join(' OR ')} THEN ${all.map(({ fact, isWrong }) => `CASE WHEN ${isWrong} THEN '${fact} ' ELSE '' END`).join(' || ')} END`

  const judged = laws.flatMap((one, at) =>
    one.rules.map(({ periods }, index) => `${periodCase(one.diagrams, at, periods)} AS v${at}_${index}`),
  )
  const said = laws.flatMap(({ rules }, at) =>
    rules.flatMap(({ id }, index) => [
      `${wordCase(`v${at}_${index}`, 'verdict')} AS ${named(id)}`,
      `${wordCase(`v${at}_${index}`, 'leaning')} AS ${named(`${id}:leaning`)}`,
    ]),
  )
  const turns = [...new Set(laws.flatMap(({ rules }) => rules.flatMap(({ periods }) => periods.flatMap(({ from }) => from ?? []))))].sort()
  const period =
    on === undefined
      ? `CASE ${turns
          .toReversed()
          .map(turn => `WHEN on_ >= '${turn}' THEN '${turn}'`)
          .join(' ')} ELSE '' END`
      : undefined

  const from = (columns: readonly string[], inner: string, name: string): string =>
    `SELECT ${lines(columns)}\nFROM (\n${inner}${fence}\n) AS ${name}`
  const kept = ['id_', 'on_']
  const first = `SELECT ${lines(cleaned)}\nFROM ${named(sqlNames.table)}`
  const second = from([...kept, ...allFactNames.map((_, index) => cell(index)), `${checkDay} AS day_`, ...typedColumns], first, 'cleaned')
  const third = from([...kept, 'day_', ...regions], second, 'typed')
  const fourth = from([...kept, `${errors} AS errors_`, ...judged], third, 'situated')
  return from(
    [
      `id_ AS ${named('id')}`,
      `on_ AS ${named('on')}`,
      ...(period === undefined ? [] : [`${period} AS ${named('period')}`]),
      ...said,
      `${dialect.trimmed('errors_')} AS ${named('errors')}`,
    ],
    fourth,
    'judged',
  )
}

/** A check date that is the same for all, as a number to compare with. */
function constantDay(on: string): string {
  const day = checkDate(on)
  const year = Math.floor(day / 10000)
  const isCommon = (year % 4 !== 0 || year % 100 === 0) && year % 400 !== 0
  return String(day + (day % 10000 === 228 && isCommon ? 1 : 0))
}

const region = (at: number, fact: number): string => `r${at}_${fact}`

/** The facts of a law by number that its rules look at, and those that no law looks at, which may be at fault all the same. */
function regionColumns(
  dialect: Dialect,
  { law: one }: LawOutcomes,
  at: number,
  cell: (fact: number) => string,
  typed: (fact: number) => string,
): readonly string[] {
  return one.partitions.map((partition, fact) => {
    const index = allFactNames.findIndex(name => name === partition.fact)
    return `${regionCase(dialect, partition, cell(index), typed(index), 'day_')} AS ${region(at, fact)}`
  })
}

/** Where it stands whether a fact is at fault. */
function faultColumn(laws: readonly LawOutcomes[], index: number): string {
  const at = laws.findIndex(({ law: { partitions } }) => partitions.some(({ fact }) => fact === allFactNames[index]))
  const { partitions } = present(laws[at], 'a law with the fact').law
  return region(
    at,
    partitions.findIndex(({ fact }) => fact === allFactNames[index]),
  )
}

/** What a rule says, period by period. */
function periodCase(diagrams: Diagrams, at: number, periods: LawOutcomes['rules'][number]['periods']): string {
  const [first, ...later] = periods.map(({ from, node }) => ({ from, tree: treeCase(diagrams, at, node) }))
  if (first === undefined) throw new RangeError('a rule without a period')
  if (later.length === 0) return first.tree
  const whens = later.toReversed().map(({ from, tree }) => `WHEN on_ >= '${from}' THEN ${tree}`)
  return `CASE ${whens.join(' ')} ELSE ${first.tree} END`
}

/** A graph as nested cases; the longest way of each question is what else is true. */
function treeCase(diagrams: Diagrams, at: number, node: NodeId): string {
  if (node < 0) return String(~node)
  const fact = present(diagrams.fact[node], 'a question of a graph')
  const ways = new Map<NodeId, number[]>()
  for (let way = 0; way < diagrams.regions(fact); way++) {
    const to = diagrams.follow(node, way)
    ways.set(to, [...(ways.get(to) ?? []), way])
  }
  const groups = [...ways]
    .map(([to, regions]) => ({ regions, tree: treeCase(diagrams, at, to) }))
    .sort((a, b) => b.regions.length - a.regions.length)
  const [rest, ...others] = groups
  const asked = region(at, fact)
  const whens = others.map(({ regions, tree }) => `WHEN ${regions.map(one => `${asked} = ${one}`).join(' OR ')} THEN ${tree}`)
  return `CASE ${whens.join(' ')} ELSE ${present(rest, 'a way of a question').tree} END`
}

/** An outcome in words; nothing where the row is at fault. */
function wordCase(column: string, word: 'verdict' | 'leaning'): string {
  const whens = outcomesOfRules.flatMap((outcome, number) =>
    outcome[word] === null ? [] : [`WHEN ${column} = ${number} THEN '${outcome[word]}'`],
  )
  return `CASE WHEN errors_ IS NOT NULL THEN NULL ${whens.join(' ')} END`
}
