import type { TriedChange } from '@/lib/wizard/what-if-edit'
import { answerWords, type Tongue } from '@/lib/text/i18n'

/** A change in a line: "Highest degree: Doctorate, instead of: Bachelor’s degree". */
export const insteadWords = (tongue: Tongue, { fact, before, after }: TriedChange): string =>
  tongue.tell('ahead.whatIf.instead', {
    name: tongue.tell(`facts.${fact}.name`),
    before: answerWords(tongue, fact, before),
    after: answerWords(tongue, fact, after),
  })
