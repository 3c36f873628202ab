import { isInForce } from '@/lib/engine/rules'
import type { Statement } from '@/lib/policy/statement'
import { statementText } from '@/lib/text/law-text'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/** What a list of documents is known to lack on `day`; nothing where nothing is known to be missing. */
export function DocumentGaps({ gaps, day }: { gaps: readonly Statement[]; day: string }) {
  const i18n = useI18n()
  const known = gaps.filter(gap => isInForce(gap, day))
  if (known.length === 0) return null
  return (
    <p className="small">
      <strong>
        <Text>{i18n.t('law.papers.gaps', { gaps: known.map(gap => statementText(i18n, gap)).join(i18n.t('law.space')) })}</Text>
      </strong>
      <CitedSources ids={known.flatMap(({ sources }) => sources)} />
    </p>
  )
}
