import { expect, test, type APIRequestContext } from 'playwright/test'
import { rules } from '@/lib/policy/law'

/** What a page says of itself to search engines. */
async function dataOf(request: APIRequestContext, address: string): Promise<Record<string, unknown>> {
  const html = await (await request.get(address)).text()
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(text ?? '') as Record<string, unknown>
}

test('search engines find a service for each of the ten, with where it is applied for @desk', async ({ request }) => {
  const site = await dataOf(request, '/en')
  expect(site).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebApplication', isAccessibleForFree: true })
  expect(site['about']).toHaveLength(rules.length)
  const rule = await dataOf(request, '/zh/rules/talent-visa')
  expect(rule).toMatchObject({
    '@type': 'GovernmentService',
    areaServed: 'Shanghai',
    url: expect.stringMatching(/\/zh\/rules\/talent-visa$/) as unknown,
  })
  expect(JSON.stringify(rule['availableChannel'])).toMatch(/民生路1500号.*12367/)
})
