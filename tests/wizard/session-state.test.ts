import { expect, test } from 'vitest'
import { keptWith, nothingKept, readKept, writeKept, type Kept } from '@/lib/wizard/session-state'
import { untyped } from '@/lib/wizard/form-answers'

const kept: Kept = { ...nothingKept, answers: { degree: 'doctor' }, ready: ['passport', 'photos-two'], applyOn: '2027-03-27' }

test('ready papers and the day to apply come back as they were kept', () => {
  expect(readKept(writeKept(kept))).toEqual(kept)
})

test('what was kept before there were ready papers is read all the same', () => {
  const { ready: _, applyOn: __, ...older } = kept
  expect(readKept(JSON.stringify(older))).toEqual({ ...kept, ready: [], applyOn: null })
})

test('a paper nobody asks for and a day that is none are left out', () => {
  const broken = JSON.stringify({ ...kept, ready: ['passport', 'toString', 'crown', 7], applyOn: '2027-02-30' })
  expect(readKept(broken)).toEqual({ ...kept, ready: ['passport'], applyOn: null })
})

test('what is filled in is kept at once: whole answers, what is half typed as it stands, and nothing else is touched', () => {
  const half = { ...untyped, choice: 'typed', year: '2020' }
  const before: Kept = { ...kept, answers: { degree: 'doctor', chineseDescent: true, hasSpouse: false }, typed: { areaWorkSince: half } }
  const filled = { degree: { ...untyped, choice: 'master' }, chineseDescent: untyped, areaWorkSince: { ...half, month: '2', date: '29' } }
  expect(keptWith(before, ['degree', 'chineseDescent', 'areaWorkSince'], fact => filled[fact as keyof typeof filled])).toEqual({
    answers: { degree: 'master', hasSpouse: false, areaWorkSince: '2020-02-29' },
    typed: {},
  })
  const again = { ...before, answers: { areaWorkSince: '2020-02-29' }, typed: {} }
  expect(keptWith(again, ['areaWorkSince'], () => half)).toEqual({ answers: {}, typed: { areaWorkSince: half } })
})
