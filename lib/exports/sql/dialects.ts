/**
 * What databases spell differently. Everything else of the view is written once, in the SQL they share.
 */

/** One database's spelling. Expressions go in and come out as SQL. */
export interface Dialect {
  /** Whether our own tests run what is written for it. */
  readonly tried: boolean
  readonly textType: string
  /** The name of a table or a column. */
  readonly named: (name: string) => string
  /** The text of a column, to be compared sign by sign. */
  readonly column: (name: string) => string
  /** The head of a view that may stand already. */
  readonly view: (name: string) => string
  /** Text without the white space (Unicode's) around it. */
  readonly trimmed: (text: string) => string
  /** Whether a text is written `YYYY-MM-DD` in digits; whether it is written as a number. Never null for a text. */
  readonly isDayText: (text: string) => string
  readonly isNumberText: (text: string) => string
  /** A text that is written as a number, as a double; as a whole number of 32 bits. */
  readonly double: (text: string) => string
  readonly integer: (text: string) => string
  /** A double without what stands behind the point. */
  readonly floor: (number: string) => string
  /** Today in Shanghai, which is eight hours ahead of UTC the whole year round, as text. */
  readonly today: string
  /** What ends an inner query that is to be worked out once a row, not once wherever it is used. */
  readonly fence: string
}

/** Unicode's white space; nothing else is dropped around a cell. */
const whiteSpace = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]
const spaces = (chr: string): string => whiteSpace.map(code => `${chr}(${code})`).join('||')
const spaceClass = whiteSpace.map(code => `\\x{${code.toString(16)}}`).join('')

const inQuotes = (name: string): string => `"${name}"`
const inBackticks = (name: string): string => `\`${name}\``
const replaced = (name: string): string => `CREATE OR REPLACE VIEW ${inQuotes(name)} AS`
const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
const NUMBER = '^[0-9]+([.][0-9]+)?$'

export const dialects = {
  duckdb: {
    tried: true,
    textType: 'VARCHAR',
    named: inQuotes,
    column: inQuotes,
    view: replaced,
    trimmed: text => `trim(${text}, ${spaces('chr')})`,
    isDayText: text => `regexp_full_match(${text}, '${DAY}')`,
    isNumberText: text => `regexp_full_match(${text}, '${NUMBER}')`,
    double: text => `TRY_CAST(${text} AS DOUBLE)`,
    integer: text => `TRY_CAST(${text} AS INTEGER)`,
    floor: number => `floor(${number})`,
    today: `strftime(make_timestamp(epoch_us(now())) + INTERVAL 8 HOUR, '%Y-%m-%d')`,
    fence: '',
  },
  postgresql: {
    tried: true,
    textType: 'text',
    named: inQuotes,
    column: name => `${inQuotes(name)} COLLATE "C"`,
    view: replaced,
    trimmed: text => `btrim(${text}, ${spaces('chr')})`,
    isDayText: text => `(${text} ~ '${DAY}')`,
    isNumberText: text => `(${text} ~ '${NUMBER}')`,
    double: text => `CAST(${text} AS double precision)`,
    integer: text => `CAST(${text} AS integer)`,
    floor: number => `floor(${number})`,
    today: `to_char((now() AT TIME ZONE 'UTC') + INTERVAL '8 hours', 'YYYY-MM-DD') COLLATE "C"`,
    fence: ' OFFSET 0',
  },
  sqlite: {
    tried: true,
    textType: 'TEXT',
    named: inQuotes,
    column: inQuotes,
    view: name => `DROP VIEW IF EXISTS ${inQuotes(name)};\nCREATE VIEW ${inQuotes(name)} AS`,
    trimmed: text => `trim(${text}, char(${whiteSpace.join()}))`,
    isDayText: text => `(${text} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`,
    isNumberText: text => `(${text} GLOB '[0-9]*' AND ${text} NOT GLOB '*[^0-9.]*' AND ${text} NOT GLOB '*.*.*' AND ${text} NOT GLOB '*.')`,
    double: text => `CAST(${text} AS REAL)`,
    integer: text => `CAST(${text} AS INTEGER)`,
    floor: number => `CAST(${number} AS INTEGER)`,
    today: `date('now', '+8 hours')`,
    fence: ' LIMIT -1',
  },
  spark: {
    tried: false,
    textType: 'STRING',
    named: inBackticks,
    column: inBackticks,
    view: name => `CREATE OR REPLACE VIEW \`${name}\` AS`,
    trimmed: text => `regexp_replace(${text}, r'^[${spaceClass}]+|[${spaceClass}]+$', '')`,
    isDayText: text => `(${text} RLIKE '${DAY.replace('$', '\\\\z')}')`,
    isNumberText: text => `(${text} RLIKE '${NUMBER.replace('$', '\\\\z')}')`,
    double: text => `TRY_CAST(${text} AS DOUBLE)`,
    integer: text => `TRY_CAST(${text} AS INT)`,
    floor: number => `floor(${number})`,
    today: `date_format(from_utc_timestamp(to_utc_timestamp(current_timestamp(), current_timezone()), '+08:00'), 'yyyy-MM-dd')`,
    fence: '',
  },
  clickhouse: {
    tried: false,
    textType: 'Nullable(String)',
    named: inQuotes,
    column: inQuotes,
    view: replaced,
    trimmed: text =>
      `replaceRegexpAll(${text}, '^[${spaceClass.replaceAll('\\', '\\\\')}]+|[${spaceClass.replaceAll('\\', '\\\\')}]+$', '')`,
    isDayText: text => `match(${text}, '${DAY}')`,
    isNumberText: text => `match(${text}, '${NUMBER}')`,
    double: text => `toFloat64OrNull(${text})`,
    integer: text => `toInt32OrNull(${text})`,
    floor: number => `floor(${number})`,
    today: `toString(toDate(now('Asia/Shanghai')))`,
    fence: '',
  },
} as const satisfies Readonly<Record<string, Dialect>>

export type DialectName = keyof typeof dialects
