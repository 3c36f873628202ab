/**
 * The lists of the rules, which follow from the rule files: `lib/policy/rules/by-id.ts` and `aims-of-rules.ts` are written
 * anew whenever they do not stand as they should, before types are checked, and before the site is built or is served for
 * changing.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../policy/rules/', import.meta.url))

/** @typedef {{ readonly id: string, readonly place: number, readonly aims: string }} RuleHead */

/**
 * What a rule file says at its head of the rule it exports; undefined for a file that holds none. Throws a RangeError for
 * a rule that does not say its place or its aims, each in a line of its own.
 * @param {string} text
 * @returns {RuleHead | undefined}
 */
export function ruleHeadOf(text) {
  const id = /= rule\(\{\n {2}id: '([a-z-]+)',$/m.exec(text)?.[1]
  if (id === undefined) return undefined
  const place = /^ {2}place: (\d+),$/m.exec(text)?.[1]
  const aims = /^ {2}aims: (\[[\w', ]+\]),$/m.exec(text)?.[1]
  if (place === undefined || aims === undefined) throw new RangeError(`the rule ${id} does not say its place and its aims`)
  return { id, place: Number(place), aims }
}

/** The name under which the file of a rule exports it. @param {string} id */
const nameOf = id => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const head = (/** @type {string} */ what) =>
  `/** ${what} Written from the rule files by lib/build/rule-list.mjs; a change made here does not stay. */`

/**
 * What stands in the lists, by file. Throws a RangeError where two rules have one place.
 * @param {readonly RuleHead[]} rules
 * @returns {Readonly<Record<string, string>>}
 */
export function ruleListsOf(rules) {
  const inOrder = rules.toSorted((a, b) => a.place - b.place)
  const wrong = inOrder.find(({ place }, index) => place !== index + 1)
  if (wrong !== undefined) throw new RangeError(`the rules do not have the places from 1 on, each once: ${wrong.id} has ${wrong.place}`)
  const ids = inOrder.map(({ id }) => id)
  const imports = ids.toSorted().map(id => `import { ${nameOf(id)} } from './${id}'`)
  return {
    'by-id.ts': `${head('Every rule by its id.')}
${imports.join('\n')}

export const rulesById = {
${ids.map(id => `  '${id}': ${nameOf(id)},`).join('\n')}
}
`,
    'aims-of-rules.ts': `${head('What each rule is for, in our order.')}
export const aimsOfRules = {
${inOrder.map(({ id, aims }) => `  '${id}': ${aims},`).join('\n')}
} as const
`,
  }
}

/** The heads of the rule files. */
export const ruleHeads = () =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => ruleHeadOf(readFileSync(path.join(folder, name), 'utf8')) ?? [])

/** Writes those of the lists that do not stand as they should. */
export function writeRuleLists() {
  for (const [name, wanted] of Object.entries(ruleListsOf(ruleHeads()))) {
    const file = path.join(folder, name)
    if (readFileSync(file, 'utf8') !== wanted) writeFileSync(file, wanted)
  }
}
