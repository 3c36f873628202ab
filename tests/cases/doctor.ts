import type { Answers } from '@/lib/wizard/session-state'

/** Not of Chinese descent; a doctor employed in Zhangjiang since March 2021. Rules turn for this person by law and by time. */
export const doctor: Answers = {
  nationality: 'foreign',
  chineseDescent: false,
  degree: 'doctor',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'zhangjiang',
  areaWorkSince: '2021-03-01',
  leastMonthsInChina: 10,
}
