import { factText, optionText } from '@/lib/text/law-text'
import type { ReactNode } from 'react'
import { neededFor, type Needed } from '@/lib/law-history/who-is-asked'
import type { FactTable } from '@/lib/engine/facts'
import { facts, offeredOn, type FactName } from '@/lib/policy/facts'
import { numberOf } from '@/lib/policy/rules'
import { cellWords } from '@/lib/text/decision-table'
import { andList, type I18n } from '@/lib/text/i18n'
import { Localized } from '../print-summary/bilingual-cells'

/** A question in all languages: its allowed answers each with a box to tick, or a line to write on, and who needs it. */
export function QuestionOnPaper({
  languages,
  fact,
  number,
  day,
}: {
  languages: readonly I18n[]
  fact: FactName
  /** The place of a question on the paper, from 1. */
  number: (fact: FactName) => number
  day: string
}) {
  const each = (words: (i18n: I18n) => ReactNode) => languages.map(i18n => <td key={i18n.locale}>{words(i18n)}</td>)
  const say = (words: (i18n: I18n) => string) => (i18n: I18n) => <Localized i18n={i18n}>{words(i18n)}</Localized>
  const kind = (facts as FactTable)[fact]
  const box = (key: string, words: (i18n: I18n) => string) => (
    <tr key={key}>
      <td>
        <span className="box" />
      </td>
      {each(say(words))}
    </tr>
  )
  const write = (words: (i18n: I18n) => ReactNode) => (
    <tr>
      <td />
      {each(words)}
    </tr>
  )
  const needed = neededFor(fact, day)
  return (
    <tbody>
      <tr className="asked-question">
        <th scope="rowgroup">{number(fact)}</th>
        {each(i18n => (
          <>
            <strong>{say(({ t }) => t(`facts.${fact}.question`))(i18n)}</strong>
            <br />
            <span className="small">{say(({ t }) => t(`facts.${fact}.hint`))(i18n)}</span>
          </>
        ))}
      </tr>
      {kind?.kind === 'choice' && offeredOn(day, fact, kind.values).map(value => box(value, i18n => optionText(i18n, fact, value)))}
      {kind?.kind === 'flag' && (['words.answer.yes', 'words.answer.no'] as const).map(key => box(key, ({ t }) => t(key)))}
      {kind?.kind === 'since' && (
        <>
          {write(i18n => (
            <>
              {say(() => factText(i18n, fact, 'date'))(i18n)}
              {(['year', 'month', 'date'] as const).map(part => (
                <span key={part}>
                  {' '}
                  <span className="blank" /> {say(({ t }) => t(`wizard.date.${part}`))(i18n)}
                </span>
              ))}
            </>
          ))}
          {box('never', i18n => factText(i18n, fact, 'never'))}
        </>
      )}
      {kind?.kind === 'quantity' &&
        write(i18n => (
          <>
            <span className="blank" /> {say(() => factText(i18n, fact, 'unit'))(i18n)}
          </>
        ))}
      {box('unknown', ({ t }) => t('words.answer.dontKnow'))}
      <tr className="asked-for small">
        <td />
        {each(i18n =>
          needed.length === 0 ? (
            say(({ t }) => t('inspect.paper.noRule'))(i18n)
          ) : (
            <ul className="plain">
              {needed.map(one => (
                <li key={one.rules.join()}>
                  <Localized i18n={i18n}>{neededWords(i18n, one, number)}</Localized>
                </li>
              ))}
            </ul>
          ),
        )}
      </tr>
    </tbody>
  )
}

/** "Rules 3 and 7, if 1: Foreign national; 2: Yes" */
function neededWords(i18n: I18n, { rules, only }: Needed, number: (fact: FactName) => number): string {
  const { t } = i18n
  const list = {
    count: rules.length,
    rules: andList(
      i18n,
      rules.map(id => String(numberOf(id))),
    ),
  }
  if (only.length === 0) return t('inspect.paper.needed.always', list)
  const conditions = only.map(({ fact, answers }) =>
    t('inspect.paper.needed.answer', { number: number(fact), answers: cellWords(i18n, answers) }),
  )
  return t('inspect.paper.needed.if', { ...list, conditions: conditions.join(t('words.condition.semicolon')) })
}
