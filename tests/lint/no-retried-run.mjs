/**
 * An expression that looks for its beginning at every sign, and then runs on from there without a bound, takes time that
 * grows with the square of the text as soon as it may begin anew within such a run: `<si[^>]*>` over `<si <si <si …`.
 * The rules of eslint-plugin-regexp see this only where one sign is repeated.
 */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { getConsumedChars, getFirstConsumedCharAfter, isPotentiallyEmpty, toCache } from 'regexp-ast-analysis'

/** @import { Alternative, Element, Node, Quantifier } from '@eslint-community/regexpp/ast' */
/** @import { ReadonlyFlags } from 'regexp-ast-analysis' */

const parser = new RegExpParser({ ecmaVersion: 2025 })

/**
 * The quantifiers of an expression over whose runs it may begin again and again.
 * @param {string} source
 * @param {string} flagText
 */
export function retriedRuns(source, flagText) {
  const flags = toCache(parser.parseFlags(flagText))
  const pattern = parser.parsePattern(source, undefined, undefined, { unicode: flags.unicode, unicodeSets: flags.unicodeSets })
  if (flags.sticky || (!flags.multiline && pattern.alternatives.every(isAnchored))) return []
  /** @type {Quantifier[]} */
  const found = []
  visitRegExpAST(pattern, {
    onQuantifierEnter(run) {
      if (run.max !== Infinity) return
      const after = getFirstConsumedCharAfter(run, 'ltr', flags)
      const cannotFail = after.empty && after.look.char.isAll
      if (!cannotFail && before(run).every(element => isWithin(run, element, flags))) found.push(run)
    },
  })
  return found
}

/**
 * Whether what an element stands for may stand in a run too. What takes no sign, or may be left out, does not part runs.
 * @param {Quantifier} run
 * @param {Element} element
 * @param {ReadonlyFlags} flags
 */
function isWithin(run, element, flags) {
  if (element.type === 'Assertion' || isPotentiallyEmpty(element, flags)) return true
  return !getConsumedChars(element, flags).chars.isDisjointWith(getConsumedChars(run, flags).chars)
}

/** @param {Alternative} alternative */
const isAnchored = ({ elements }) => elements[0]?.type === 'Assertion' && elements[0].kind === 'start'

/**
 * What stands before a part of an expression, in every group it is in.
 * @param {Quantifier} part
 */
function before(part) {
  /** @type {Element[]} */
  const elements = []
  for (let at = /** @type {Node} */ (part); at.parent !== null && at.type !== 'Pattern'; at = at.parent) {
    if (at.parent.type === 'Alternative')
      elements.push(...at.parent.elements.slice(0, at.parent.elements.indexOf(/** @type {Element} */ (at))))
  }
  return elements
}

/** @param {import('estree').Node | undefined} node */
const text = node => (node === undefined ? '' : node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined)

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      retried: 'From every place where this may begin, {{run}} runs on over the same signs: the time grows with the square of the text.',
      unknown: 'What this expression is shows only when it runs. Write it out, or scan the text by hand.',
    },
  },
  create(context) {
    /**
     * @param {import('estree').Node} node
     * @param {string} source
     * @param {string} flags
     */
    const look = (node, source, flags) => {
      for (const run of retriedRuns(source, flags)) context.report({ node, messageId: 'retried', data: { run: run.raw } })
    }
    /** @param {import('estree').NewExpression | import('estree').SimpleCallExpression} node */
    const made = node => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return
      const [source, flags] = [text(node.arguments[0]), text(node.arguments[1])]
      if (source === undefined || flags === undefined) context.report({ node, messageId: 'unknown' })
      else look(node, source, flags)
    }
    return {
      Literal: node => 'regex' in node && look(node, node.regex.pattern, node.regex.flags),
      NewExpression: made,
      CallExpression: made,
    }
  },
}
