import parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import rule from './no-hidden-default.mjs'

const config: Linter.Config = {
  languageOptions: { parser },
  plugins: { own: { rules: { 'no-hidden-default': rule } } },
  rules: { 'own/no-hidden-default': 'error' },
}
const faults = (code: string) => new Linter().verify(code, config).map(({ message }) => message.slice(0, 40))

test.each([
  'list[index] ?? 0',
  "names.get(fact) ?? ''",
  "statuses.get(rule) ?? 'open'",
  'branches[first + region] ?? FALSE',
  'years.at(-1) ?? -1',
  'bits[family] ?? 0n',
  'flags[at] ?? false',
  'law.partitions[fact]?.fact ?? ``',
  "parts.find(one => one.kind === kind)?.part ?? ''",
  "months.get(first[2] ?? first[3] ?? '') ?? 1",
])('%s is refused', code => {
  expect(faults(code).length).toBeGreaterThan(0)
})

test.each([
  "person.id ?? ''",
  "field.current?.value ?? ''",
  "headers['content-length'] ?? 0",
  'found.get(key) ?? other',
  'list[index] ?? null',
  "present(list[index], 'an item')",
  '// Default: a short row has none.\ncells[at] ?? ""',
  'cells[at] ?? "" // Default: a short row has none.',
])('%s is not', code => {
  expect(faults(code)).toEqual([])
})

test('a reason stands for its own line and the next only', () => {
  expect(faults('// Default: a short row has none.\ncells[at] ?? ""\ncells[at] ?? ""')).toHaveLength(1)
})
