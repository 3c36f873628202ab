import { expect, test } from 'vitest'
import type { ProofRecord } from '../../lib/law-history/proof-record'
import { fingerprintOf, recordOf } from './record'
import proved from '../../lib/law-history/proved.json'
import { wholeSubject } from './law-subject'

const subject = wholeSubject()
const record: ProofRecord = proved as ProofRecord

test('the record pages tell of is of this very law; after a change of law run npm run prove -- --record lib/law-history/proved.json', () => {
  expect(record.law).toBe(fingerprintOf(subject))
  expect(record.lawReadOn).toBe(subject.lawReadOn)
})

test('the mark of a law changes with any number in it', () => {
  const [first, ...others] = subject.rules
  const moved = { ...subject, rules: [{ ...first, readings: first?.readings.map(one => ({ ...one, from: '2016-12-10' })) }, ...others] }
  expect(fingerprintOf(moved as typeof subject)).not.toBe(record.law)
})

test('a record holds what a report found, without its seconds', () => {
  const finding = { kind: 'deadGrant', about: 'x', count: 1, examples: [] } as never
  const report = {
    lawReadOn: '2026-11-23',
    holds: false,
    proofs: [{ proof: 'reach', counts: { witnesses: 3 }, findings: [finding], seconds: 2 }],
  } as never
  expect(recordOf(subject, report).proofs).toEqual([{ proof: 'reach', counts: { witnesses: 3 }, findings: 1 }])
})
