import { describe, expect, it } from 'vitest'
import { gradeOf, inOrder, sourceOf, sources, witnesses, type SourceId } from '../../lib/policy/sources'

describe('sources', () => {
  it('have a title, a publisher, a date as far as known and an address or none', () => {
    for (const id of Object.keys(sources) as SourceId[]) {
      const source = sourceOf(id)
      expect(source.title.trim(), id).not.toBe('')
      expect(source.publisher.trim(), id).not.toBe('')
      expect(source.date, id).toMatch(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/)
      expect(source.address === null || /^https?:\/\/\S+$/.test(source.address), id).toBe(true)
    }
  })
})

describe('the weight of sources', () => {
  it('is that of the best among them', () => {
    expect(gradeOf(['P4', 'S1'])).toBe('official')
    expect(gradeOf(['P4', 'P2'])).toBe('published')
    expect(gradeOf(['P4', 'P64'])).toBe('weak')
    expect(gradeOf([])).toBe('weak')
  })

  it('counts four copies of one press text once', () => {
    expect(witnesses(['P4', 'P5', 'P6', 'P7'])).toBe(1)
    expect(witnesses(['P4', 'P7', 'S1'])).toBe(2)
  })

  it('lists numbers in order, each once', () => {
    expect(inOrder(['P10', 'P2', 'S1', 'P2'])).toEqual(['S1', 'P2', 'P10'])
  })
})
