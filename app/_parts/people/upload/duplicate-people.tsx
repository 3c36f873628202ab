'use client'

import { GivenText } from '../../given-text'
import { Notice } from '../../notice'
import { useI18n } from '../../use-i18n'
import { personHref } from '../people-route'
import type { OpenList } from '../store/use-list'

/** Tells who stands on the list more than once, by number or by name, with a way to each row and a press to leave it out. */
export function DuplicatePeople({ list }: { list: OpenList }) {
  const { t } = useI18n()
  const { count, groups } = list.overview.duplicates
  if (count === 0) return null
  return (
    <Notice plain title={t('lists.twice.title', { count })}>
      <p>{t('lists.twice.text')}</p>
      <details>
        <summary>{t('lists.twice.rows')}</summary>
        <ul className="aside-rows">
          {groups.map(([first, ...others]) =>
            first === undefined ? null : (
              <li key={first.person}>
                {first.name !== undefined && <GivenText>{first.name}</GivenText>}
                {[first, ...others].map(({ person, line }) => (
                  <span key={person} className="twice-row">
                    <a href={personHref(person)}>{t('lists.mend.line', { line })}</a>
                    <button type="button" className="button-link" onClick={() => void list.act('leaveOut', person)}>
                      <span>{t('lists.twice.leaveOut')}</span>
                      <span className="aloud">{` ${t('lists.mend.named', { line })}`}</span>
                    </button>
                  </span>
                ))}
              </li>
            ),
          )}
        </ul>
        {count > groups.length && <p>{t('lists.twice.more', { count: count - groups.length })}</p>}
      </details>
    </Notice>
  )
}
