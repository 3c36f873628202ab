/**
 * Every regular expression of the pages and the product takes time linear in the text it looks at; who adds one that
 * does not has to name it here, with the reason why no text from outside comes to it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import parser from '@typescript-eslint/parser'
import { ESLint, Linter } from 'eslint'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import config from '../eslint.config.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const files = ['app', 'lib'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:ts|tsx|mjs)$/.test(file))
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`),
)

/** The expressions that may be slow, by file. */
const named: Readonly<Record<string, readonly string[]>> = {
  // They look only at the pages that the build itself has written.
  'lib/build/policy.mjs': ['/<script(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)<\\/script>/g'],
  'lib/build/weigh.mjs': ['/<script\\b(?=[^>]*\\ssrc="\\/([^"]+)")(?![^>]*\\snomodule)[^>]*>/gi'],
}

interface Expression {
  readonly text: string
  /** Where it begins and ends, in signs. */
  readonly begin: number
  readonly end: number
}

/** The expressions of a program as they are written, those made while it runs too. */
function expressionsIn(name: string, text: string): readonly Expression[] {
  const found: Expression[] = []
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const look = (node: ts.Node): void => {
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp'
    if (isMade || ts.isRegularExpressionLiteral(node))
      found.push({ text: node.getText(source), begin: node.getStart(source), end: node.getEnd() })
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

const rules = config
  .filter(({ name }) => name === 'linear expressions')
  .map(one => ({ ...one, files: ['**/*.ts', '**/*.tsx', '**/*.mjs'], languageOptions: { parser } }) as Linter.Config)
const linter = new Linter()

/** What the rules say of a program, with the place in signs, whatever comments in it say. */
function faultsIn(file: string, text: string) {
  const starts = text.split('\n').reduce<readonly number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0])
  return linter
    .verify(text, rules, { filename: file, allowInlineConfig: false })
    .map(({ ruleId, message, line, column }) => ({ rule: ruleId, message, at: (starts[line - 1] ?? 0) + column - 1 }))
}

const programs = files.map(file => {
  const text = readFileSync(path.join(root, file), 'utf8')
  return { file, text, expressions: expressionsIn(file, text) }
})

test('all are linear, but those that are named', () => {
  const slow = programs.flatMap(({ file, text, expressions }) => {
    if (expressions.length === 0) return []
    const faults = faultsIn(file, text)
    const within = ({ begin, end }: Expression) => faults.some(({ at }) => at >= begin && at < end)
    // Nothing is said of anything else, nor is a program one that cannot be read.
    expect(faults.filter(({ at }) => !expressions.some(({ begin, end }) => at >= begin && at < end))).toEqual([])
    const found = expressions.filter(within).map(one => one.text)
    return found.length > 0 ? [[file, found] as const] : []
  })
  expect(Object.fromEntries(slow)).toEqual(named)
})

test('they are found wherever they stand', () => {
  expect(programs.flatMap(({ expressions }) => expressions).length).toBeGreaterThan(40)
  const found = expressionsIn('a.tsx', 'const a = <p title={"x".replace(/a+$/, "")}>{/* /no/ */}</p>; new RegExp(a); RegExp("b"); // /c/')
  expect(found.map(({ text }) => text)).toEqual(['/a+$/', 'new RegExp(a)', 'RegExp("b")'])
})

const faultsOf = (expression: string) =>
  faultsIn('planted.ts', `export const is = (text: string, name: string) => ${expression}.test(text + name)\n`).map(({ rule }) => rule)

describe('those that were slow once, and others of their kind', () => {
  const planted = [
    '/^\\p{White_Space}+|\\p{White_Space}+$/gu',
    '/[?!]+$/',
    '/<(?:\\w+:)?si\\b[^>]*>/g',
    'new RegExp("<(?:\\\\w+:)?si\\\\b[^>]*>", "g")',
    'new RegExp(`<${name}[^>]*>`)',
    '/\\bt\\s*=\\s*["\']s["\'][^>]*>\\s*<(?:\\w+:)?v\\b[^>]*>\\s*(\\d+)/g',
    '/<(?:\\w+:)?f\\b[^>]*(?:\\/>|>[^<]*<\\/(?:\\w+:)?f>)\\s*<\\/(?:\\w+:)?c>/',
    '/\\s*[（(].*[)）]\\s*$/u',
    '/workbook[^/]*\\.xml$/i',
    '/^(a+)+$/',
    '/^(?:a|a)*b/',
    '/^\\d+\\d+x/',
    '/^ *\\s*x/',
    '/ab.*c/s',
  ]
  test.each(planted)('%s', expression => {
    expect(faultsOf(expression)).not.toEqual([])
  })
})

describe('those that are quick', () => {
  test.each(['/^\\s*[[{]/', '/\\r\\n?/g', '/&(\\w+);/g', '/^\\d+(\\.\\d+)?$/', '/[\\p{M}\\uff9e\\uff9f]{31}/u', 'new RegExp("^a+$")'])(
    '%s',
    expression => {
      expect(faultsOf(expression)).toEqual([])
    },
  )
})

test('the gate of `npm run lint` looks at every program of the pages and the product', async () => {
  // A planted file is in no project of the types, which the rule on promises asks for.
  const untyped = {
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 0 },
  } as const
  const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'tests/eslint.config.mjs'), overrideConfig: untyped })
  const planted = 'export const ends = (text: string): boolean => /[?!]+$/.test(text)\n'
  for (const filePath of ['lib/case-list/planted.ts', 'app/_parts/planted.tsx', 'lib/build/planted.mjs']) {
    const [result] = await eslint.lintText(filePath.endsWith('.mjs') ? planted.replaceAll(/: (?:string|boolean)/g, '') : planted, {
      filePath: path.join(root, filePath),
    })
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['regexp/no-super-linear-move', 'own/no-retried-run']),
    )
  }
})
