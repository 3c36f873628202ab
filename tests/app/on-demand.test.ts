import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { fetchPart, MissingPart, partOf } from '../../app/_parts/on-demand/part'
import { isRenewed, scriptsNamedIn } from '../../app/_parts/on-demand/why-missing'

/** Files that handle a failure on the spot, and why it is none of a part of the site or of the worker. */
const handledThere: Readonly<Record<string, string>> = {
  'app/_offline/worker.ts': 'runs beside the pages; without a network there is nothing to fetch',
  'app/_parts/offline/offline.tsx': 'a browser may refuse to keep the site; then it comes from the network as before',
  'app/_parts/people/store/list-client.ts': 'hands on to those who asked what the worker fails with',
  'app/_parts/people/store/list-service.ts': 'words fetched before anybody asks; where they do not come, that is said once they are needed',
  'app/_parts/people/store/saved-list-db.ts': 'what a browser’s own store refuses is found out and said as data',
  'app/_parts/people/upload/saved-on-device.tsx': 'erasing that store: how it went stands beside the button',
  'app/_parts/result/copy-link.tsx': 'sharing that the reader broke off',
}
/** The one place from which the list’s worker is begun and asked. */
const forWorker = ['app/_parts/people/store/list-client.ts', 'app/_parts/people/store/use-list.ts']
/** Imports that are fetched for nobody who reads a page: `fetchPart` stands around the first where the worker uses it. */
const importsElsewhere = ['lib/i18n/messages.ts', 'lib/cli/revision.ts']
/** A thread of the command line, which is no part of a page. */
const threadsElsewhere = ['lib/cli/quick-csv/two-threads.ts']

const isInside = (node: ts.Node, is: (one: ts.Node) => boolean): boolean =>
  node.parent !== undefined && (is(node.parent) || isInside(node.parent, is))

/** Every way besides `partOf` and `useAttempt` in which code fetches a part of the site, asks the worker, or lets that fail. */
function otherWaysIn(name: string, text: string): readonly string[] {
  if (!/import\(|\.(catch|then|fetch)\(|Worker|lazy|Suspense|createListClient/.test(text)) return []
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const isCallOf = (names: RegExp) => (node: ts.Node) => ts.isCallExpression(node) && names.test(node.expression.getText(file))
  const look = (node: ts.Node): void => {
    const report = () => found.push(`${name}: ${node.getText(file).slice(0, 60)}`)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const isPart = ts.isArrowFunction(node.parent) && isCallOf(/^partOf$/)(node.parent.parent)
      if (!isPart && !importsElsewhere.includes(name)) report()
    }
    if (ts.isImportSpecifier(node) && /^(lazy|Suspense)$/.test(node.name.text)) report()
    if (
      ts.isNewExpression(node) &&
      /^(Shared)?Worker$/.test(node.expression.getText(file)) &&
      ![...forWorker, ...threadsElsewhere].includes(name)
    )
      report()
    if (ts.isImportSpecifier(node) && node.name.text === 'createListClient' && !forWorker.includes(name)) report()
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && !name.startsWith('app/_parts/on-demand/')) {
      const method = node.expression.name.text
      if (method === 'fetch' && name.startsWith('app/') && !isInside(node, isCallOf(/^attempt$/))) report()
      const handles = method === 'catch' || (method === 'then' && node.arguments.length > 1)
      if (handles && name.startsWith('app/') && handledThere[name] === undefined) report()
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

describe('parts fetched when they are asked for', () => {
  test('are fetched, and the worker is asked, in one way', () => {
    const files = ['app', 'lib'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(file => (/\.tsx?$/.test(file) ? [`${folder}/${file}`] : [])),
    )
    expect(files.flatMap(file => otherWaysIn(file, readFileSync(file, 'utf8')))).toEqual([])
    expect(
      [...Object.keys(handledThere), ...forWorker, ...threadsElsewhere, ...importsElsewhere].filter(file => !files.includes(file)),
    ).toEqual([])
  })

  test.each([
    "import { lazy } from 'react'",
    "const A = lazy(() => import('./a'))",
    "const { a } = await import('./a')",
    "new Worker('b')",
    "import { createListClient } from './list-client'",
    'const { begin } = await steps.fetch()',
    'list.ask(1).catch(() => {})',
    'list.ask(1).then(show, failed)',
  ])('another way is noticed: %s', text => expect(otherWaysIn('app/_parts/planted.tsx', text)).toHaveLength(1))

  test.each([
    "const part = partOf(() => import('./a'))",
    'const press = () => attempt(async () => { const { begin } = await steps.fetch() })',
    'const answer = await fetch(window.location.pathname)',
    'steps.prefetch()',
    'reading.then(show)',
  ])('the one way is none: %s', text => expect(otherWaysIn('app/_parts/planted.tsx', text)).toEqual([]))

  test('come once for all who ask, and anew after a failure', async () => {
    const answers = [() => Promise.reject(new TypeError('no network')), () => Promise.resolve('here')]
    let asked = 0
    const part = partOf(() => answers[asked++]?.() ?? Promise.reject(new Error('asked too often')))
    const first = [part.fetch(), part.fetch()]
    for (const one of first) await expect(one).rejects.toBeInstanceOf(MissingPart)
    expect([asked, part.fetched()]).toEqual([1, undefined])
    expect(await Promise.all([part.fetch(), part.fetch()])).toEqual(['here', 'here'])
    expect([await part.fetch(), part.fetched(), asked]).toEqual(['here', 'here', 2])
    await expect(fetchPart(() => Promise.reject(new Error('lost')))).rejects.toMatchObject({
      name: 'MissingPart',
      cause: new Error('lost'),
    })
  })

  test('are missing because the site was renewed where its page names a script that the open one has not', () => {
    const html = '<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/b.js?dpl=1"></script>'
    expect(scriptsNamedIn(html)).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/b.js'])
    expect(isRenewed(html, new Set(['/_next/static/chunks/a.js', '/_next/static/chunks/b.js', '/_next/static/chunks/c.js']))).toBe(false)
    expect(isRenewed(html, new Set(['/_next/static/chunks/a.js']))).toBe(true)
    expect(isRenewed('<h1>502 Bad Gateway</h1>', new Set(['/_next/static/chunks/a.js']))).toBe(false)
  })
})
