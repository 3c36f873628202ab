import { parse, type Node } from 'acorn'

/** The oldest browsers the site is made for; README, and app/_style/first-load.css, name the same. */
export const floor = { chrome: 111, edge: 111, firefox: 121, safari: 16.4 } as const

/** The edition of JavaScript whose every form of writing the floor reads. */
const EDITION = 2022

/** What came to one of the floor’s browsers only after it: a property’s name, with the object it is asked of where the name is common. */
const laterNames: readonly (readonly [object: string | undefined, name: string])[] = [
  ['Promise', 'withResolvers'],
  ['Promise', 'try'],
  ['Object', 'groupBy'],
  ['Map', 'groupBy'],
  ['Array', 'fromAsync'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
  ['Iterator', 'from'],
  ['RegExp', 'escape'],
  ['Error', 'isError'],
  ['Math', 'sumPrecise'],
  ['Intl', 'Segmenter'],
  ['Intl', 'DurationFormat'],
  ['Uint8Array', 'fromBase64'],
  ['Uint8Array', 'fromHex'],
  [undefined, 'toBase64'],
  [undefined, 'symmetricDifference'],
  [undefined, 'isDisjointFrom'],
  [undefined, 'getOrInsert'],
  [undefined, 'getOrInsertComputed'],
  [undefined, 'moveBefore'],
  [undefined, 'showPopover'],
  [undefined, 'requestIdleCallback'],
  [undefined, 'startViewTransition'],
  [undefined, 'setHTML'],
]

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Why the floor cannot run a script: how it is written, or what it asks of the browser. */
export function beyondInScript(script: string): readonly string[] {
  let tree: Node
  try {
    tree = parse(script, { ecmaVersion: EDITION, sourceType: 'script', allowReturnOutsideFunction: true })
  } catch (failure) {
    return [`written later than ${EDITION}: ${String(failure)}`]
  }
  const found = new Set<string>()
  const nameOf = (node: unknown): string | undefined =>
    isNode(node) && node.type === 'Identifier' && 'name' in node
      ? String(node.name)
      : isNode(node) && node.type === 'MemberExpression' && 'property' in node
        ? nameOf(node.property)
        : undefined
  const look = (node: Node): void => {
    if (node.type === 'MemberExpression' && 'object' in node && 'property' in node) {
      const [object, name] = [nameOf(node.object), nameOf(node.property)]
      for (const [of, later] of laterNames)
        if (name === later && (of === undefined || of === object)) found.add(of === undefined ? later : `${of}.${later}`)
    }
    for (const value of Object.values(node)) {
      if (isNode(value)) look(value)
      else if (Array.isArray(value)) value.filter(isNode).forEach(look)
    }
  }
  look(tree)
  return [...found]
}

/** What came to CSS in one of the floor’s browsers only after it. */
const laterInStyle: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['nesting', /[{;}]\s*&|&[\s.:[>+~]/],
  ['@scope', /@scope\b/],
  ['@starting-style', /@starting-style\b/],
  ['@property', /@property\b/],
  ['@view-transition', /@view-transition\b/],
  ['@position-try', /@position-try\b/],
  ['style containers', /@container[^{]*style\(/],
  ['light-dark()', /light-dark\(/],
  ['colours from others', /(?:rgb|hsl|oklch|oklab|lch|lab)\(from\b/],
  ['anchors', /\banchor\(|anchor-name:|position-anchor:/],
  ['round() and others', /[\s:(](?:round|mod|rem|abs|sign|if|sibling-index)\(/],
  ['text-box', /text-box[a-z-]*:/],
  ['field-sizing', /field-sizing:/],
  ['interpolate-size', /interpolate-size:/],
  [':user-valid', /:user-(?:valid|invalid)/],
  [':open', /:open\b/],
  [':state()', /:state\(/],
  ['pickers', /::picker|::checkmark/],
  ['::details-content', /::details-content/],
  ['scroll animations', /animation-timeline:|view-timeline/],
  ['subgrid', /subgrid/],
  ['text-wrap', /text-wrap(?:-style)?:/],
  ['text-autospace', /text-autospace:/],
  ['text-spacing-trim', /text-spacing-trim:/],
  ['hanging-punctuation', /hanging-punctuation:/],
  ['content-visibility', /content-visibility:/],
  ['scrollbar-gutter', /scrollbar-(?:gutter|color|width):/],
  ['scripting', /\(scripting:/],
]

/** What a style asks for that the floor may not know. */
export const beyondInStyle = (style: string): readonly string[] =>
  laterInStyle.filter(([, pattern]) => pattern.test(style)).map(([name]) => name)
