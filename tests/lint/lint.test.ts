import path from 'node:path'
import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(root, 'tests/eslint.config.mjs') })

/** The rules that a text breaks, as if it stood in a file of this project. */
async function broken(file: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

// The first look takes in the types of the whole project; a busy machine must not fail it.
beforeAll(() => broken('lib/build/stop.mjs', '').then(() => {}), 300_000)

test.each([
  ['app/_parts/section.tsx', 'export const Pressed = () => <p onClick={() => {}}>…</p>', 'jsx-a11y/click-events-have-key-events'],
  [
    'app/_parts/section.tsx',
    "import { useEffect } from 'react'\nexport function Said({ text }: { text: string }) {\n  useEffect(() => console.log(text), [])\n  return null\n}",
    'react-hooks/exhaustive-deps',
  ],
  [
    'app/_parts/section.tsx',
    "import { useState } from 'react'\nexport const Said = ({ has }: { has: boolean }) => (has ? useState(0)[0] : 1)",
    'react-hooks/rules-of-hooks',
  ],
  ['lib/build/stop.mjs', 'Promise.resolve(1)', '@typescript-eslint/no-floating-promises'],
  ['tests/count.mjs', 'Promise.resolve(1)', '@typescript-eslint/no-floating-promises'],
  ['lib/check/case.ts', 'export const item = /<si[^>]*>/', 'own/no-retried-run'],
])('in %s the lint finds %j', async (file, text, rule) => {
  expect(await broken(file, text)).toContain(rule)
})
