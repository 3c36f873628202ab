/**
 * A check that asks for the routes beside the rules, and what else an address may say.
 */
import { expect, test } from 'vitest'
import { answerCheck, createSharing } from '@/lib/api/answer-check'
import { describe } from '@/lib/api/openapi'
import { check } from '@/lib/check/check'
import { checkWithRoutes } from '@/lib/check/check-routes'
import { speaking } from '../text/i18n-of-tests'
import { TODAY } from './asking'

const facts = { nationality: 'foreign', degree: 'doctor' } as const
async function asked(query: string, value: unknown = { facts }) {
  const request = new Request(`http://localhost/api/check${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  })
  const response = await answerCheck(request, TODAY, createSharing())
  return { status: response.status, body: (await response.json()) as unknown }
}

test('the routes are told where they are asked for, of one case and of each in a list', async () => {
  const withRoutes = checkWithRoutes({ facts }, TODAY)
  expect(withRoutes.routes).toHaveLength(10)
  for (const query of ['?routes=true', '?routes=true&routes=true', '?x=1&routes=true'])
    expect([query, await asked(query)]).toEqual([query, { status: 200, body: withRoutes }])
  expect((await asked('?routes=true', { cases: [{ facts }, { facts }] })).body).toEqual({ assessments: [withRoutes, withRoutes] })
  const many = Array.from({ length: 9 }, () => ({ facts }))
  expect((await asked('?routes=true', { cases: many })).body).toEqual({ assessments: many.map(() => withRoutes) })
})

test('and not where they are not', async () => {
  const plain = check({ facts }, TODAY)
  expect('routes' in plain).toBe(false)
  for (const query of ['', '?', '?route=true', '?ROUTES=true'])
    expect([query, await asked(query)]).toEqual([query, { status: 200, body: plain }])
})

test('any other word is refused with what came, of which sixty signs are shown', async () => {
  for (const query of ['?routes=', '?routes=false', '?routes=True', '?routes=1', '?routes=true&routes=no', `?routes=${'x'.repeat(99)}`]) {
    const { status, body } = await asked(query)
    const wrong = new URLSearchParams(query).getAll('routes').find(value => value !== 'true')
    expect([query, status, body]).toMatchObject([query, 400, { errors: [{ fact: 'routes', came: wrong?.slice(0, 60) }] }])
  }
})

test('what tells whether the site is there is described, with what it answers', async () => {
  const { paths } = (await describe(speaking('en'))) as unknown as {
    paths: Record<string, { get?: { responses: Record<string, object> } }>
  }
  const answered = paths['/api/health']?.get?.responses
  expect(Object.keys(answered ?? {})).toEqual(['200', '405'])
  expect(answered?.['200']).toMatchObject({
    description: expect.stringMatching(/\w/),
    content: { 'application/json': { schema: expect.any(Object) } },
  })
})
