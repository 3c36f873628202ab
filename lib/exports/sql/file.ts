/**
 * The law as a file of SQL: in comments what it is, then the statements.
 */
import { span, writeDay } from '../../engine/days'
import { lawReadOn } from '../../policy/law'
import { writeDate, type I18n } from '../../text/i18n'
import { dialects, type DialectName } from './dialects'
import { firstSqlDay, sqlNames, sqlOf, type SqlOptions } from './view'

/** The text of the file for a database. */
export function sqlFileOf(i18n: I18n, name: DialectName, options: SqlOptions): string {
  const { t } = i18n
  const { on } = options
  const head = [
    t('exports.sql.head', { day: writeDate(i18n, lawReadOn) }),
    t('exports.sql.table', sqlNames),
    t('exports.sql.errors'),
    on === undefined ? t('exports.sql.each', { first: firstSqlDay, last: writeDay(span.last) }) : t('exports.sql.day', { on }),
    t(`exports.sql.${dialects[name].tried ? 'tried' : 'untried'}`),
  ]
  return [...head.map(line => `-- ${line}`), '', sqlOf(name, options)].join('\n')
}
