import type { Statement } from '@/lib/policy/statement'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/** A sentence of statements.json with the numbers of its sources. */
export function StatementText({ statement }: { statement: Statement }) {
  const { t } = useI18n()
  return (
    <>
      <Text>{t(`statements.${statement.says}`, statement.values)}</Text>
      <CitedSources ids={statement.sources} />
    </>
  )
}
