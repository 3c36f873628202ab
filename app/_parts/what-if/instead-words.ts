import type { WhatIfChange } from '@/lib/wizard/what-if-edit'
import { answerWords, type I18n } from '@/lib/text/i18n'

/** A change in a line: "Highest degree: Doctorate, instead of: Bachelor’s degree". */
export const insteadWords = (i18n: I18n, { fact, before, after }: WhatIfChange): string =>
  i18n.t('ahead.whatIf.instead', {
    name: i18n.t(`facts.${fact}.name`),
    before: answerWords(i18n, fact, before),
    after: answerWords(i18n, fact, after),
  })
