import { expect, test } from 'vitest'
import { emptySession, parseSession, serializeSession, type SessionState } from '@/lib/wizard/session-state'
import { emptyFormAnswer } from '@/lib/wizard/form-answers'
import { withFormAnswers } from '@/lib/wizard/with-form-answers'

const kept: SessionState = { ...emptySession, answers: { degree: 'doctor' }, ready: ['passport', 'photos-two'], applyOn: '2027-03-27' }

test('ready papers and the day to apply come back as they were kept', () => {
  expect(parseSession(serializeSession(kept))).toEqual(kept)
})

test('what was kept before there were ready papers is read all the same', () => {
  const { ready: _, applyOn: __, ...older } = kept
  expect(parseSession(JSON.stringify(older))).toEqual({ ...kept, ready: [], applyOn: null })
})

test('a paper nobody asks for and a day that is none are left out', () => {
  const broken = JSON.stringify({ ...kept, ready: ['passport', 'toString', 'crown', 7], applyOn: '2027-02-30' })
  expect(parseSession(broken)).toEqual({ ...kept, ready: ['passport'], applyOn: null })
})

test('what is filled in is kept at once: whole answers, what is half typed as it stands, and nothing else is touched', () => {
  const half = { ...emptyFormAnswer, choice: 'typed', year: '2020' }
  const before: SessionState = {
    ...kept,
    answers: { degree: 'doctor', chineseDescent: true, hasSpouse: false },
    typed: { areaWorkSince: half },
  }
  const filled = {
    degree: { ...emptyFormAnswer, choice: 'master' },
    chineseDescent: emptyFormAnswer,
    areaWorkSince: { ...half, month: '2', date: '29' },
  }
  expect(withFormAnswers(before, ['degree', 'chineseDescent', 'areaWorkSince'], fact => filled[fact as keyof typeof filled])).toEqual({
    answers: { degree: 'master', hasSpouse: false, areaWorkSince: '2020-02-29' },
    typed: {},
  })
  const again = { ...before, answers: { areaWorkSince: '2020-02-29' }, typed: {} }
  expect(withFormAnswers(again, ['areaWorkSince'], () => half)).toEqual({ answers: {}, typed: { areaWorkSince: half } })
})
