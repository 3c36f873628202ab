import { lawReadOn } from '@/lib/policy/law'
import { hotline } from '@/lib/policy/windows'
import { LAW_AGES_AFTER } from '@/lib/results/law-age'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { LawAgeNotice } from './law-age-notice'

/** Warns, on every page, once the law has not been read for long, and says what to do then. */
export function LawAge({ i18n }: { i18n: I18n }) {
  const text = i18n.t('site.lawAge', { date: writeDate(i18n, lawReadOn), days: LAW_AGES_AFTER, phone: hotline.phone })
  return <LawAgeNotice readOn={lawReadOn} text={text} />
}
