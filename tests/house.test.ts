import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { present } from '../lib/engine/present'

const root = path.resolve(import.meta.dirname, '..')
const files = ['app', 'lib'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|mjs)$/.test(file))
    .map(file => `${folder}/${file}`),
)
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Comments say many things that code must not; only code is looked at. */
const codes = new Map(
  files.map(file => [
    file,
    textOf(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, ''),
  ]),
)
const codeOf = (file: string) => present(codes.get(file), 'code of a file of the house')

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
  'lib/input': ['lib/check', 'lib/engine'],
  'lib/results': ['lib/check', 'lib/policy', 'lib/engine'],
  'lib/text': ['lib/results', 'lib/check', 'lib/policy', 'lib/engine', 'messages'],
  'lib/wizard': ['lib/input', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/case-list': ['lib/input', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/calendar': [],
  'lib/share-link': ['lib/check', 'lib/policy', 'lib/engine'],
  'lib/law-history': ['lib/share-link', 'lib/wizard', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/i18n': ['lib/text', 'lib/policy', 'messages'],
  'lib/api': [
    'lib/build',
    'lib/i18n',
    'lib/share-link',
    'lib/results',
    'lib/text',
    'lib/check',
    'lib/policy',
    'lib/engine',
    'messages',
    'package.json',
  ],
  'lib/exports': ['lib/api', 'lib/results', 'lib/text', 'lib/check', 'lib/policy', 'lib/engine'],
  'lib/cli': [
    'lib/exports',
    'lib/law-history',
    'lib/share-link',
    'lib/i18n',
    'lib/text',
    'lib/check',
    'lib/policy',
    'lib/engine',
    'messages',
  ],
  'lib/build': ['lib/i18n'],
  'app/_style': [],
  'app/_offline': ['lib/i18n'],
  'app/_og': ['app/_parts', 'lib/i18n', 'lib/policy'],
  'app/_parts': [
    'app/_og',
    'app/_style',
    ...[
      'calendar',
      'case-list',
      'exports',
      'i18n',
      'input',
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
  app: ['app/_og', 'app/_parts', 'app/_style', 'lib/api', 'lib/exports', 'lib/i18n', 'lib/text', 'lib/check', 'lib/policy', 'messages'],
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

const parsed = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
const sources = files.map(file => parsed(file, textOf(file)))

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
    expect(definedTwice(sources)).toEqual([])
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
    expect(sources.flatMap(quaintNames)).toEqual([])
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

/** Writes to what a name holds, by a method of it. */
const writing = /^(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/

/** Names that a module binds for good, and names that a function has for itself. */
const boundBy = (statements: readonly ts.Node[]): readonly string[] =>
  statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.flatMap(({ name }) => namesBound(name)))

/** What a node makes into names of its own, for all that stands in it. */
function ownNames(node: ts.Node): readonly string[] {
  if (ts.isFunctionLike(node)) return node.parameters.flatMap(({ name }) => namesBound(name))
  if (ts.isBlock(node)) return boundBy(node.statements)
  const isLoop = ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)
  const list = isLoop ? node.initializer : undefined
  return list !== undefined && ts.isVariableDeclarationList(list) ? list.declarations.flatMap(({ name }) => namesBound(name)) : []
}

/** `a` of `a`, `a.b` and `a[b].c`. */
function rootOf(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? rootOf(node.expression) : node
}

/** The expression a node writes to: what stands left of `=`, what is counted up, what is deleted, whose `set` is called. */
function writtenBy(node: ts.Node): ts.Expression | undefined {
  const isAssigned = (kind: ts.SyntaxKind) => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
  if (ts.isBinaryExpression(node)) return isAssigned(node.operatorToken.kind) ? node.left : undefined
  if (ts.isDeleteExpression(node)) return node.expression
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken ? node.operand : undefined
  }
  if (!ts.isCallExpression(node)) return undefined
  const called = node.expression
  if (ts.isPropertyAccessExpression(called)) {
    if (called.expression.getText() === 'Object') return called.name.text === 'assign' ? node.arguments[0] : undefined
    return writing.test(called.name.text) ? called.expression : undefined
  }
  return undefined
}

/**
 * What a module keeps and changes while it runs: every `let` of a module, every thing bound there that a function of the
 * same file writes to, and every object there whose methods write to it.
 */
function moduleState(source: ts.SourceFile): readonly string[] {
  const found = new Set<string>()
  const bound = new Set(boundBy(source.statements))
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const { flags, declarations } = statement.declarationList
    if ((flags & ts.NodeFlags.Const) === 0) for (const { name } of declarations) for (const one of namesBound(name)) found.add(one)
  }
  const look = (node: ts.Node, hidden: ReadonlySet<string>, within: 'module' | 'function', object: string | undefined): void => {
    const hiddenHere = new Set([...hidden, ...ownNames(node)])
    const withinHere = ts.isFunctionLike(node) ? 'function' : within
    const isObject = ts.isVariableDeclaration(node) && within === 'module' && node.initializer !== undefined && ts.isIdentifier(node.name)
    const objectHere = ts.isClassLike(node) ? undefined : isObject ? node.name.getText(source) : object
    const written = writtenBy(node)
    const root = written && rootOf(written)
    if (withinHere === 'function' && root !== undefined) {
      if (ts.isIdentifier(root) && bound.has(root.text) && !hiddenHere.has(root.text)) found.add(root.text)
      if (root.kind === ts.SyntaxKind.ThisKeyword && objectHere !== undefined) found.add(objectHere)
    }
    ts.forEachChild(node, child => look(child, hiddenHere, withinHere, objectHere))
  }
  look(source, new Set(), 'module', undefined)
  return [...found].map(name => `${source.fileName}: ${name}`)
}

/** What may be kept all the same, and why: each is worked out from what never changes, so that nobody can see it change. */
const kept: Readonly<Record<string, string>> = {
  'lib/check/assessment-text.ts: texts': 'by answer of a rule: its text',
  'app/api/openapi.json/route.ts: description': 'the description of the interface, the same at every asking, made by the first who asks',
  'lib/engine/ask.ts: known': 'by rule on a day: what it can end in',
  'lib/engine/situation.ts: uncut': 'by partitions: the first day that cuts nothing off',
  'lib/engine/situation.ts: counted': 'by number: the numbers below it',
  'lib/law-history/rule-history.ts: known': 'by two days: what the law of one changes in that of the other',
  'lib/text/decision-table.ts: known': 'by rule on a day: its decision table',
}

describe('state', () => {
  test('no module keeps what changes while it runs, but for what is worked out once', () => {
    expect(sources.flatMap(moduleState).sort()).toEqual(Object.keys(kept).sort())
  })

  test.each([
    ['let day: string | undefined', 'day'],
    ['export let [a] = [1]', 'a'],
    ['const known = new Map()\nexport const put = (key: string) => known.set(key, 1)', 'known'],
    ['const listeners = new Set()\nfunction leave() { listeners.delete(1) }', 'listeners'],
    ['const counted: number[] = []\nconst f = (n: number) => (counted[n] ??= n)', 'counted'],
    ['const list = []\nfunction f() { for (const one of []) list.push(one) }', 'list'],
    ['const edits = { unsaved: false, remember() { this.unsaved = true } }', 'edits'],
    ['const deep = { a: { b: 1 } }\nexport const f = () => { deep.a.b++ }', 'deep'],
    ['const all = {}\nexport const f = () => Object.assign(all, { a: 1 })', 'all'],
    ['const all: Record<string, 1> = {}\nexport const f = () => { delete all.a }', 'all'],
  ])('is noticed in: %s', (text, name) => expect(moduleState(parsed('lib/planted.ts', text))).toEqual([`lib/planted.ts: ${name}`]))

  test.each([
    'const known = new Map([[1, 2]])\nexport const get = () => known.get(1)',
    'const made = new Map()\nfor (const one of [1]) made.set(one, 2)',
    'const known = 1\nexport const f = () => { const known = new Map(); known.set(1, 2) }',
    'const list = [3, 1]\nexport const f = (list: number[]) => list.push(1)',
    'export const store = () => { let day; return () => (day ??= 1) }',
    'export class Store { #a = 1\nput() { this.#a = 2 } }',
  ])('is not in: %s', text => expect(moduleState(parsed('lib/planted.ts', text))).toEqual([]))
})

const typed = files.filter(file => /\.tsx?$/.test(file))
const product = typed.filter(file =>
  /^lib\/(engine|check|input|results|text|wizard|case-list|calendar|share-link|law-history|exports|api|cli)\//.test(file),
)

/** What must not stand in which code, and a line that would break each, to see that it is noticed. */
const refused: readonly (readonly [what: string, pattern: RegExp, among: readonly string[], planted: string])[] = [
  [
    'a clock below the pages and the programs',
    /new Date\(\)|Date\.now\(\)/,
    typed.filter(
      file => file.startsWith('lib/') && !file.startsWith('lib/cli/') && !['lib/api/main.ts', 'lib/api/mcp/main.ts'].includes(file),
    ),
    'const today = new Date()',
  ],
  [
    'text for people made by the machine’s Intl, which only these may make',
    /\bIntl\.|\btoLocale(?:Date|Time)?String\b/,
    typed.filter(file => /^lib\/(engine|policy|check|input|results|wizard|calendar|share-link|law-history|exports)\//.test(file)),
    "const shown = new Intl.NumberFormat('en')",
  ],
  ['any', /:\s*any\b|\bas any\b|<any>/, typed, 'const one = two as any'],
  ['a comment that silences the compiler', /@ts-(ignore|expect-error|nocheck)/, typed, '@ts-ignore'],
  ['a default that hides a new kind', /^\s*default:/m, typed, '  default:'],
  ['a value declared there by an exclamation mark', /[\w)\]]!(?=[.;,)\]\s[])(?!=)/, typed, 'list[0]!.name'],
  [
    'a cast to the name of a fact',
    /\bas (?:readonly )?FactName\b/,
    // Links keep the names their version had.
    typed.filter(file => !file.startsWith('lib/share-link/')),
    'const fact = name as FactName',
  ],
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
