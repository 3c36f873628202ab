import type { Statement } from '@/lib/policy/statement'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Cited } from './cited-sources'

/** A sentence of told.json with the numbers of its sources. */
export function Told({ statement }: { statement: Statement }) {
  const { tell } = useTongue()
  return (
    <>
      <Text>{tell(`told.${statement.says}`, statement.values)}</Text>
      <Cited ids={statement.sources} />
    </>
  )
}
