/**
 * How fast the engine is, beside a hand-written telling of the same rules and two published engines on the same
 * people: `npm run bench`. Medians of interleaved rounds; ratios say more than times. Nothing here is asserted.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCase } from '../../lib/check/case'
import { check, verdictsOf } from '../../lib/check/check'
import { assess } from '../../lib/engine/assess'
import { compile } from '../../lib/engine/law'
import { rules } from '../../lib/policy/rules'
import { windowOrder } from '../../lib/policy/windows'
import { verdictsWithTrace } from './hand-with-trace'
import { facts } from '../../lib/policy/law'
import { dayNumber, fullPerson, verdictsByHand, type FullPerson, type Said } from './hand-written'
import { timeCommand } from './command'
import { timeLists } from './lists'
import { jsonRulesEngine, publicodes, type Peer } from './peers'
import { persons as toldOf } from '../cases/persons'
import { people } from './people'
import { countQuestions, tellCount } from './questions'
import { table, time } from './timing'

const ON = '2026-11-23'
const COUNT = 1000
const rounds = Math.max(11, Number(process.env.ROUNDS ?? 11))
/** Whole processes take seconds each, and are timed less often. */
const processes = 3

const full = people(COUNT, 2016)
const names = Object.keys(facts)
const persons = full.map(one => fullPerson(one, names))
const day = dayNumber(ON)
const texts = full.map(one => JSON.stringify({ id: 'a', on: ON, facts: one }))
const parsed = texts.map(text => JSON.parse(text) as unknown)
const at = <T>(list: readonly T[], index: number): T => list[index % COUNT] as T

const yes = new Map<Said, number>()
for (const person of persons) for (const said of verdictsByHand(person, day)) yes.set(said, (yes.get(said) ?? 0) + 1)
console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${rounds} rounds, per second of processor time`)
console.log(
  `${COUNT} different people, all ${names.length} facts known, ${ON}; verdicts: ${[...yes].map(([said, count]) => `${count} ${said}`).join(', ')}`,
)

/** No engine is timed before it has given the hand-written verdicts. */
async function sameVerdicts<Input>({ name, prepare, verdicts }: Peer<Input>): Promise<void> {
  for (const person of persons.slice(0, 200)) {
    const said = await verdicts(prepare(person))
    const right = verdictsByHand(person, day)
    if (said.join() !== right.join()) throw new Error(`${name} says ${said.join()}, by hand it is ${right.join()}`)
  }
}

const rivals = jsonRulesEngine(ON)
const french = publicodes(ON)
await sameVerdicts(rivals)
await sameVerdicts(french)
await sameVerdicts({
  name: 'this engine',
  prepare: person => person,
  verdicts: person => [...verdictsOf(at(full, persons.indexOf(person)), ON)] as Said[],
})
const situations = persons.map(french.prepare)

const judged = await time(
  [
    { name: 'by hand, if and else', once: index => verdictsByHand(at(persons, index), day) },
    { name: 'this engine, verdicts alone', once: index => verdictsOf(at(full, index), ON) },
  ],
  rounds,
)
console.log(table('Verdicts alone, ten rules a person (bar: 14 × slower)', 'rules/s', judged, 10))
console.log('  By hand days come as numbers, and all is known; this engine reads the texts of a case, and would take blanks.')

// Only now: run beside the trace, the rules by hand are optimised four times worse.
for (const person of persons) {
  const { said } = verdictsWithTrace(person, day)
  if (said.join() !== verdictsByHand(person, day).join()) throw new Error(`with a trace it is ${said.join()}`)
}

/** People never seen before, to a law that has just been made: the memo is empty, and fills. */
const STRANGERS = 60_000
const strangers = people(STRANGERS, 39)
const strangersByHand = strangers.map(one => fullPerson(one, names))
let newLaw = compile(facts, rules, windowOrder)
const nobody = { facts: {} }
const explained = await time(
  [
    { name: 'by hand, with a trace', once: index => verdictsWithTrace(at(persons, index), day) },
    {
      name: 'the same of people never seen before',
      once: index => verdictsWithTrace(strangersByHand[index % STRANGERS] as FullPerson, day),
    },
    { name: 'this engine, assessment of a full case', once: index => check({ facts: at(full, index), on: ON }, ON) },
    {
      name: 'the same, of people never seen, by a new law',
      once: index => {
        if (index % STRANGERS === 0) newLaw = compile(facts, rules, windowOrder)
        return assess(newLaw, strangers[index % STRANGERS] ?? {}, ON)
      },
    },
    { name: 'this engine, assessment of a blank case', once: () => check(nobody, ON) },
    { name: 'json-rules-engine 7.3.1', once: index => rivals.verdicts(at(persons, index)), waits: true },
    { name: 'publicodes 1.10.3', once: index => french.verdicts(at(situations, index)) },
  ],
  rounds,
)
console.log(table('Explained: whole assessments (bar: 2 × slower than by hand, 3 × by a new law)', 'cases/s', explained))
console.log('  By hand and by the other two: which comparisons hold. By this engine also what is missing, what would change it, and when.')
const [, , assessedFull, , assessedBlank, ...others] = explained
for (const { name, perSecond } of others)
  console.log(
    `  assessments of full cases beside ${name}: ${((assessedFull?.perSecond ?? NaN) / perSecond).toFixed(0)} × faster (bar: 25 ×, publicodes 200 ×)`,
  )
console.log(`  a blank case: ${(1000 / (assessedBlank?.perSecond ?? NaN)).toFixed(4)} ms (bar: 5 ms)`)

const read = await time(
  [
    { name: 'JSON.parse alone', once: index => JSON.parse(at(texts, index)) as unknown },
    { name: 'reading a parsed case', once: index => readCase(at(parsed, index)) },
    { name: 'JSON.parse and reading', once: index => readCase(JSON.parse(at(texts, index))) },
    {
      name: 'JSON.parse, reading and the ten verdicts',
      once: index => {
        const one = readCase(JSON.parse(at(texts, index)))
        return one.ok ? verdictsOf(one.read.facts, one.read.on ?? ON) : one.faults
      },
    },
  ],
  rounds,
)
console.log(table('Reading a case of all facts', 'cases/s', read))

console.log(await timeCommand(ON, processes))
console.log(await timeLists(ON, processes))

console.log('\nQuestions asked when everything is checked')
console.log(`  ${tellCount('people of the sources and at the borders', countQuestions(toldOf))}`)
console.log(`  ${tellCount('people made up at random', countQuestions(full.map(one => ({ on: ON, facts: one }))))}`)

// Pages are weighed only where the site was built: `npm run build` first.
if (existsSync('.next/BUILD_ID')) {
  console.log('\nWeight of each page, gzipped')
  console.log(spawnSync(process.execPath, ['lib/build/weigh.mjs'], { encoding: 'utf8' }).stdout)
}
