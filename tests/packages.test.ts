import { readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { dependencies, devDependencies } from '../package.json'

const root = path.resolve(import.meta.dirname, '..')
const files = [
  'next.config.js',
  ...['app', 'lib'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(ts|tsx|mjs)$/.test(file) && !/\.d\.ts$|subset-fonts\.mjs$/.test(file))
      .map(file => `${folder}/${file}`),
  ),
]

/** What an import or export of another file names, unless it takes types alone. */
function loadedBy(statement: ts.Statement): readonly string[] {
  const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined
  if (from === undefined || !ts.isStringLiteral(from)) return []
  const typesAlone = ts.isImportDeclaration(statement)
    ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : isTypeOnly(statement)
  return typesAlone ? [] : [from.text]
}

const isTypeOnly = (statement: ts.Statement) => ts.isExportDeclaration(statement) && statement.isTypeOnly

/** The packages that a file loads when it runs. */
function packagesOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name]) => name ?? '')
  return [...statements.flatMap(loadedBy), ...later]
    .filter(name => !/^[./]|^@\//.test(name) && !isBuiltin(name))
    .map(name => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
}

test('dependencies are the packages that the product loads, built or run; all others are for building and tests', () => {
  // React puts pages on the screen with react-dom, which Next loads; what takes types alone from a package needs it nowhere.
  const loaded = new Set([...files.flatMap(packagesOf), 'react-dom'])
  expect(Object.keys(dependencies)).toEqual([...loaded].sort())
  expect(Object.keys(devDependencies).filter(name => loaded.has(name))).toEqual([])
})
