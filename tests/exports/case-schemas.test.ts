import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { check } from '../../lib/check/check'
import { exportText, type ExportName } from '../../lib/exports/files'
import { allI18n } from '@/lib/i18n/i18n-for'

const validator = async (name: ExportName) =>
  new Ajv({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(JSON.parse(await exportText(name, await allI18n())) as object)

test('the schema of a case stands alone: it takes a case and bare facts, and refuses what the check refuses', async () => {
  const valid = await validator('case.schema.json')
  const facts = { nationality: 'foreign', degree: 'unknown', areaWorkSince: '2022-03-02', leastMonthsInChina: null }
  for (const taken of [{}, facts, { facts }, { id: 'a', on: '2026-11-23', facts }]) expect(valid(taken), JSON.stringify(taken)).toBe(true)
  for (const refused of [
    [],
    { on: '2026-11-23' },
    { facts, more: 1 },
    { degree: 'phd' },
    { facts: { age: 3 } },
    { leastMonthsInChina: 13 },
  ])
    expect(valid(refused), JSON.stringify(refused)).toBe(false)
})

test('the schema of an assessment stands alone: it takes real ones, and refuses one that lacks a rule', async () => {
  const valid = await validator('assessment.schema.json')
  const real = [{}, { nationality: 'foreign', chineseDescent: true, degree: 'doctor' }].flatMap(facts =>
    ['2016-12-08', '2026-11-23'].map(day => check({ facts }, day)),
  )
  for (const assessment of real) {
    expect(valid(assessment), JSON.stringify(valid.errors)).toBe(true)
    expect(valid({ ...assessment, rules: assessment.rules.slice(1) })).toBe(false)
  }
})
