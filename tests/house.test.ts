import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const files = ['app', 'lib'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|mjs)$/.test(file))
    .map(file => `${folder}/${file}`),
)
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Comments say many things that code must not; only code is looked at. */
const codeOf = (file: string) =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')

/** A file's room: `lib/engine`, `app/_og`, or `app` for a page. */
const roomOf = (file: string) => /^(lib\/[^/]+|app\/_[^/]+)(?=\/)/.exec(file)?.[0] ?? file.split('/')[0] ?? ''

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
  'lib/i18n': ['lib/text', 'messages'],
  'lib/api': ['lib/i18n', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine', 'messages', 'package.json'],
  'lib/exports': ['lib/api', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/cli': ['lib/exports', 'lib/law-history', 'lib/i18n', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine', 'messages'],
  'lib/build': [],
  'app/_style': [],
  'app/_offline': [],
  'app/_og': ['app/_parts', 'lib/i18n', 'lib/policy'],
  'app/_parts': [
    'app/_og',
    'app/_style',
    ...[
      'calendar',
      'case-list',
      'exports',
      'i18n',
      'law-history',
      'share-link',
      'wizard',
      'text',
      'results',
      'check',
      'policy',
      'engine',
    ].map(room => `lib/${room}`),
  ],
  app: ['app/_og', 'app/_parts', 'app/_style', 'lib/api', 'lib/exports', 'lib/i18n', 'lib/check', 'lib/policy', 'messages'],
}

/** Rooms that a file looks into, without its own; a package is no room. */
const roomsSeenFrom = (file: string) =>
  importsOf(file).filter(to => /^(lib\/|app|messages|tests|package\.json)/.test(to) && to !== roomOf(file))

describe('imports go one way: pages, wizard, lists, results and text, check, policy, engine', () => {
  test('every room has its doors', () => {
    expect([...new Set(files.map(roomOf))].filter(room => doors[room] === undefined)).toEqual([])
  })

  test.each(Object.keys(doors))('%s', room => {
    const wrong = files
      .filter(file => roomOf(file) === room)
      .flatMap(file =>
        roomsSeenFrom(file)
          .filter(to => !doors[room]?.includes(to))
          .map(to => `${file} → ${to}`),
      )
    expect(wrong).toEqual([])
  })

  test('the product itself knows no React, no Next, and the engine and the law no package at all', () => {
    const product = files.filter(file => file.startsWith('lib/') && !/^lib\/(i18n|build)\//.test(file))
    const packages = (file: string) => importsOf(file).filter(to => !/^(lib\/|messages|package\.json)/.test(to))
    expect(product.flatMap(file => packages(file).filter(name => /^(react|next)/.test(name)))).toEqual([])
    expect(product.filter(file => /^lib\/(engine|policy)\//.test(file)).flatMap(packages)).toEqual([])
  })

  test('a door that is not there is noticed', () => {
    expect(importsOf('lib/check/check.ts')).toContain('lib/policy')
    expect(doors['lib/engine']).not.toContain('lib/policy')
    expect(Object.values(doors).flat()).not.toContain('tests')
    expect(['lib/engine/days.ts', 'app/_og/icon.tsx', 'app/[locale]/page.tsx', 'tests/proof/record'].map(roomOf)).toEqual([
      'lib/engine',
      'app/_og',
      'app',
      'tests',
    ])
  })
})

const parsed = (file: string, text = textOf(file)) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)

/** What Next asks pages and routes for by name. */
const namesForNext = new Set(
  'GET HEAD POST PUT PATCH DELETE OPTIONS dynamic dynamicParams generateMetadata generateStaticParams'.split(' '),
)

/** The names in a binding: `{ a, b: [c] }` has a and c. */
const namesBound = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name) ? [name.text] : name.elements.flatMap(element => (ts.isOmittedExpression(element) ? [] : namesBound(element.name)))

/** Names a file defines and exports. What it only hands on from another file does not count. */
function namesExported(source: ts.SourceFile): readonly string[] {
  const imported = new Set(
    source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause: clause }) => {
      const named = clause?.namedBindings
      const inner = named === undefined ? [] : ts.isNamespaceImport(named) ? [named.name.text] : named.elements.map(({ name }) => name.text)
      return clause?.name === undefined ? inner : [clause.name.text, ...inner]
    }),
  )
  const defined = source.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause: clause, moduleSpecifier } = statement
      if (moduleSpecifier !== undefined || clause === undefined || !ts.isNamedExports(clause)) return []
      return clause.elements.filter(({ name, propertyName }) => !imported.has((propertyName ?? name).text)).map(({ name }) => name.text)
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const has = (kind: ts.SyntaxKind) => modifiers.some(modifier => modifier.kind === kind)
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return []
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesBound(name))
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement)
    return isNamed && statement.name !== undefined ? [statement.name.text] : []
  })
  return [...new Set(defined)].filter(name => name !== 'default' && !namesForNext.has(name))
}

/** Names that several files define, with the files. */
function definedTwice(sources: readonly ts.SourceFile[]): readonly string[] {
  const places = new Map<string, string[]>()
  for (const source of sources) for (const name of namesExported(source)) places.set(name, [...(places.get(name) ?? []), source.fileName])
  return [...places].filter(([, among]) => among.length > 1).map(([name, among]) => `${name}: ${among.join(', ')}`)
}

/** Words for which the field has a standard one. */
const quaint = /^(tongues?|tells?|told|tellers?|voices?|handworks?|dockets?|roads?|mends?|mended|standings?|gathered|retold)$/

/** `isRouteOf`, `MAX_ROWS`, `HTMLText` in small words. */
const wordsOf = (name: string) => (name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map(word => word.toLowerCase())

/** Identifiers of a file that have such a word in them. */
function quaintNames(source: ts.SourceFile): readonly string[] {
  const found = new Set<string>()
  const look = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && wordsOf(node.text).some(word => quaint.test(word)))
      found.add(`${source.fileName}: ${node.text}`)
    ts.forEachChild(node, look)
  }
  look(source)
  return [...found]
}

describe('names', () => {
  test('no two files export a thing of one name', () => {
    expect(definedTwice(files.map(file => parsed(file)))).toEqual([])
    const twice = [
      parsed('lib/a.ts', 'export const { one, two: [three] } = four\nexport default function Page() {}\nexport const GET = 1'),
      parsed(
        'lib/b.ts',
        "import { three } from './a'\nexport type one = 1\nconst five = 5\nexport { five, three }\nexport default function Page() {}\nexport const GET = 2",
      ),
      parsed('lib/c.ts', "export { one } from './a'\nexport class five {}\nexport interface three {}"),
    ]
    expect(definedTwice(twice)).toEqual(['one: lib/a.ts, lib/b.ts', 'three: lib/a.ts, lib/c.ts', 'five: lib/b.ts, lib/c.ts'])
  })

  test('no quaint word where a standard one exists', () => {
    expect(files.flatMap(file => quaintNames(parsed(file)))).toEqual([])
    const planted =
      'const tellAll = 1, isRetold = 2, ROADS_OF = 3, employerRecommends = 4, intellect = 5\nclass A { #told = 1; theDocket() { return this.standing } }'
    const found = ['tellAll', 'isRetold', 'ROADS_OF', '#told', 'theDocket', 'standing'].map(name => `planted.ts: ${name}`)
    expect(quaintNames(parsed('planted.ts', planted))).toEqual(found)
    expect(quaintNames(parsed('planted.tsx', 'const A = () => <Voice tongue="en" />'))).toEqual([
      'planted.tsx: Voice',
      'planted.tsx: tongue',
    ])
  })
})

const typed = files.filter(file => /\.tsx?$/.test(file))
const product = typed.filter(file =>
  /^lib\/(engine|check|results|text|wizard|case-list|calendar|share-link|law-history|exports|api|cli)\//.test(file),
)

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
  ['a style attribute, which the pages’ policy blocks', /style=\{/, typed.filter(file => !file.startsWith('app/_og/')), '<p style={red}>'],
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
    const long = files.filter(file => !/sources\//.test(file) && textOf(file).split('\n').length > 320)
    expect(long).toEqual([])
  })
})
