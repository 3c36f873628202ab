import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const files = ['app', 'lib'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|mjs)$/.test(file))
    .map(file => `${folder}/${file}`),
)
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Comments say many things that code must not; only code is looked at. */
const codeOf = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** A file's room: `lib/engine`, or `app`. */
const roomOf = (file: string) => (file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? ''))

/** What a file imports: rooms of this house, and packages. */
function importsOf(file: string): readonly string[] {
  const named = [...codeOf(file).matchAll(/(?:from|import\(|import)\s*'([^']+)'/g)].map(([, name]) => name ?? '')
  return named.map(name => {
    if (name.startsWith('@/')) return roomOf(name.slice(2))
    if (name.startsWith('.')) return roomOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), name)))
    return name
  })
}

/** Which rooms a room may look into, besides itself. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'lib/engine': [],
  'lib/policy': ['lib/engine'],
  'lib/check': ['lib/policy', 'lib/engine'],
  'lib/results': ['lib/check', 'lib/policy', 'lib/engine'],
  'lib/text': ['lib/results', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/wizard': ['lib/check', 'lib/policy', 'lib/engine'],
  'lib/case-list': ['lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/calendar': [],
  'lib/share-link': ['lib/check', 'lib/policy', 'lib/engine'],
  'lib/law-history': ['lib/share-link', 'lib/wizard', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/exports': ['lib/api', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/cli': ['lib/exports', 'lib/law-history', 'lib/i18n', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine', 'messages'],
  'lib/api': ['lib/i18n', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine', 'messages'],
  'lib/i18n': ['lib/text', 'messages'],
}

describe('imports go one way: app, people, wizard and words, check, policy, engine', () => {
  test.each(Object.keys(doors))('%s', room => {
    const wrong = files
      .filter(file => roomOf(file) === room)
      .flatMap(file => importsOf(file).filter(to => /^(lib\/|app|messages)/.test(to) && to !== room && !doors[room]?.includes(to)).map(to => `${file} → ${to}`))
    expect(wrong).toEqual([])
  })

  test('the product itself knows no React, no Next, and the engine and the law no package at all', () => {
    const product = files.filter(file => roomOf(file) in doors && roomOf(file) !== 'lib/i18n')
    const packages = (file: string) => importsOf(file).filter(to => !/^(lib\/|messages)/.test(to))
    expect(product.flatMap(file => packages(file).filter(name => /^(react|next)/.test(name)))).toEqual([])
    expect(product.filter(file => /^lib\/(engine|policy)\//.test(file)).flatMap(packages)).toEqual([])
  })

  test('a door that is not there is noticed', () => {
    expect(importsOf('lib/check/check.ts')).toContain('lib/policy')
    expect(doors['lib/engine']).not.toContain('lib/policy')
  })
})

const typed = files.filter(file => /\.tsx?$/.test(file))
const product = typed.filter(file => /^lib\/(engine|check|words|wizard|people|calendar|link|prove|command|interface)\//.test(file))

/** What must not stand in which code, and a line that would break each, to see that it is noticed. */
const refused: readonly (readonly [what: string, pattern: RegExp, among: readonly string[], planted: string])[] = [
  [
    'a clock below the pages and the programs',
    /new Date\(\)|Date\.now\(\)/,
    typed.filter(file => file.startsWith('lib/') && !file.startsWith('lib/cli/') && file !== 'lib/api/mcp/main.ts'),
    'const today = new Date()',
  ],
  ['any', /:\s*any\b|\bas any\b|<any>/, typed, 'const one = two as any'],
  ['a comment that silences the compiler', /@ts-(ignore|expect-error|nocheck)/, typed, '@ts-ignore'],
  ['a default that hides a new kind', /^\s*default:/m, typed, '  default:'],
  ['a value declared there by an exclamation mark', /[\w)\]]!(?=[.;,)\]\s[])(?!=)/, typed, 'list[0]!.name'],
  ['a style attribute, which the pages’ policy blocks', /style=\{/, typed.filter(file => !/og/.test(file)), '<p style={red}>'],
  ['client routing, which keeps the policy of the page before', /next\/link|useRouter|router\.push/, typed, "import Link from 'next/link'"],
  ['a sentence for people', /'[A-Z][a-z]+ [a-z]+ [^']*[a-z][.!?]'/, product, "'You may apply now.'"],
  ['Chinese for people', /\p{Script=Han}/u, product, "'外籍华人'"],
]

describe('what we refuse', () => {
  test.each(refused)('%s', (_, pattern, among, planted) => {
    expect(pattern.test(planted), 'the gate barks').toBe(true)
    expect(among.filter(file => pattern.test(codeOf(file)))).toEqual([])
  })
  test('utils, helpers, common, misc', () => {
    expect(files.filter(file => /\/(utils?|helpers?|common|misc)(\.|\/)/i.test(file))).toEqual([])
  })
  test('a file too long to be read at once', () => {
    const long = files.filter(file => !/\/og\/fonts|sources\//.test(file) && textOf(file).split('\n').length > 320)
    expect(long).toEqual([])
  })
})
