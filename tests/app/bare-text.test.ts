import { describe, expect, test } from 'vitest'
import { bareTextIn, programOf, runInBrowsers } from './bare-text'

const program = programOf()

/** What a page must not draw, each a component of its own. */
const planted = {
  file: 'app/_parts/planted.tsx',
  text: `'use client'
import { Fragment, type ReactNode } from 'react'
import { Notice } from './notice'
import { Text } from './text'
const words: string = 'words'
const several: readonly string[] = [words]
const shown: boolean = words.length > 3
export const Beside = () => <p>{words}<b>x</b></p>
export const Space = () => <p><b>x</b>{' '}{shown && <b>y</b>}</p>
export const Written = () => <p>words {shown && <b>y</b>}</p>
export const Conditional = () => <p><b>x</b>{shown && words}</p>
export const Counted = () => <p><b>x</b>{several.length}</p>
export const Mapped = () => <p>{several.map(one => one)}</p>
export const Listed = () => <p>{several.map(one => <Fragment key={one}>{one}</Fragment>)}</p>
export const Handed = () => <Notice>{words}</Notice>
export const Titled = ({ title }: { title: ReactNode }) => <p>{title}<b>x</b></p>
export const Bare = () => words
export const Maybe = () => (shown ? words : null)
export const Fine = ({ children, title }: { children: ReactNode; title: ReactNode }) => (
  <div>
    <h2>{title}</h2>
    <p>{words}</p>
    <p>{shown && words}</p>
    <p><Text>{words}</Text>{shown && <span>{words}</span>}</p>
    <select>{several.map(one => <option key={one}>{one}</option>)}</select>
    {children}
  </div>
)
`,
}

describe('a page that the browser translates', () => {
  test('draws text only as all that an element holds', () => {
    const files = [...runInBrowsers(program)]
    expect(files.length).toBeGreaterThan(80)
    const checker = program.getTypeChecker()
    expect(files.flatMap(file => bareTextIn(checker, file))).toEqual([])
  })

  test('the gate barks: text beside others, listed, in a fragment, handed to a component, drawn by one', () => {
    const withPlanted = programOf(planted, program)
    const file = [...runInBrowsers(withPlanted)].find(({ fileName }) => fileName.endsWith(planted.file))
    const found = file === undefined ? [] : bareTextIn(withPlanted.getTypeChecker(), file)
    const lines = found.map(line => Number(/:(\d+) /.exec(line)?.[1]))
    const names = planted.text.split('\n')
    expect([...new Set(lines)].map(line => /const (\w+)/.exec(names[line - 1] ?? '')?.[1])).toEqual([
      'Beside',
      'Space',
      'Written',
      'Conditional',
      'Counted',
      'Mapped',
      'Listed',
      'Handed',
      'Titled',
      'Bare',
      'Maybe',
    ])
  })

  test('what a browser fetches when it is asked for is looked at too', () => {
    expect([...runInBrowsers(program)].map(({ fileName }) => fileName.replace(/.*\/app\//, ''))).toEqual(
      expect.arrayContaining(['_parts/what-if/trial.tsx', '_parts/wizard/steps.tsx', '_parts/law-of-a-day/for-you.tsx']),
    )
  })
})
