import { expect, test } from 'vitest'
import { nothingKept, readKept, writeKept, type Kept } from '../../lib/wizard/kept'

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
