import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesToKeep, writeWorker } from '../../lib/build/offline.mjs'
import { pagesOf, pagesWithoutPolicy } from '../../lib/build/pages.mjs'
import { policyOf, writePolicies } from '../../lib/build/policy.mjs'

/** What a build leaves behind, in small. */
const files: Readonly<Record<string, string>> = {
  'server/app/en.html': '<script>one()</script>',
  'server/app/en.meta': '{"status":200,"headers":{"x-kept":"yes"}}',
  'server/app/en/missing.html': '<p>',
  'server/app/en/missing.meta': '{}',
  'server/app/zh/missing/more.html': '<p>',
  'server/app/zh/missing/more.meta': '{"headers":{}}',
  'server/app/ar/en/missing.html': '<p>',
  'server/app/ar/en/missing.meta': '{}',
  'server/app/_not-found.html': '<p>',
  'server/app/_not-found.meta': '{}',
  'server/app/en/people/template.csv.body': 'id',
  'server/app/en/og.png.body': 'picture',
  'server/app/sw.js.body': 'worker',
  'server/app/robots.txt.body': 'robots',
  'server/app/sitemap.xml.body': 'map',
  'server/app/exports/rules.json.body': '{}',
  'server/app/en.rsc': 'data',
  'build-manifest.json': '{"polyfillFiles":["static/chunks/old.js"]}',
  'static/chunks/a.js': 'a()',
  'static/chunks/old.js': 'old()',
  'static/chunks/a.js.map': '{}',
  'prerender-manifest.json': JSON.stringify({
    routes: {
      '/en': { srcRoute: '/[locale]', dataRoute: '/en.rsc' },
      '/en/missing': { srcRoute: '/[locale]/missing', dataRoute: '/en/missing.rsc' },
      '/zh/missing/more': { srcRoute: '/[locale]/missing/more', dataRoute: '/zh/missing/more.rsc' },
      '/ar/en/missing': { srcRoute: '/ar/[locale]/missing', dataRoute: '/ar/en/missing.rsc' },
      '/_not-found': { srcRoute: '/_not-found', dataRoute: '/_not-found.rsc' },
      '/sw.js': { srcRoute: '/sw.js', dataRoute: null },
    },
    dynamicRoutes: { '/[locale]': { fallback: false }, '/[locale]/missing': { fallback: false } },
  }),
  'app-path-routes-manifest.json': JSON.stringify({
    '/[locale]/page': '/[locale]',
    '/[locale]/missing/page': '/[locale]/missing',
    '/api/check/route': '/api/check',
    '/sw.js/route': '/sw.js',
  }),
}
const dist = mkdtempSync(path.join(tmpdir(), 'permit-built-'))
beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
    writeFileSync(path.join(dist, file), text)
  }
})
afterAll(() => rmSync(dist, { recursive: true }))
const metaOf = (page: string) => JSON.parse(readFileSync(path.join(dist, `server/app/${page}.meta`), 'utf8')) as unknown

describe('what a build has made', () => {
  test('has pages, by address', () => {
    expect(pagesOf(dist)).toEqual(
      ['/_not-found', '/ar/en/missing', '/en', '/en/missing', '/zh/missing/more'].map(route => ({
        route,
        html: path.join(dist, `server/app${route}.html`),
        meta: path.join(dist, `server/app${route}.meta`),
      })),
    )
  })

  test('is kept without a network as far as a reader can ask for it: pages, files to take along, scripts', () => {
    expect(
      filesToKeep(dist)
        .map(({ address }) => address)
        .sort(),
    ).toEqual([
      '/_next/static/chunks/a.js',
      '/ar/en/missing',
      '/en',
      '/en/missing',
      '/en/people/template.csv',
      '/exports/rules.json',
      '/zh/missing/more',
    ])
    for (const { address, file } of filesToKeep(dist))
      expect([address, file.startsWith(dist), readFileSync(file, 'utf8') !== '']).toEqual([address, true, true])
  })

  test('bears on every page the policy of that page, what it bore before, and 404 on the pages for what is missing', () => {
    expect(writePolicies(dist)).toBe(5)
    expect(metaOf('en')).toEqual({
      status: 200,
      headers: { 'x-kept': 'yes', 'content-security-policy': policyOf(files['server/app/en.html'] ?? '') },
    })
    expect(metaOf('en/missing')).toEqual({ status: 404, headers: { 'content-security-policy': policyOf('') } })
    expect(metaOf('ar/en/missing')).toEqual({ headers: { 'content-security-policy': policyOf('') } })
    expect(metaOf('zh/missing/more')).toEqual({ headers: { 'content-security-policy': policyOf('') } })
    expect(policyOf(files['server/app/en.html'] ?? '')).not.toBe(policyOf(''))
  })

  describe('is no build where a page is without a policy of its own', () => {
    const at = (file: string) => path.join(dist, file)
    /** What is said while a file of the build has another text, or is not there. */
    const faultsWith = (file: string, text: string | undefined) => {
      const before = readFileSync(at(file), { encoding: 'utf8', flag: 'a+' })
      rmSync(at(file))
      if (text !== undefined) writeFileSync(at(file), text)
      writePolicies(dist)
      const faults = pagesWithoutPolicy(dist)
      rmSync(at(file), { force: true })
      if (before !== '') writeFileSync(at(file), before)
      return faults
    }
    const manifest = 'prerender-manifest.json'
    const sources = 'app-path-routes-manifest.json'
    const changed = (file: string, change: (text: string) => string) => faultsWith(file, change(files[file] ?? ''))

    test('which is not so here', () => {
      writePolicies(dist)
      expect(pagesWithoutPolicy(dist)).toEqual([])
    })

    test.each([
      ['the headers of a page are not there', () => faultsWith('server/app/en.meta', undefined), ['/en has no policy']],
      ['a page is not there', () => faultsWith('server/app/en.html', undefined), ['/en is nowhere']],
      ['a page is there that no list names', () => faultsWith('server/app/500.html', '<p>'), ['/500 is on no list', '/500 has no policy']],
      [
        'a page is made on demand',
        () => changed(sources, text => text.replace('{', '{"/[locale]/live/page":"/[locale]/live",')),
        ['/[locale]/live is made on demand'],
      ],
      [
        'a page is also made for what nobody foresaw',
        () => changed(manifest, text => text.replace('"/[locale]":{"fallback":false}', '"/[locale]":{"fallback":null}')),
        ['/[locale] is made on demand'],
      ],
      ['no page is named at all', () => faultsWith(manifest, '{"routes":{},"dynamicRoutes":{}}').slice(0, 1), ['there is no page']],
    ])('%s', (_, faults, expected) => {
      expect(faults()).toEqual(expected)
    })

    test('the headers of a page have no policy for its scripts', () => {
      writeFileSync(at('server/app/en.meta'), '{"headers":{"content-security-policy":"default-src *"}}')
      expect(pagesWithoutPolicy(dist)).toEqual(['/en has no policy'])
      writeFileSync(at('server/app/en.meta'), '{}')
      expect(pagesWithoutPolicy(dist)).toEqual(['/en has no policy'])
      writePolicies(dist)
      expect(pagesWithoutPolicy(dist)).toEqual([])
    })
  })

  test('is named in the worker, which is another one as soon as a file is', () => {
    const worker = () => {
      expect(writeWorker(dist)).toBe(7)
      return readFileSync(path.join(dist, 'server/app/sw.js.body'), 'utf8')
    }
    const releaseIn = (text: string) => /["'`]([0-9a-f]{16})["'`]/.exec(text)?.[1]
    const first = worker()
    for (const { address } of filesToKeep(dist)) expect(first).toContain(JSON.stringify(address))
    expect(first).not.toMatch(/og\.png|robots|sitemap|\.map"|_not-found/)
    expect(first).not.toMatch(/\b(RELEASE|FILES)\b|^import|^export/m)
    expect(releaseIn(first)).toBeDefined()
    expect(worker()).toBe(first)
    writeFileSync(path.join(dist, 'static/chunks/a.js'), 'b()')
    const second = worker()
    expect(releaseIn(second)).not.toBe(releaseIn(first))
    // Only the release and the hash of the one file differ: all others are taken over from the build before.
    const hashes = (text: string) => filesToKeep(dist).map(({ address }) => text.split(JSON.stringify(address))[1]?.slice(0, 12))
    expect(hashes(second).filter((hash, index) => hash !== hashes(first)[index])).toHaveLength(1)
    renameSync(path.join(dist, 'static/chunks/a.js'), path.join(dist, 'static/chunks/b.js'))
    expect(releaseIn(worker())).not.toBe(releaseIn(second))
  })
})

test('the policy of a page is these parts, each once', () => {
  const hash = createHash('sha256').update('one()').digest('base64')
  const page = '<script async src="/b.js"></script><script>one()</script><script type="module" src="/c.js"></script>'
  expect(policyOf(page).split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "object-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "worker-src 'self'",
  ])
})
