'use client'

import { useEffect, useRef, useState } from 'react'
import { ruleIds } from '@/lib/policy/law'
import type { ComparedChanges } from '@/lib/case-list/list-overlay'
import { answerWords } from '@/lib/text/i18n'
import { statusText } from '@/lib/text/leaning-text'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { PrintButton } from '../../result/print-button'
import { saveFile } from '../../save-file'
import { useI18n } from '../../use-i18n'
import { listHref, personHref } from '../people-route'
import type { ComparedPerson } from '../store/protocol'
import { useListAnswer } from '../store/use-list-answer'
import type { OpenList } from '../store/use-list'

/** Who is new, who is gone, and what is otherwise of the others than in the earlier list: to read, print and take away. */
export function ChangedList({ list }: { list: OpenList }) {
  const { t } = useI18n()
  const compared = useListAnswer(list, 'compared', undefined)?.gave
  const head = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => head.current?.querySelector('h1')?.focus(), [])
  const save = () => {
    setFailed(false)
    void list.ask(
      'writeChanges',
      undefined,
      file => saveFile(t('lists.compare.fileName'), file),
      () => setFailed(true),
    )
  }
  return (
    <>
      <div ref={head} className="result-head">
        <PageHead kicker={list.name && <GivenText>{list.name}</GivenText>} title={t('lists.compare.title')}>
          <p className="actions">
            <PrintButton />
            <button type="button" className="button button-plain" onClick={save}>
              {t('lists.compare.save')}
            </button>
            <a href={listHref}>{t('lists.person.back')}</a>
          </p>
          {failed && <p role="alert">{t('lists.save.failed')}</p>}
        </PageHead>
      </div>
      {compared !== undefined && compared.more > 0 && <p>{t('lists.compare.more', { count: compared.more })}</p>}
      {compared?.people.length === 0 && <p>{t('lists.compare.nothing')}</p>}
      {compared !== undefined && compared.people.length > 0 && (
        <table className="table compared">
          <thead>
            <tr>
              <th scope="col">{t('lists.table.nameOf')}</th>
              <th scope="col">{t('lists.compare.what')}</th>
            </tr>
          </thead>
          <tbody>
            {compared.people.map((one, index) => (
              <ComparedRow key={index} one={one} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function ComparedRow({ one }: { one: ComparedPerson }) {
  const { t } = useI18n()
  const name = one.name === undefined ? <span>{t('lists.unnamed', { line: one.line })}</span> : <GivenText>{one.name}</GivenText>
  return (
    <tr>
      <th scope="row">
        {one.person === undefined ? name : <a href={personHref(one.person)}>{name}</a>}
        {one.number !== undefined && (
          <span className="people-number">
            <GivenText>{one.number}</GivenText>
          </span>
        )}
      </th>
      <td>{one.kind === 'changed' ? <ChangesOfPerson changes={one.changes} /> : <span>{t(`lists.compare.row.${one.kind}`)}</span>}</td>
    </tr>
  )
}

/** What is otherwise of one person: results first, then answers, each from what to what. */
export function ChangesOfPerson({ changes: { results, answers } }: { changes: ComparedChanges }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <ul className="plain">
      {results.map(({ rule, before, now }) => (
        <li key={rule}>
          <strong>{t('result.instead.rule', { number: ruleIds.indexOf(rule) + 1, rule: t(`rules.${rule}.short`) })}</strong>
          <span>{` ${t('lists.compare.from', { before: statusText(i18n, before, null), now: statusText(i18n, now, null) })}`}</span>
        </li>
      ))}
      {answers.map(({ fact, before, now }) => (
        <li key={fact}>
          <span>{t(`facts.${fact}.name`)}</span>
          <span>{` ${t('lists.compare.from', { before: answerWords(i18n, fact, before), now: answerWords(i18n, fact, now) })}`}</span>
        </li>
      ))}
    </ul>
  )
}
