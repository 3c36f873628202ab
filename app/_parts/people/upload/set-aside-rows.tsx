'use client'

import { visibleText } from '@/lib/text/hidden-signs'
import { Notice } from '../../notice'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'

/** Tells of the rows that are no people by their look, and takes them as people, all or one, where someone says they are. */
export function SetAsideRows({ list }: { list: OpenList }) {
  const { t } = useI18n()
  const { count, taken, rows } = list.overview.setAside
  if (count === 0) return null
  const all = taken === count
  return (
    <Notice plain title={all ? t('lists.aside.taken', { count }) : t('lists.aside.title', { count: count - taken })}>
      {!all && <p>{t('lists.aside.text')}</p>}
      <p className="actions">
        <button type="button" className="button button-plain" onClick={() => void list.act('takeAsPeople', { person: 'all', taken: !all })}>
          {t(all ? 'lists.aside.undo' : 'lists.aside.take', { count })}
        </button>
      </p>
      <details>
        <summary>{t('lists.aside.rows')}</summary>
        <ul className="aside-rows">
          {rows.map(row => (
            <li key={row.person}>
              <Text>{`${t('lists.aside.row', { line: row.line, text: visibleText(row.text) })} `}</Text>
              <button
                type="button"
                className="button-link"
                onClick={() => void list.act('takeAsPeople', { person: row.person, taken: !row.taken })}
              >
                <span>{t(row.taken ? 'lists.aside.undoOne' : 'lists.aside.takeOne')}</span>
                <span className="aloud">{` ${t('lists.mend.named', { line: row.line })}`}</span>
              </button>
            </li>
          ))}
        </ul>
        {count > rows.length && <p>{t('lists.aside.more', { count: count - rows.length })}</p>}
      </details>
    </Notice>
  )
}
