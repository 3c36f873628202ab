'use client'

import { thenAndNow } from '@/lib/law-history/then-and-now'
import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import type { Answers } from '@/lib/wizard/session-state'
import { writeDate } from '@/lib/text/i18n'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** What the ten say to a person on a day and today, and why that is not the same. */
export function ForYou({
  answers,
  day,
  today,
  names,
}: {
  answers: Answers
  day: string
  today: string
  names: Readonly<Record<RuleId, string>>
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { locale } = i18n
  const rules = thenAndNow(answers, day, today)
  const changed = rules.filter(({ because }) => because !== undefined).length
  const caption = t('inspect.day.caption', { count: changed })
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="table for-you">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('inspect.day.rule')}</th>
            <th scope="col">{writeDate(i18n, day)}</th>
            <th scope="col">{t('inspect.day.today', { day: writeDate(i18n, today) })}</th>
            <th scope="col">{t('inspect.day.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, then, now, because }) => (
            <tr key={rule} data-rule={rule}>
              <th scope="row">
                <a href={`/${locale}/rules/${rule}#history`}>
                  <Text>{`${numberOf(rule)} ${names[rule]}`}</Text>
                </a>
              </th>
              <td>
                <Status kind={then} />
              </td>
              <td>
                <Status kind={now} />
              </td>
              <td>{t(`inspect.day.because.${because ?? 'same'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
