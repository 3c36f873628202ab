import { describe, expect, it } from 'vitest'
import { all, any, not } from '../../lib/engine/conditions'
import { recommender, talentRecognition, unitRelation } from '../../lib/policy/facts'
import { employed, foreigner, inAnArea, qualifyingUnit, yangpuResident, yangpuUnit } from '../../lib/policy/terms'
import { lawLine, lawSentence, saysMore, termOf, termsIn } from '../../lib/words/terms'

/** A language whose every word is its own key, with the values behind it. */
const keys = {
  locale: 'en',
  tell: (key: string, values: Record<string, string | number> = {}) =>
    key === 'words.condition.space' ? ' ' : key === 'words.condition.semicolon' ? '; ' : [key, ...Object.values(values)].join(' '),
}

describe('a condition told by the words of the law', () => {
  it('is one clause where it bears a term, however much the term joins', () => {
    expect(lawSentence(keys, qualifyingUnit)).toEqual({ kind: 'clause', words: 'terms.qualifying-unit.says' })
  })

  it('is the term’s own opposite where it is denied', () => {
    expect(lawSentence(keys, not(yangpuResident))).toEqual({ kind: 'clause', words: 'terms.yangpu-resident.saysNot' })
    expect(termOf(not(yangpuResident))).toBe('yangpu-resident')
  })

  it('is its only part where it joins one', () => {
    expect(lawSentence(keys, all(foreigner))).toEqual({ kind: 'clause', words: 'terms.foreigner.says' })
  })

  it('tells the answers that are left where they are few, instead of “not none”', () => {
    expect(lawLine(keys, not(talentRecognition.is('none')))).not.toContain('isNot')
    expect(lawLine(keys, not(talentRecognition.is('none')))).toContain('facts.talentRecognition.options.sector-talent')
    expect(lawLine(keys, not(recommender.is('none')))).toContain('isNot')
  })

  it('lists its parts, those with terms in one clause each', () => {
    const said = lawSentence(keys, any(yangpuUnit, yangpuResident))
    expect(said).toMatchObject({ kind: 'list', words: 'words.condition.any', parts: [yangpuUnit, yangpuResident] })
    expect(lawLine(keys, any(yangpuUnit, yangpuResident))).toBe(
      'words.condition.any terms.yangpu-unit.says; terms.yangpu-resident.says',
    )
  })
})

describe('the terms in a condition', () => {
  it('are found once each, the joined before those it joins', () => {
    const found = [...termsIn(all(employed, qualifyingUnit, inAnArea)).keys()]
    expect(found).toEqual(['employed', 'qualifying-unit', 'in-an-area', 'academic-unit', 'in-shanghai'])
  })

  it('say more than their name where they join conditions or leave a choice of answers', () => {
    expect(saysMore(qualifyingUnit)).toBe(true)
    expect(saysMore(inAnArea)).toBe(true)
    expect(saysMore(foreigner)).toBe(false)
    expect(saysMore(unitRelation.is('employed'))).toBe(false)
  })
})
