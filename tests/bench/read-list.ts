/**
 * Reads a list as the page does, and finds what its table shows of everybody: `read-list.ts FILE DAY`.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { readList } from '../../lib/case-list/read-list'
import { summaryOf } from '../../lib/case-list/summary'
import { vocabulary } from '../case-list/vocabulary-of-tests'

const [, , name = '', on = ''] = process.argv
const { size } = await stat(name)
let refused = 0
for await (const part of readList({ kind: 'file', name, size, open: () => createReadStream(name) }, vocabulary)) {
  if (part.kind === 'problem') throw new Error(`${name}: ${part.problem.code}`)
  if (part.kind !== 'people') continue
  for (const person of part.people) {
    if (person.faults.length > 0) refused += 1
    else summaryOf(person, on)
  }
}
if (refused > 0) throw new Error(`${refused} rows of ${name} were refused`)
