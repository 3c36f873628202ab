/**
 * `list[index] ?? 0` gives an answer where there is none: a mistake then looks like a person without years, without a
 * name, without a way to yes. Where what is looked up must be there, `present` throws instead; where it may be missing,
 * a comment on the line or just above says so: `Default: …`.
 */

/** Calls that look something up. */
const LOOKS = new Set(['get', 'at', 'find', 'pop', 'shift', 'codePointAt'])
/** Constants of the engine that are values like 0 and false. */
const CONSTANTS = new Set(['Infinity', 'NaN', 'BLANK', 'FALSE', 'TRUE', 'NO', 'YES', 'NO_SET', 'EMPTY_SET'])

/**
 * @param {import('estree').Node} node
 * @returns {boolean}
 */
function isValue(node) {
  if (node.type === 'UnaryExpression') return isValue(node.argument)
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0
  if (node.type === 'Identifier') return CONSTANTS.has(node.name)
  return node.type === 'Literal' && node.value !== null
}

/**
 * Whether an item of a list or a map is looked up: `list[index]`, `map.get(key)`, and what is taken of it then.
 * @param {import('estree').Node} node
 * @returns {boolean}
 */
function looksUp(node) {
  if (node.type === 'ChainExpression') return looksUp(node.expression)
  if (node.type === 'LogicalExpression') return looksUp(node.right)
  if (node.type === 'CallExpression') {
    const { callee } = node
    if (callee.type !== 'MemberExpression') return false
    return (callee.property.type === 'Identifier' && LOOKS.has(callee.property.name)) || looksUp(callee.object)
  }
  if (node.type !== 'MemberExpression') return false
  return (node.computed && !(node.property.type === 'Literal' && typeof node.property.value === 'string')) || looksUp(node.object)
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { hidden: 'A default that may hide a mistake: use present(), or say why with a comment “Default: …”.' },
  },
  create(context) {
    const comments = context.sourceCode.getAllComments().filter(({ value }) => value.includes('Default:'))
    const excused = new Set(comments.flatMap(({ loc }) => (loc ? [loc.end.line, loc.end.line + 1] : [])))
    return {
      LogicalExpression({ operator, left, right }) {
        if (operator !== '??' || !isValue(right) || !looksUp(left) || excused.has(right.loc?.start.line ?? 0)) return
        context.report({ node: right, messageId: 'hidden' })
      },
    }
  },
}
