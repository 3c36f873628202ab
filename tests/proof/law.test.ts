/**
 * The proof of the law as it is: every rule, on a share of its cases, and the record of the whole proof beside it. Before a
 * release (`npm run test:full`) it is run in full, as a reviewer runs it.
 */
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCase } from '../../lib/check/case'
import { check } from '../../lib/check/check'
import { atomsOf } from '../../lib/engine/conditions'
import { conditionsOf } from '../../lib/engine/law'
import { ruleIds, rules } from '../../lib/policy/law'
import { proofNames, type ProofRecord } from '../../lib/law-history/proof-record'
import proved from '../../lib/law-history/proved.json'
import { recordOf } from './record'
import { REPORT_VERSION, type ProofReport } from './report'
import { messageCoverage } from './message-coverage'
import { wholeSubject } from './law-subject'
import { isWhole } from '../runs'

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['lib/build/run.mjs', 'tests/proof/prove.ts', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })

let report: ProofReport
let status: number | null
beforeAll(() => {
  const proved = run('--json', '--share', isWhole ? '1' : '0.02')
  status = proved.status
  report = JSON.parse(proved.stdout) as ProofReport
}, 1_800_000)

/** What is gone through in part where all is not. */
const inShares = ['exact', 'retold', 'earliest', 'journeys']

test('went through what the record says that pages tell of; after a change run npm run prove -- --record lib/law-history/proved.json', () => {
  const compared = ({ proofs, ...law }: ProofRecord) => ({
    ...law,
    proofs: proofs.filter(({ proof }) => isWhole || !inShares.includes(proof)),
  })
  expect(compared(recordOf(wholeSubject(), report))).toEqual(compared(proved as ProofRecord))
})

describe('the law', () => {
  test.each(proofNames)('%s: nothing is found', name => {
    const [proved, ...others] = report.proofs.filter(({ proof }) => proof === name)
    expect(proved?.findings).toEqual([])
    expect(Object.values(proved?.counts ?? {}).every(count => count > 0)).toBe(true)
    expect(others).toEqual([])
  })

  test('holds, and the command says so', () => {
    expect(report).toMatchObject({ version: REPORT_VERSION, holds: true })
    expect(status).toBe(0)
  })

  test('has the whole space of every rule gone through, the record says', () => {
    expect([...new Set(report.spaces.map(({ rule }) => rule))]).toEqual(ruleIds)
    const size = report.spaces.reduce((sum, { facts: axes }) => sum + axes.reduce((product, { regions }) => product * (regions + 1), 1), 0)
    const cases = (of: Pick<ProofRecord, 'proofs'>, name: string) => of.proofs.find(({ proof }) => proof === name)?.counts.cases ?? 0
    const [inRecord, here] = [proved as ProofRecord, recordOf(wholeSubject(), report)]
    expect([cases(inRecord, 'exact'), cases(inRecord, 'journeys')]).toEqual([size, size])
    // A share that had come to nothing would prove nothing.
    for (const name of inShares) expect(cases(here, name) / cases(inRecord, name)).toBeGreaterThan(isWhole ? 0.99 : 0.01 / 4)
  })
})

test('every reading, grant and question has a witness, each of which runs as a case', () => {
  const about = (of: string) => new Set(report.witnesses.filter(one => one.of === of).map(one => one.about))
  // Facts that only the routes beside the rules ask for are no questions.
  const asked = new Set<string>(
    rules
      .flatMap(conditionsOf)
      .flatMap(atomsOf)
      .map(({ fact }) => fact),
  )
  expect(about('reading').size).toBe(rules.flatMap(({ readings }) => readings).length)
  expect(about('grant').size).toBe(rules.flatMap(({ grants }) => grants).length)
  expect(new Set([...about('question')].map(name => name.split('/')[1]))).toEqual(asked)
  for (const { of, about: name, on, facts: answers } of report.witnesses) {
    const read = readCase({ id: `${of} ${name}`, on, facts: answers })
    if (!read.ok) throw new RangeError(`${name} is refused`)
    const [rule, part = ''] = name.split('#')[0]?.split('/') ?? []
    const said = check(read.read, on).rules.find(({ id }) => id === rule)
    if (of === 'reading') expect(said?.readings[part], name).toBe('yes')
    if (of === 'grant') expect(said?.grants, name).toContainEqual(expect.objectContaining({ id: part, state: 'yes' }))
  }
})

test('a word that is missing and one too many are found', () => {
  const { rules: all, words } = wholeSubject()
  const told = new Map(words.zh?.get('terms'))
  const [key = ''] = told.keys()
  told.delete(key)
  told.set('gossip', '…')
  const findings = messageCoverage(all, { ...words, zh: new Map([...(words.zh ?? []), ['terms', told]]) }).findings
  expect(findings).toEqual([
    { kind: 'wordMissing', about: `zh/terms/${key}` },
    { kind: 'wordUnused', about: 'zh/terms/gossip' },
  ])
})

test('a call that is none is told how to call', () => {
  const wrong = run('--language', 'fr')
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('en, zh')
  // A share is neither told as a proof nor recorded as one.
  for (const call of [
    ['--share', '0'],
    ['--share', '0.5'],
    ['--share', '0.5', '--json', '--record', '/dev/null'],
    ['--share', 'half', '--json'],
  ])
    expect({ call, status: run(...call).status }).toEqual({ call, status: 2 })
})
