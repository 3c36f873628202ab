import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { fetchPart, MissingPart, partOf } from '../../app/_parts/on-demand/part'
import { isRenewed, scriptsNamedIn } from '../../app/_parts/on-demand/why-missing'

/** Every way besides `partOf(() => import(…))`, and a worker besides the list’s, in which code fetches a part of the site. */
function otherWaysIn(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const report = () => found.push(`${name}: ${node.getText(file).slice(0, 60)}`)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const call = node.parent.parent
      const isPart = ts.isArrowFunction(node.parent) && ts.isCallExpression(call) && call.expression.getText(file) === 'partOf'
      if (!isPart) report()
    }
    if (ts.isImportSpecifier(node) && /^(lazy|Suspense)$/.test(node.name.text)) report()
    if (
      ts.isNewExpression(node) &&
      /^(Shared)?Worker$/.test(node.expression.getText(file)) &&
      !name.endsWith('people/store/list-client.ts')
    )
      report()
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

describe('parts fetched when they are asked for', () => {
  test('are fetched in one way', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
    expect(files.flatMap(file => otherWaysIn(`app/${file}`, readFileSync(`app/${file}`, 'utf8')))).toEqual([])
    expect(
      otherWaysIn('app/planted.tsx', "import { lazy } from 'react'\nconst A = lazy(() => import('./a'))\nnew Worker('b')"),
    ).toHaveLength(3)
  })

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
