/** The routes beside the ten for one person: what comes first, what is missing, and why. */
import { describe, expect, test } from 'vitest'
import { routeIds } from '@/lib/policy/routes'
import { routeResultsOf } from '@/lib/results/route-results'
import { reasonOfRoute } from '@/lib/text/route-reason'
import { speaking } from '../text/i18n-of-tests'

const on = '2026-11-28'
const graduate = {
  nationality: 'foreign',
  unitRelation: 'employed',
  unitArea: 'other-shanghai',
  degree: 'master',
} as const

const listed = (answers: Parameters<typeof routeResultsOf>[0], day = on) =>
  routeResultsOf(answers, day).map(({ route, status, isNear, missing, unknown }) => ({ id: route.id, status, isNear, missing, unknown }))
const one = (id: string, answers: Parameters<typeof routeResultsOf>[0], day = on) =>
  routeResultsOf(answers, day).find(({ route }) => route.id === id) ?? expect.fail(id)

describe('the routes beside the ten', () => {
  test('are all there, each once, whoever asks', () => {
    for (const answers of [{}, graduate])
      expect(
        listed(answers)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...routeIds].sort())
  })

  test('are near to nobody who has answered nothing', () => {
    expect(listed({}).filter(({ isNear }) => isNear)).toEqual([])
  })

  test('begin with those that the answers given decide, then with those that lack the fewest answers', () => {
    const [first, second, third] = listed(graduate)
    expect(first).toEqual({ id: 'overseas-talent-card', status: 'yes', isNear: true, missing: [], unknown: [] })
    expect(second).toEqual({ id: 'graduate-work-permit', status: 'open', isNear: true, missing: ['degreeFrom'], unknown: [] })
    expect(third).toEqual({ id: 'startup-permit', status: 'open', isNear: true, missing: ['startupGround'], unknown: [] })
  })

  test('end with those that do not fit, and say what stands in the way', () => {
    const results = routeResultsOf({ nationality: 'mainland-chinese' }, on)
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['no']))
    const visa = one('k-visa', { nationality: 'foreign', stemGround: 'none' })
    expect(reasonOfRoute(speaking('en'), visa, on)).toBe('Science or engineering background – Neither.')
    expect(reasonOfRoute(speaking('zh'), visa, on)).toBe('科学技术背景为“均不符合”。')
  })

  test('tell apart what was not asked and what is not known', () => {
    const card = one('overseas-talent-card', {
      nationality: 'foreign',
      degree: 'unknown',
      unitRelation: 'employed',
      unitArea: 'zhangjiang',
    })
    expect(card).toMatchObject({ status: 'open', missing: [], unknown: ['degree'] })
    expect(reasonOfRoute(speaking('en'), card, on)).toBe('You said you do not know: Highest degree.')
  })

  test('that time alone opens say from which day', () => {
    const post = one('senior-post-pr', {
      nationality: 'foreign',
      seniorPost: true,
      seniorPostUnit: true,
      seniorPostSince: '2023-03-01',
      residenceYearsInPost: 3,
      taxRecordGood: true,
    })
    expect(post).toMatchObject({ status: 'later', earliest: '2027-03-01' })
    expect(reasonOfRoute(speaking('en'), post, on)).toContain('1 March 2027')
  })

  test('that have ended on the day are not in force', () => {
    expect(one('overseas-talent-card', graduate, '2030-06-30').status).toBe('yes')
    expect(one('overseas-talent-card', graduate, '2030-07-01').status).toBe('not-covered')
  })

  test('say what they open', () => {
    expect(reasonOfRoute(speaking('en'), one('overseas-talent-card', graduate), on)).toBe(
      'It opens: Shanghai overseas talent residence permit (B card).',
    )
  })
})
