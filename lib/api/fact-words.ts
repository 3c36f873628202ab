/**
 * Facts in words for whoever fills in a case: what is asked, and each value that may be given with what it stands for.
 */
import type { FactKind } from '../engine/facts'
import { allFacts, type AnyFact } from '../policy/all-facts'
import type { I18n } from '../text/i18n'
import { factText, optionText } from '../text/law-text'

/** A value as it is written in a case, and what it stands for. */
export interface FactValue {
  readonly value: string
  readonly words: string
}

/** How a day is written, and what stands for a number. */
const DAY = 'YYYY-MM-DD'
const NUMBER = 'number'

/** Every value a fact may have: those of a list, true and false, a day or `never`, a number; and that it is not known. */
export const valuesOfFact = (i18n: I18n, fact: AnyFact): readonly FactValue[] => [
  ...knownValues(i18n, fact, allFacts[fact]),
  { value: 'unknown', words: i18n.t('interface.api.unknown') },
]

function knownValues(i18n: I18n, fact: AnyFact, kind: FactKind): readonly FactValue[] {
  switch (kind.kind) {
    case 'choice':
      return kind.values.map(value => ({ value, words: optionText(i18n, fact, value) }))
    case 'flag':
      return [
        { value: 'true', words: factText(i18n, fact, 'holds') },
        { value: 'false', words: factText(i18n, fact, 'fails') },
      ]
    case 'since':
      return [
        { value: DAY, words: factText(i18n, fact, 'date') },
        { value: 'never', words: factText(i18n, fact, 'never') },
      ]
    case 'quantity': {
      const { least, most, whole } = kind
      const kinds = { kind: whole ? 'whole' : 'any', bounded: most === undefined ? 'no' : 'yes' }
      const unit = factText(i18n, fact, 'unit')
      // Default: what has no bound is not told one.
      return [{ value: NUMBER, words: i18n.t('interface.api.number', { ...kinds, unit, least, most: most ?? least }) }]
    }
  }
}

/** What a fact means: its question, what to go by, and each value with its words. */
export function factWords(i18n: I18n, fact: AnyFact): string {
  const { t } = i18n
  const options = valuesOfFact(i18n, fact).map(({ value, words }) => `${value}: ${words}`)
  return t('interface.api.options', {
    question: t(`facts.${fact}.question`),
    hint: t(`facts.${fact}.hint`),
    options: options.join('; '),
  })
}
