import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceMessages } from '../../lib/build/message-types.mjs'
import { programOf } from './compiled'

const keys = sourceMessages().map(([key]) => key)
const known = new Set(keys)

/**
 * What heads and cells of lists may say is looked for, not looked up; tests/case-list holds that it is understood. The
 * number of rules is put into sentences while they are loaded; tests/i18n/rule-count.test.ts holds that.
 */
const lookedFor = /^people\.(understood|heads)\.|^words\.numbers\.\d+$/

/** A key with names in it that only data knows, as an expression: `statements.${string}`. */
function formOf(type: ts.TemplateLiteralType): RegExp | undefined {
  // A form that does not begin with a file and a branch of its own would fit everything, and show nothing.
  if (!/^[a-z]+\./.test(type.texts[0] ?? '')) return undefined
  return new RegExp(`^${type.texts.map(text => text.replaceAll('.', '\\.')).join('.+')}$`)
}

const members = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types.flatMap(members) : [type])

/** The keys that the code of a program names: in so many words, by names that are types, or by a branch of a file it holds. */
function namedIn(program: ts.Program, among: (file: string) => boolean): ReadonlySet<string> {
  const checker = program.getTypeChecker()
  const found = new Set<string>()
  const forms = new Map<string, RegExp>()
  const name = (key: string) => {
    if (known.has(key)) found.add(key)
  }
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) name(node.text)
    if (ts.isTemplateExpression(node))
      for (const type of members(checker.getTypeAtLocation(node))) {
        if (type.isStringLiteral()) name(type.value)
        if (type.flags & ts.TypeFlags.TemplateLiteral) {
          const form = formOf(type as ts.TemplateLiteralType)
          if (form !== undefined) forms.set(form.source, form)
        }
      }
    // Pages that must speak even when nothing else runs hold a branch of a file themselves.
    if (ts.isPropertyAccessExpression(node)) {
      const held = checker.getSymbolAtLocation(node.name)?.declarations?.[0]
      const file = held?.getSourceFile().fileName ?? ''
      if (held !== undefined && file.includes('/messages/en/')) {
        const branch = `${path.basename(file, '.json')}.${node.name.text}`
        for (const key of keys) if (key === branch || key.startsWith(`${branch}.`)) found.add(key)
      }
    }
    ts.forEachChild(node, look)
  }
  for (const source of program.getSourceFiles()) if (among(source.fileName)) look(source)
  for (const key of keys) if ([...forms.values()].some(form => form.test(key))) found.add(key)
  return found
}

test('every message is named by the product or the proof, and one that is not is found', { timeout: 600_000 }, () => {
  const program = programOf('all')
  const named = namedIn(program, file => /\/(app|lib|tests\/proof)\//.test(file) && !file.includes('/node_modules/'))
  expect(keys.filter(key => !named.has(key) && !lookedFor.test(key))).toEqual([])

  // In a file that names two keys of one branch, the third of it is not named.
  const planted = 'lib/text/planted.ts'
  const few = programOf([planted], {
    [planted]: `import type { FactName } from '../policy/facts'
import { messageKey, type Translator } from './translator'
export const words = (t: Translator, fact: FactName, says: string) => [t('result.title'), t(\`facts.\${fact}.hint\`), t(messageKey(t, \`statements.\${says}\`))]
`,
  })
  const some = namedIn(few, file => file.endsWith(planted))
  expect(
    ['result.title', 'result.working', 'facts.degree.hint', 'facts.degree.question', 'statements.prCard', 'words.answer.yes'].map(key =>
      some.has(key),
    ),
  ).toEqual([true, false, true, false, true, false])
})
