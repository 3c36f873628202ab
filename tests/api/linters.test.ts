/**
 * What others that read descriptions of interfaces say of ours: two linters, and a proxy that checks every request and
 * every answer against it.
 */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { expect, test } from 'vitest'
import { describe as describeInterface } from '@/lib/api/openapi'
import { speaking } from '../text/i18n-of-tests'

const description = async () => JSON.parse(JSON.stringify(await describeInterface(speaking('en')))) as Record<string, unknown>

/** What redocly says of a document, by its recommended rules. */
async function redoclyProblems(document: object): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} ${at?.pointer ?? ''}`)
}

/** What spectral says of a document, by its rules for OpenAPI. */
async function spectralProblems(document: object): Promise<readonly string[]> {
  const linter = new spectral.Spectral()
  linter.setRuleset({ extends: [[rulesets.oas as RulesetDefinition, 'recommended']] })
  return (await linter.run(document as Record<string, unknown>)).map(({ code, message, path }) => `${code}: ${message} ${path.join('/')}`)
}

test('redocly finds nothing', async () => {
  expect(await redoclyProblems(await description())).toEqual([])
})

test('spectral finds nothing', async () => {
  expect(await spectralProblems(await description())).toEqual([])
})

test('both would find what is wrong', async () => {
  const { security: _, ...document } = await description()
  expect((await redoclyProblems(document)).some(problem => problem.startsWith('security-defined'))).toBe(true)
  const { tags: __, ...untagged } = await description()
  expect((await spectralProblems(untagged)).some(problem => problem.startsWith('operation-tag-defined'))).toBe(true)
})
