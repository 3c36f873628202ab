import { timeScaleOf } from '@/lib/results/time-scale'
import type { Ahead } from '@/lib/results/timeline'
import { writeDate } from '@/lib/text/i18n'
import { aheadText } from '@/lib/text/timeline-text'
import { TimeScaleLine } from '../ahead/time-scale'
import { BilingualHead, Localized, langOf, type I18nPair } from './bilingual-cells'

/** So many days ahead find room on paper, the first ones. */
const MOST = 6

/** The days ahead along a line drawn to scale, and each with its day in both languages. */
export function PrintedDays({ pair, ahead, on }: { pair: I18nPair; ahead: readonly Ahead[]; on: string }) {
  const days = ahead.slice(0, MOST)
  const scale = timeScaleOf(days, on)
  if (scale === undefined) return null
  return (
    <table className="paper-table paper-ahead">
      <BilingualHead pair={pair} says="ahead.timeline.name" />
      <tbody>
        <tr>
          <td />
          <td colSpan={pair.length}>
            <TimeScaleLine scale={scale} />
          </td>
        </tr>
        <tr>
          <td />
          {pair.map(i18n => (
            <td key={i18n.locale} lang={langOf(i18n)}>
              {days.map((one, index) => (
                <span key={one.id} className="paper-answer">
                  <Localized i18n={i18n}>
                    {i18n.t('ahead.timeline.printed', {
                      number: index + 1,
                      date: writeDate(i18n, one.day),
                      title: aheadText(i18n, one).title,
                    })}
                  </Localized>
                </span>
              ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
