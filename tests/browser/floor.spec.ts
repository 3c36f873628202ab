import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'
import { beyondInScript, beyondInStyle } from './floor'

const built = fileURLToPath(new URL('../../.next', import.meta.url))
const chunks = path.join(built, 'static/chunks')
const filesOf = (ending: string) =>
  readdirSync(chunks, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => path.join(chunks, file))

/** Asked of the browser only where it has it, or filled in before: read in the code of the packages that do so. */
const asked: Readonly<Record<string, string>> = {
  'URL.canParse': 'filled in by Next where it is missing; others ask first whether it is there',
  toBase64: 'the library that draws codes asks first whether it is there',
  startViewTransition: 'React, for what this site does not use',
  requestIdleCallback: 'Next asks first whether it is there',
}

/** What looks plainer, and works, where a browser at the floor does not know it. */
const plainer: Readonly<Record<string, string>> = {
  '::details-content': 'what is folded is printed open where it is known',
  subgrid: 'the columns stand once more behind `@supports not` (wizard.css)',
  'text-wrap': 'lines of heads are less even',
  'text-autospace': 'no air between Chinese and Latin',
  'text-spacing-trim': 'full-width marks keep their width',
  'hanging-punctuation': 'stops stay within the measure',
  'content-visibility': 'more is drawn at once',
  'scrollbar-gutter': 'the page is a little wider without a scroll bar',
  scripting: 'parts that need scripts are shown without them too',
}

/** The script that Next ships for browsers without modules is for those, and is loaded by no other. */
const forOthers = /<script src="\/_next\/static\/chunks\/([^"]+)" noModule/i.exec(
  readFileSync(path.join(built, 'server/app/en.html'), 'utf8'),
)?.[1]

test('every script that is shipped can be run by the oldest browsers named @desk', () => {
  expect(forOthers).toBeDefined()
  const scripts = [...filesOf('.js'), path.join(built, 'server/app/sw.js.body')].filter(file => path.basename(file) !== forOthers)
  expect(scripts.length).toBeGreaterThan(30)
  const beyond = new Map(
    scripts.map(file => [path.basename(file), beyondInScript(readFileSync(file, 'utf8')).filter(name => !(name in asked))]),
  )
  expect([...beyond].filter(([, names]) => names.length > 0)).toEqual([])
})

test('what the styles ask for beyond them only makes pages plainer @desk', () => {
  const found = new Set(filesOf('.css').flatMap(file => beyondInStyle(readFileSync(file, 'utf8'))))
  expect([...found].filter(name => !(name in plainer))).toEqual([])
  expect(
    Object.keys(plainer).filter(name => !found.has(name)),
    'no longer asked for',
  ).toEqual([])
})

test('the gates bark @desk', () => {
  expect(beyondInScript('class A { static { A.b = 1 } }; Object.hasOwn(a, "b"); [1].at(0); [1].toSorted()')).toEqual([])
  expect(beyondInScript('const a = /[a--b]/v')[0]).toContain('written later')
  expect(beyondInScript('using a = b')[0]).toContain('written later')
  expect(beyondInScript('const { promise } = Promise.withResolvers(); window.Intl.Segmenter; a.isDisjointFrom(b); z.union(a)')).toEqual([
    'Promise.withResolvers',
    'Intl.Segmenter',
    'isDisjointFrom',
  ])
  expect(beyondInStyle('@layer a{.b:has(>c){color:red}}')).toEqual([])
  expect(beyondInStyle('.a{color:red;&:hover{color:light-dark(red,blue)}}')).toEqual(['nesting', 'light-dark()'])
})
