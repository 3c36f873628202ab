'use client'

import { writeNumber } from '@/lib/text/i18n'
import { unitOf } from '@/lib/policy/facts'
import { Notice } from '../../notice'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'

/** Asks, once a column, whether sums that are hardly in its unit are counted in ten thousands. */
export function ImplausibleSums({ list }: { list: OpenList }) {
  const i18n = useI18n()
  const { t } = i18n
  return list.overview.implausible.map(({ fact, said, count, examples }) => {
    const unit = unitOf(fact) === 'USD' ? 'USD' : 'CNY'
    const sums = examples.map(sum => writeNumber(i18n, sum)).join(t('lists.heads.comma'))
    const take = (as: 'tenThousands' | 'asWritten') => void list.act('takeSums', { fact, as })
    return (
      <Notice key={fact} plain={said !== 'nothing'} title={<Text>{t(`facts.${fact}.name`)}</Text>}>
        <p>
          <Text>{t(`lists.sums.${said}.${unit}`, { count, sums })}</Text>
        </p>
        <p className="actions">
          {said !== 'tenThousands' && (
            <button type="button" className="button button-plain" onClick={() => take('tenThousands')}>
              {t('lists.sums.tenThousands.take')}
            </button>
          )}
          {said !== 'asWritten' && (
            <button type="button" className="button button-plain" onClick={() => take('asWritten')}>
              {t('lists.sums.asWritten.take')}
            </button>
          )}
        </p>
      </Notice>
    )
  })
}
