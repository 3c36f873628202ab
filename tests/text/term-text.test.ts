import { describe, expect, it } from 'vitest'
import { all, any, withTerm, not } from '@/lib/engine/conditions'
import { recommender, stayPurpose, talentPermitSince, talentRecognition } from '@/lib/policy/facts'
import { employed, foreigner, inAnArea, qualifyingUnit, yangpuResident, yangpuUnit } from '@/lib/policy/terms'
import { translatorSaying } from './i18n-of-tests'
import { insideTerm, lawLine, lawSentence, standsForSeveral, termOf, termsIn } from '@/lib/text/term-text'

/** A language whose every word is its own key, with the values behind it. */
const t = translatorSaying((key, values = {}) =>
  key === 'words.condition.space' ? ' ' : key === 'words.condition.semicolon' ? '; ' : [key, ...Object.values(values)].join(' '),
)
const keys = { locale: 'en', t }

describe('a condition told by the words of the law', () => {
  it('is one clause where it bears a term, however much the term joins', () => {
    expect(lawSentence(keys, qualifyingUnit)).toEqual({ kind: 'clause', words: 'terms.qualifying-unit.says' })
    expect(insideTerm(keys, qualifyingUnit)).toMatchObject({ words: 'words.condition.any', parts: [{}, { term: 'academic-unit' }] })
    expect(insideTerm(keys, foreigner)).toBeUndefined()
  })

  it('never hides a number behind a term', () => {
    const road = withTerm('talent-permit-road', talentPermitSince.fullYears(3))
    expect(lawSentence(keys, road)).toEqual({ kind: 'clause', words: 'facts.talentPermitSince.fullYears 3' })
  })

  it('is the term’s own opposite where it is denied', () => {
    expect(lawSentence(keys, not(yangpuResident))).toEqual({ kind: 'clause', words: 'terms.yangpu-resident.saysNot' })
    expect(termOf(not(yangpuResident))).toBe('yangpu-resident')
  })

  it('is a list of what it joins, also where all of that is denied', () => {
    const of = [yangpuUnit, yangpuResident]
    expect(lawSentence(keys, any(...of))).toEqual({ kind: 'list', words: 'words.condition.any', parts: of })
    expect(lawSentence(keys, not(any(...of)))).toEqual({ kind: 'list', words: 'words.condition.none', parts: of })
    expect(lawSentence(keys, not(all(...of)))).toEqual({ kind: 'list', words: 'words.condition.none', parts: [all(...of)] })
  })

  it('is its only part where it joins one', () => {
    expect(lawSentence(keys, all(foreigner))).toEqual(lawSentence(keys, foreigner))
  })

  it('tells the answers that are left where they are few, instead of “not none”', () => {
    expect(lawLine(keys, not(talentRecognition.is('none')))).not.toContain('isNot')
    expect(lawLine(keys, not(talentRecognition.is('none')))).toContain('facts.talentRecognition.options.sector-talent')
    expect(lawLine(keys, not(recommender.is('none')))).toContain('isNot')
    expect(lawLine(keys, not(stayPurpose.isOneOf('work', 'study', 'business')))).toContain('facts.stayPurpose.options.family-visit')
    expect(lawLine(keys, not(stayPurpose.isOneOf('work', 'study')))).toContain('isNot')
  })

  it('lists its parts, and in one line tells each by its term alone', () => {
    expect(lawSentence(keys, any(yangpuUnit, yangpuResident))).toEqual({
      kind: 'list',
      words: 'words.condition.any',
      parts: [yangpuUnit, yangpuResident],
    })
    expect(lawLine(keys, any(yangpuUnit, yangpuResident))).toBe('words.condition.any terms.yangpu-unit.says; terms.yangpu-resident.says')
  })
})

describe('the terms in a condition', () => {
  it('are found once each, the joined before those it joins', () => {
    const found = [...termsIn(all(employed, qualifyingUnit, inAnArea)).keys()]
    expect(found).toEqual(['employed', 'qualifying-unit', 'in-an-area', 'academic-unit', 'in-shanghai'])
  })

  it('may stand for any of several answers', () => {
    expect(standsForSeveral(inAnArea)).toBe(true)
    expect(standsForSeveral(foreigner)).toBe(false)
    expect(standsForSeveral(qualifyingUnit)).toBe(false)
  })
})
