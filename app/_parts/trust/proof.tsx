import { messageKey } from '@/lib/text/translator'
import recorded from '@/lib/law-history/proved.json'
import type { ProofRecord } from '@/lib/law-history/proof-record'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { useI18n } from '../use-i18n'

const proved = recorded as ProofRecord

/** What `npm run prove` went through and found, as it was recorded; a test holds the record to the law. */
export function Proof() {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <>
      <p>
        {t(proved.holds ? 'inspect.trust.proof.holds' : 'inspect.trust.proof.broken', {
          day: writeDate(i18n, proved.lawReadOn),
          count: proved.proofs.reduce((sum, { findings }) => sum + findings, 0),
        })}
      </p>
      <ul>
        {proved.proofs.map(({ proof, counts }) => (
          <li key={proof}>
            {t(
              messageKey(t, `prove.proofs.${proof}`),
              Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, writeNumber(i18n, count)])),
            )}
          </li>
        ))}
      </ul>
      <p>{t('inspect.trust.proof.again', { law: proved.law })}</p>
    </>
  )
}
