'use client'

import { TAX_TIMES } from '@/lib/policy/average-wages'
import { facts } from '@/lib/policy/facts'
import { gradeOf, sourceOf } from '@/lib/policy/sources'
import { answerWords, writeNumber } from '@/lib/text/i18n'
import { sumParts, type SumPart } from '@/lib/check/yearly-sums'
import { formAnswerOf } from '@/lib/wizard/form-answers'
import {
  answersWorkedAnew,
  incomeFacts,
  readSum,
  workedOut,
  worksheetYears,
  type IncomeFact,
  type WorksheetYear,
} from '@/lib/wizard/worksheet'
import type { SessionState } from '@/lib/wizard/session-state'
import type { UseFormReturn } from 'react-hook-form'
import { useSessionStore } from '../session'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { problemWords } from './problem-words'
import type { FormAnswers } from './wizard-props'

/**
 * Four yearly rows of wage and tax, from which the answers below are worked out. Beside each year stands the sum needed.
 * What the person answers otherwise stays as it is.
 */
export function IncomeWorksheet({
  form,
  session,
  on,
  asked,
}: {
  form: UseFormReturn<FormAnswers>
  session: SessionState
  on: string
  /** The questions of this page that can be worked out. */
  asked: readonly IncomeFact[]
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { update } = useSessionStore()
  const { worksheet } = session
  const type = (part: SumPart, year: number, text: string) => {
    const next = { ...worksheet, [part]: { ...worksheet[part], [year]: text } }
    const answers = answersWorkedAnew(session.answers, worksheet, next, on)
    for (const fact of incomeFacts)
      if (answers[fact] !== session.answers[fact]) form.setValue(fact, formAnswerOf(facts[fact], answers[fact]))
    update(was => ({ ...was, worksheet: next, answers }))
  }
  const worked = workedOut(worksheet, on)
  const years = worksheetYears(on)
  return (
    <fieldset className="question worksheet">
      <legend className="question-label">{t('wizard.worksheet.title')}</legend>
      <p className="hint">{t('wizard.worksheet.hint')}</p>
      {years.map(row => (
        <div key={row.year} className="worksheet-year" role="group" aria-labelledby={`worksheet-${row.year}`}>
          <p className="label" id={`worksheet-${row.year}`}>
            {t('wizard.worksheet.year', { year: String(row.year) })}
          </p>
          <p className="hint">
            <Text>{neededWords(row)}</Text>
          </p>
          {sumParts.map(part => (
            <SumField
              key={part}
              part={part}
              year={row.year}
              text={
                // Default: a field in which nothing was typed.
                worksheet[part][row.year] ?? ''
              }
              onText={text => type(part, row.year, text)}
            />
          ))}
        </div>
      ))}
      <p className="hint">{t('wizard.worksheet.notPublished')}</p>
      <div role="status" className="worksheet-worked">
        <ul>
          {asked.map(fact => (
            <li key={fact}>
              <Text>
                {worked[fact] === undefined
                  ? t('wizard.worksheet.blank', { name: t(`facts.${fact}.name`) })
                  : t(session.answers[fact] === worked[fact] ? 'wizard.worksheet.worked' : 'wizard.worksheet.overruled', {
                      name: t(`facts.${fact}.name`),
                      answer: answerWords(i18n, fact, worked[fact]),
                    })}
              </Text>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  )

  function neededWords({ year, average, needed }: WorksheetYear): string {
    if (average === undefined || needed === undefined) return t('wizard.worksheet.noAverage', { before: String(year - 1) })
    return t('wizard.worksheet.needed', {
      before: String(year - 1),
      needed: writeNumber(i18n, needed),
      tax: writeNumber(i18n, Math.ceil(needed / TAX_TIMES)),
      sources: average.sources.map(id => `${id} ${sourceOf(id).publisher}`).join(', '),
      grade: t(`wizard.worksheet.grades.${gradeOf(average.sources)}`),
    })
  }
}

function SumField({ part, year, text, onText }: { part: SumPart; year: number; text: string; onText: (text: string) => void }) {
  const i18n = useI18n()
  const { t } = i18n
  const id = `worksheet-${part}-${year}`
  const { sum, problem } = readSum(text)
  const fact = part === 'wages' ? 'leastAnnualWageCny' : 'leastAnnualTaxCny'
  return (
    <div>
      <label htmlFor={id}>{t(`wizard.worksheet.${part}`)}</label>
      <input
        id={id}
        className="text-input text-input-short"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${id}-read`}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p className={problem === undefined ? 'hint' : 'fault'} id={`${id}-read`}>
        <Text>{problem !== undefined ? problemWords(i18n, fact, problem) : sum !== undefined ? answerWords(i18n, fact, sum) : ''}</Text>
      </p>
    </div>
  )
}
