import type { Locale } from '../../lib/i18n/routing'

/**
 * What the journeys must come to, written out: nothing here is worked out from the law or from the pages. Verdicts stand
 * in the order of the rules.
 */

interface Expected {
  /** The words of what is pressed. */
  readonly press: Readonly<Record<'take' | 'keep' | 'copy' | 'read', string>>
  readonly headline: string
  /** Told of a result that came by a link. */
  readonly untouched: string
  readonly chemist: readonly string[]
  readonly doctor: readonly string[]
  /** With a firm in the Yangpu base instead. */
  readonly doctorInYangpu: readonly string[]
  /** What turns then: before, after. */
  readonly turned: readonly string[]
  readonly turns: string
  readonly list: string
  readonly chips: readonly string[]
  readonly shown: string
  readonly pasted: string
}

/** The questions the chemist is asked, in order. */
export const asked = [
  'nationality',
  'chineseDescent',
  'degree',
  'status',
  'unitRelation',
  'unitArea',
  'areaWorkSince',
  'leastMonthsInChina',
  'employerRecommends',
  'confirmationLetter',
  'talentRecognition',
  'recommender',
  'investmentForm',
  'studyPlace',
  'wantsHelper',
  'hasSpouse',
  'hasMinorChildren',
  'livesInYangpu',
  'unitInYangpu',
]

/** By the words for yes, disputed, not yet and no. */
const verdicts = (yes: string, disputed: string, later: string, no: string) => ({
  chemist: [yes, yes, disputed, no, no, disputed, no, no, no, no],
  doctor: [no, yes, no, later, no, disputed, yes, no, no, no],
  doctorInYangpu: [no, yes, later, later, no, disputed, yes, no, no, no],
  turned: [no, later],
})

export const expected: Readonly<Record<Locale, Expected>> = {
  en: {
    ...verdicts('You qualify', 'Sources disagree', 'Not yet', 'You do not qualify at present'),
    press: { take: 'Make these my answers', keep: 'Keep these answers', copy: 'Copy a link to this result', read: 'Check these rows' },
    headline: 'You can apply for permanent residence',
    untouched: 'Your own answers are untouched.',
    turns: '1 rule changes',
    list: '50 of 200 people may apply for something now',
    chips: ['All 200', 'May apply now 50', 'Answers missing 50', 'Disputed 100'],
    shown: '50 of 200 shown',
    pasted: '1 of 4 people may apply for something now',
  },
  zh: {
    ...verdicts('符合条件', '公开口径不一', '年限未满', '暂不符合条件'),
    press: { take: '作为我的回答', keep: '保留改动', copy: '复制本结果的链接', read: '核查粘贴的内容' },
    headline: '您可以申请：在华永久居留',
    untouched: '您本人的回答未作任何改动。',
    turns: '1项政策的结果有变化',
    list: '200人中，目前有50人可以申请',
    chips: ['全部 200', '目前可以申请 50', '信息待补充 50', '公开口径不一 100'],
    shown: '显示50人，共200人',
    pasted: '4人中，目前有1人可以申请',
  },
}
