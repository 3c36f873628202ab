'use client'

import { useState } from 'react'
import { writeNumber } from '@/lib/text/i18n'
import { useI18n } from '../../use-i18n'
import { printHref } from '../people-route'
import type { OpenList } from '../store/use-list'

/** From so many papers on, the browser needs long for them. */
const MANY = 200

/** Papers for the people chosen, or for all shown where none is. Many are asked about first. */
export function PrintSelected({ list: { overview, act } }: { list: OpenList }) {
  const i18n = useI18n()
  const { t } = i18n
  const [asked, setAsked] = useState(false)
  const count = overview.chosen > 0 ? overview.chosen : overview.printable
  const many = count > MANY
  const go = async () => {
    if (overview.chosen === 0) await act('choose', { person: 'shown', chosen: true })
    window.location.hash = printHref
  }
  const number = writeNumber(i18n, count)
  return (
    <>
      <button type="button" className="button" disabled={count === 0} onClick={() => (many ? setAsked(true) : void go())}>
        {t(overview.chosen > 0 ? 'lists.print.chosen' : 'lists.print.shown', { count })}
      </button>
      {asked && many && (
        <div className="notice notice-plain" role="alert">
          <p>{t('lists.print.many', { number, sheets: writeNumber(i18n, 2 * count) })}</p>
          <button type="button" className="button button-plain" onClick={() => void go()}>
            {t('lists.print.allTheSame')}
          </button>
        </div>
      )}
    </>
  )
}
