import type { ReactNode } from 'react'
import { neededFor, type Needed } from '@/lib/law-history/who-is-asked'
import type { FactTable } from '@/lib/engine/facts'
import { facts, offeredOn, type FactName } from '@/lib/policy/facts'
import { numberOf } from '@/lib/policy/rules'
import { cellWords } from '@/lib/text/decision-table'
import { andList, type Tongue } from '@/lib/text/i18n'
import { Said } from '../print-summary/bilingual-cells'

/** A question in all languages: its allowed answers each with a box to tick, or a line to write on, and who needs it. */
export function QuestionOnPaper({
  tongues,
  fact,
  number,
  day,
}: {
  tongues: readonly Tongue[]
  fact: FactName
  /** The place of a question on the paper, from 1. */
  number: (fact: FactName) => number
  day: string
}) {
  const each = (words: (tongue: Tongue) => ReactNode) => tongues.map(tongue => <td key={tongue.locale}>{words(tongue)}</td>)
  const say = (key: string) => (tongue: Tongue) => <Said tongue={tongue}>{tongue.tell(key)}</Said>
  const kind = (facts as FactTable)[fact]
  const box = (key: string) => (
    <tr key={key}>
      <td>
        <span className="box" />
      </td>
      {each(say(key))}
    </tr>
  )
  const write = (words: (tongue: Tongue) => ReactNode) => (
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
        {each(tongue => (
          <>
            <strong>{say(`facts.${fact}.question`)(tongue)}</strong>
            <br />
            <span className="small">{say(`facts.${fact}.hint`)(tongue)}</span>
          </>
        ))}
      </tr>
      {kind?.kind === 'choice' && offeredOn(day, fact, kind.values).map(value => box(`facts.${fact}.options.${value}`))}
      {kind?.kind === 'flag' && ['words.answer.yes', 'words.answer.no'].map(box)}
      {kind?.kind === 'since' && (
        <>
          {write(tongue => (
            <>
              {say(`facts.${fact}.date`)(tongue)}
              {(['year', 'month', 'date'] as const).map(part => (
                <span key={part}>
                  {' '}
                  <span className="blank" /> {say(`wizard.date.${part}`)(tongue)}
                </span>
              ))}
            </>
          ))}
          {box(`facts.${fact}.never`)}
        </>
      )}
      {kind?.kind === 'quantity' &&
        write(tongue => (
          <>
            <span className="blank" /> {say(`facts.${fact}.unit`)(tongue)}
          </>
        ))}
      {box('words.answer.dontKnow')}
      <tr className="asked-for small">
        <td />
        {each(tongue =>
          needed.length === 0 ? (
            say('inspect.paper.noRule')(tongue)
          ) : (
            <ul className="plain">
              {needed.map(one => (
                <li key={one.rules.join()}>
                  <Said tongue={tongue}>{neededWords(tongue, one, number)}</Said>
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
function neededWords(tongue: Tongue, { rules, only }: Needed, number: (fact: FactName) => number): string {
  const { tell } = tongue
  const list = { count: rules.length, rules: andList(tongue, rules.map(id => String(numberOf(id)))) }
  if (only.length === 0) return tell('inspect.paper.needed.always', list)
  const conditions = only.map(({ fact, answers }) => tell('inspect.paper.needed.answer', { number: number(fact), answers: cellWords(tongue, answers) }))
  return tell('inspect.paper.needed.if', { ...list, conditions: conditions.join(tell('words.condition.semicolon')) })
}
