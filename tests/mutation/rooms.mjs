import { createHash } from 'node:crypto'

/**
 * Where faults are planted: of each room its files, the tests its faults are shown to, and the least share of them, in
 * per cent, that those tests must notice. `npm run mutate` takes the law and the engine, `npm run mutate:product` the rest.
 *
 * @typedef {object} MutationRoom
 * @property {readonly string[]} mutate files in which faults are planted
 * @property {readonly string[]} tests the tests that must notice them
 * @property {readonly string[]} [without] tests among those that are left out
 * @property {readonly string[]} [slow] names, or parts of names, of single tests that are left out
 * @property {Readonly<Record<string, string>>} [env] what these tests are given besides
 * @property {boolean} [ignoreStatic] pass over faults in what is worked out once, while a file is loaded
 * @property {boolean} [isolate] false where all files of tests may share what they load, which is then loaded once for a fault
 * @property {boolean} [loads] whether its tests load what they try themselves: where these are kept loaded, that is loaded
 *   anew for each of them
 * @property {number} bar
 */

/** @type {Readonly<Record<string, MutationRoom>>} */
export const rooms = {
  // Without the one that goes through the whole space: what it would find, the comparison with the last release finds
  // at once. These load the law inside the tests, so that a fault in plain data is planted before.
  policy: {
    mutate: ['lib/policy/**/*.ts'],
    tests: ['tests/law-history/released.test.ts', 'tests/policy/**/*.test.ts'],
    without: ['tests/policy/hand-written.test.ts'],
    ignoreStatic: true,
    loads: true,
    bar: 95,
  },
  // On rules of their own making; chance is tried less often than in `npm test`.
  engine: { mutate: ['lib/engine/**/*.ts'], tests: ['tests/engine/**/*.test.ts'], env: { SHARE_OF_RUNS: '0.2' }, bar: 90 },
  'share-link': {
    mutate: ['lib/share-link/**/*.ts'],
    tests: ['tests/share-link/**/*.test.ts'],
    slow: ['whatever the text is'],
    isolate: false,
    bar: 90,
  },
  wizard: {
    mutate: ['lib/wizard/**/*.ts'],
    tests: ['tests/wizard/**/*.test.ts'],
    slow: ['are all those of which'],
    isolate: false,
    bar: 90,
  },
  // Without the walks over people made at random: sentences that are written out must notice.
  text: {
    mutate: ['lib/{results,text}/**/*.ts'],
    tests: ['tests/{results,text}/**/*.test.ts'],
    slow: [
      'can be told in words',
      'with words for all of it',
      'has the engine’s days',
      'gives the same result as',
      'without a source that',
      'nothing turns from',
      'stands in the order of',
      'fits everybody once',
    ],
    isolate: false,
    bar: 90,
  },
  // Without files that are vast or endless, and without the round trips at random.
  'case-list': {
    mutate: ['lib/{case-list,input}/**/*.ts'],
    tests: ['tests/{case-list,input}/**/*.test.ts'],
    slow: [
      'and read again',
      'says what the result of the same person says',
      'where it outgrows',
      'the last of a million texts',
      'a hundred megabytes',
      'without end',
      'a million columns',
      'unpacks to far more than it says',
      'a row that is far too wide',
      'a very long cell',
      'larger than can be held',
      'too large to be held',
      'as many people as a sheet has rows',
      'as many signs as a list could have',
      'of a row counts from the end',
      'may be longer than a tag',
    ],
    isolate: false,
    bar: 90,
  },
  // Without the tools called in a process of their own, where no fault is planted, and without what takes long: beside
  // the command line, which is such a process too, nested as deep as a body may be, and anything at random. What only
  // puts that process together (main.ts) is left to them.
  api: {
    mutate: ['lib/api/**/*.ts', '!lib/api/mcp/main.ts'],
    tests: ['tests/api/**/*.test.ts'],
    without: ['tests/api/mcp.test.ts'],
    slow: [
      'says what the command line says',
      'nested deeper than',
      'exactly where it is accepted by the code',
      'to anything at all is as described',
    ],
    isolate: false,
    bar: 90,
  },
  // Of the build what works on files that are there; the rest is tried by the journeys.
  build: { mutate: ['lib/build/{policy,pages,offline}.mjs'], tests: ['tests/build/{built,policy}.test.ts'], isolate: false, bar: 90 },
}

/**
 * With MUTATION_QUICK=yes faults in what is worked out once, while a file is loaded, are passed over, and what tests that
 * are kept loaded miss is believed to be missed: minutes for a room instead of hours, and never more noticed than is.
 */
export const isQuick = process.env.MUTATION_QUICK === 'yes'

/**
 * With MUTATION_SHARE=0.2 only one fault in five is tried, the same ones every time: which files are weak is seen in
 * minutes. A fault of one name is tried in every share that is larger, too.
 */
const share = Number(process.env.MUTATION_SHARE ?? 1)

/** @typedef {Readonly<{ line: number, column: number }>} Spot */

/**
 * Whether a fault is among those that are tried.
 * @param {Readonly<{ replacement?: string, location: Readonly<{ start: Spot, end: Spot }> }>} fault
 */
export const isInShare = ({ replacement = '', location: { start, end } }) => {
  if (share >= 1) return true
  const name = `${start.line}:${start.column} ${end.line}:${end.column} ${replacement}`
  return createHash('sha256').update(name).digest().readUInt32BE() < share * 2 ** 32
}

/** The room that the run at hand is for. MUTATION_FILES="lib/api/body.ts,lib/api/turns.ts" plants faults only in these of its files. */
export const roomAtHand = () => {
  const name = process.env.MUTATION_ROOM ?? ''
  const room = rooms[name]
  if (room === undefined) throw new Error(`MUTATION_ROOM is none of ${Object.keys(rooms).join(', ')}: ${name}`)
  return { name, ...room, mutate: process.env.MUTATION_FILES?.split(',') ?? room.mutate }
}
