import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namespaces } from '../../lib/i18n/messages'

/** What the law and the facts make of their files is tested with them; here are the words that pages look up by name. */
const fromData = ['facts', 'rules', 'grants', 'windows', 'papers', 'sources', 'statements', 'schemes', 'terms']

/** The pages and the product, and the proof, whose words are the product’s. */
const files = ['app', 'lib', 'tests/proof'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx)$/.test(file))
    .map(file => `${folder}/${file}`),
)

function keysOf(node: unknown, path: string): readonly string[] {
  return typeof node === 'string' ? [path] : Object.entries(node as object).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every piece of text in a file that may be a key or the end of one; what is filled in may be anything. */
function patternsIn(code: string): readonly string[] {
  const plain = [...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => escaped(text ?? ''))
  const filled = [...code.matchAll(/`((?:[\w.-]|\$\{[^`]*?\})+)`/g)].map(([, text]) =>
    (text ?? '')
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('[\\w.-]+'),
  )
  // A pattern without a word of its own, such as `${file}.${key}`, would fit everything and show nothing.
  return [...plain, ...filled].filter(pattern => /[a-z]{2}/i.test(pattern.replaceAll('[\\w.-]+', '')))
}

/** Which keys of a namespace some file names: by its full name, or after the namespace the file translates from. */
function used(keys: readonly string[], among: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const file of among) {
    const code = readFileSync(file, 'utf8')
    const prefixes = [
      '',
      ...[...code.matchAll(/(?:useTranslations|getTranslations)\(\s*(?:\{[^}]*namespace: )?'([\w.-]+)'/g)].map(([, name]) => `${name}.`),
    ]
    if (/faultWords|FaultText\b/.test(code)) prefixes.push('faults.', 'command.')
    if (/UnusableCall\(/.test(code)) prefixes.push('command.')
    if (file.startsWith('lib/case-list/')) prefixes.push('people.')
    const whole = prefixes.flatMap(prefix => patternsIn(code).map(pattern => new RegExp(`^${escaped(prefix)}${pattern}$`)))
    // Pages that must speak even when nothing else runs hold a branch of a file themselves.
    const held = [...code.matchAll(/from '@\/messages\/en\/(\w+)\.json'/g)].flatMap(([, own]) =>
      [...code.matchAll(/\ben\.(\w+)/g)].map(([, branch]) => `${own}.${branch}.`),
    )
    for (const key of keys) if (held.some(branch => key.startsWith(branch)) || whole.some(pattern => pattern.test(key))) found.add(key)
  }
  return found
}

test.each(namespaces.filter(name => !fromData.includes(name)))('%s: every word is shown somewhere', name => {
  // What heads and cells of lists may say is looked for, not looked up; tests/case-list holds that it is understood.
  // The words of numbers stand where messages say how many rules there are (rule-count.test.ts).
  const keys = keysOf(JSON.parse(readFileSync(`messages/en/${name}.json`, 'utf8')), name).filter(
    key => !/^(people\.(understood|heads)|words\.numbers)\./.test(key),
  )
  const found = used(keys, files)
  expect(keys.filter(key => !found.has(key))).toEqual([])
})

test('the gate barks: a word that no file names is found', () => {
  expect([...used(['wizard.neverSaid', 'wizard.continue'], files)]).toEqual(['wizard.continue'])
})
