import { statementText } from '@/lib/text/law-text'
import type { Statement } from '@/lib/policy/statement'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/** A sentence of statements.json with the numbers of its sources. */
export function StatementText({ statement }: { statement: Statement }) {
  const i18n = useI18n()
  return (
    <>
      <Text>{statementText(i18n, statement)}</Text>
      <CitedSources ids={statement.sources} />
    </>
  )
}
