'use client'

import { problemText } from '@/lib/case-list/list-problem'
import { useEffect, useId, useRef, useState, type DragEvent, type ReactElement } from 'react'
import type { Problem } from '@/lib/case-list/list-problem'
import { Notice } from '../../notice'
import { PageHead } from '../../page-head'
import { Section } from '../../section'
import { useI18n } from '../../use-i18n'
import type { UploadSource } from '../store/protocol'
import { RememberedNotice } from './remembered-notice'
import { SavedListNotice } from './saved-on-device'

/** Where a list comes in: dropped, chosen, pasted, or from this device; and the template for one. */
export function UploadPage({
  problem,
  pasted,
  notice: missing,
  onSource,
}: {
  problem?: Problem | undefined
  /** Rows pasted before, which could not be read. */
  pasted?: string | undefined
  /** Said where a part of the site did not come. */
  notice: ReactElement | undefined
  onSource: (source: UploadSource) => void
}) {
  const { t, locale } = useI18n()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem !== undefined) notice.current?.focus()
  }, [problem])
  return (
    <>
      <PageHead title={t('lists.title')}>
        <p className="lead">{t('lists.lead')}</p>
        <p className="people-privacy">{t('lists.privacy')}</p>
        {missing}
        {problem !== undefined && (
          <div role="alert" tabIndex={-1} ref={notice}>
            <Notice title={t('lists.bring.failed')}>
              <p>{problemText(t, problem)}</p>
            </Notice>
          </div>
        )}
      </PageHead>
      <Section id="bring" name={t('lists.bring.name')}>
        <div className="needs-script stack">
          <RememberedNotice />
          <SavedListNotice onOpen={() => onSource({ from: 'device' })} />
          <DropZone onFile={file => onSource({ from: 'file', file })} />
          <Paste key={pasted} pasted={pasted} onText={text => onSource({ from: 'paste', text })} />
        </div>
      </Section>
      <Section id="template" name={t('lists.template.name')}>
        <p>{t('lists.template.text')}</p>
        <p className="actions">
          <a className="button button-plain" href={`/${locale}/people/template.xlsx`} download>
            {t('lists.template.xlsx')}
          </a>
          <a href={`/${locale}/people/template.csv`} download>
            {t('lists.template.csv')}
          </a>
        </p>
      </Section>
      <Section id="steps" name={t('lists.steps.name')}>
        <ol className="steps">
          {(['fill', 'bring', 'mend', 'print'] as const).map(step => (
            <li key={step}>
              <p>{t(`lists.steps.${step}`)}</p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

/** A field to drop a file on, which is also the button for choosing one. */
function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useI18n()
  const [over, setOver] = useState(false)
  const hint = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) onFile(file)
  }
  return (
    <label
      className="drop-zone"
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        className="aloud"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.xlsb,.ods,.et,.json"
        aria-describedby={hint}
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
        }}
      />
      <span className="drop-zone-label">{t('lists.bring.drop')}</span>
      <span className="quiet" id={hint}>
        {t('lists.bring.kinds')}
      </span>
    </label>
  )
}

/** Rows copied out of a spreadsheet. */
function Paste({ pasted, onText }: { pasted: string | undefined; onText: (text: string) => void }) {
  const { t } = useI18n()
  const field = useRef<HTMLTextAreaElement>(null)
  const [empty, setEmpty] = useState(false)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const text = field.current?.value ?? ''
        setEmpty(text.trim() === '')
        if (text.trim() === '') field.current?.focus()
        else onText(text)
      }}
    >
      <label className="label" htmlFor="paste">
        {t('lists.bring.paste')}
      </label>
      {empty && (
        <p className="fault" id="paste-fault">
          {t('lists.bring.nothingPasted')}
        </p>
      )}
      <textarea
        ref={field}
        className="text-input text-area"
        id="paste"
        rows={4}
        defaultValue={pasted}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={empty || undefined}
        aria-describedby={empty ? 'paste-fault' : undefined}
      />
      <p className="actions">
        <button type="submit" className="button button-plain">
          {t('lists.bring.read')}
        </button>
      </p>
    </form>
  )
}
