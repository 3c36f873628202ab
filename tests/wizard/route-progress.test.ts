import { describe, expect, test } from 'vitest'
import { routeIds, routes } from '@/lib/policy/routes'
import { answersThatFollow, progressOfRoute } from '@/lib/wizard/route-progress'
import { parseSession, emptySession, serializeSession } from '@/lib/wizard/session-state'
import { parseRoute, routeHref } from '@/lib/wizard/wizard-route'

const on = '2026-11-23'

describe('the questions of a route beside the rules', () => {
  test('the list of names is the list of routes', () => expect(routeIds).toEqual(routes.map(({ id }) => id)))

  test('are only what that route still needs', () => {
    expect(progressOfRoute('k-visa', {}, on).remaining).toEqual(['nationality', 'stemGround'])
    expect(progressOfRoute('k-visa', { nationality: 'foreign', degree: 'doctor' }, on)).toEqual({
      relevant: { nationality: 'foreign' },
      remaining: ['stemGround'],
      settled: false,
    })
    expect(progressOfRoute('k-visa', { nationality: 'foreign', stemGround: 'unknown' }, on).settled).toBe(true)
    expect(progressOfRoute('k-visa', { nationality: 'mainland-chinese' }, on).settled).toBe(true)
  })

  test('have an address of their own for every route, beside those of the rules', () => {
    for (const route of routeIds) {
      expect(routeHref({ at: 'ask-route', route })).toBe(`#ask/${route}`)
      expect(parseRoute(`#ask/${route}`)).toEqual({ at: 'ask-route', route })
    }
    expect(parseRoute('#ask')).toEqual({ at: 'aims' })
  })

  test('are offered what follows from another answer, and nothing in place of an answer', () => {
    expect(answersThatFollow({ lingangWorkSince: '2023-01-02' })).toEqual({ worksInLingang: true })
    expect(answersThatFollow({ lingangWorkSince: 'never', fiveYearGround: 'award' })).toEqual({})
    expect(answersThatFollow({ fiveYearGround: 'five-year-class-a' })).toEqual({ workPermitClass: 'A' })
    expect(answersThatFollow({ fiveYearGround: 'five-year-class-a', workPermitClass: 'B' })).toEqual({})
  })

  test('keep their answers in the tab', () => {
    const kept = { ...emptySession, answers: { stemGround: 'degree', residenceYearsInPost: 3 } } as const
    expect(parseSession(serializeSession(kept)).answers).toEqual(kept.answers)
  })
})
