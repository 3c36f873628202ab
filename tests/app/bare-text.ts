/**
 * Bare text in what a browser draws anew. A browser that translates a page takes every text node away and puts elements
 * in its place; what React then removes, changes or puts beside such a node is gone, stale, or an error. Text that is
 * the only child of an element of HTML is safe: React then writes the whole content of the element, and no node.
 */
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')
const app = path.join(root, 'app') + path.sep

/** The program of the whole tree; `planted` stands in it as a file of its own besides. */
export function programOf(planted?: { readonly file: string; readonly text: string }, before?: ts.Program): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const at = planted === undefined ? undefined : path.join(root, planted.file)
  const { getSourceFile, fileExists } = host
  host.fileExists = file => file === at || fileExists(file)
  host.getSourceFile = (file, language) =>
    file === at && planted !== undefined ? ts.createSourceFile(file, planted.text, language, true) : getSourceFile(file, language)
  const files = ts.sys.readDirectory(app, ['.tsx', '.ts']).map(file => path.normalize(file))
  return ts.createProgram([...files, path.join(root, 'lib/i18n/types.d.ts'), ...(at === undefined ? [] : [at])], options, host, before)
}

/** The files of `app` that run in browsers: those that say so, and all they import. */
export function runInBrowsers(program: ts.Program): ReadonlySet<ts.SourceFile> {
  const checker = program.getTypeChecker()
  const ours = program.getSourceFiles().filter(({ fileName }) => path.normalize(fileName).startsWith(app))
  const found = new Set<ts.SourceFile>()
  const take = (file: ts.SourceFile) => {
    if (found.has(file)) return
    found.add(file)
    const look = (node: ts.Node): void => {
      const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
      // A part fetched when it is asked for is imported by a call.
      const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
      const specifier = named ?? called
      const to = specifier && checker.getSymbolAtLocation(specifier)?.valueDeclaration
      if (to !== undefined && ts.isSourceFile(to) && ours.includes(to)) take(to)
      ts.forEachChild(node, look)
    }
    look(file)
  }
  ours.filter(({ text }) => /^['"]use client['"]/.test(text.trimStart())).forEach(take)
  return found
}

/** Whether a value of the type may be drawn as text, alone or one of several. */
function isText(checker: ts.TypeChecker, type: ts.Type): boolean {
  const kinds = type.isUnion() ? type.types : [type]
  return kinds.some(kind => {
    if (
      (kind.flags &
        (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !==
      0
    )
      return true
    const each = checker.getIndexTypeOfType(kind, ts.IndexKind.Number)
    return each !== undefined && each !== type && isText(checker, each)
  })
}

/** Children that are drawn: neither the white space that lays out code, nor a comment. */
const drawn = (children: readonly ts.JsxChild[]): readonly ts.JsxChild[] =>
  children.filter(
    child =>
      !(ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces) && !(ts.isJsxExpression(child) && child.expression === undefined),
  )

/** Whether a component takes nothing but one text for its children, and so gives it an element itself. */
function takesText(checker: ts.TypeChecker, tag: ts.JsxOpeningElement): boolean {
  const props = checker.getResolvedSignature(tag)?.parameters[0]
  const children = props && checker.getTypeOfSymbolAtLocation(props, tag).getProperty('children')
  return children !== undefined && (checker.getTypeOfSymbolAtLocation(children, tag).flags & ts.TypeFlags.StringLike) !== 0
}

/** `children` of a component are drawn where it stands; what is among them is looked at where it is given. */
const isChildren = (node: ts.Expression): boolean => ts.isIdentifier(node) && node.text === 'children'

/** Every place in a file where bare text is drawn that is not all that an element of HTML holds. */
export function bareTextIn(checker: ts.TypeChecker, file: ts.SourceFile): readonly string[] {
  const found: string[] = []
  const report = (node: ts.Node, what: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    found.push(`${path.relative(root, file.fileName)}:${line + 1} ${what}: ${node.getText(file).replace(/\s+/g, ' ').slice(0, 60)}`)
  }
  const lookAt = (node: ts.JsxElement | ts.JsxFragment) => {
    const children = drawn(node.children)
    const tag = ts.isJsxElement(node) ? node.openingElement : undefined
    const html = tag !== undefined && /^[a-z]/.test(tag.tagName.getText(file))
    if (children.length === 1 && (html || (tag !== undefined && takesText(checker, tag)))) {
      const [only] = children
      // A list of texts is drawn as several, also where nothing stands beside it.
      if (only !== undefined && ts.isJsxExpression(only) && only.expression !== undefined && isListOfText(only.expression))
        report(only, 'a list of texts')
      return
    }
    for (const child of children) {
      if (ts.isJsxText(child)) report(child, 'text beside others')
      else if (
        ts.isJsxExpression(child) &&
        child.expression !== undefined &&
        !isChildren(child.expression) &&
        isText(checker, checker.getTypeAtLocation(child.expression))
      )
        report(child, 'text beside others')
    }
  }
  const isListOfText = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node)
    return (type.isUnion() ? type.types : [type]).some(one => checker.isArrayType(one) && isText(checker, one))
  }
  const look = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) lookAt(node)
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'rich') report(node, 'a message that becomes texts and elements')
    if ((ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && isComponent(node)) {
      const signature = checker.getSignatureFromDeclaration(node)
      if (signature !== undefined && isText(checker, checker.getReturnTypeOfSignature(signature)))
        report(node, 'a component that draws bare text')
    }
    ts.forEachChild(node, look)
  }
  const isComponent = (node: ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression): boolean => {
    const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
    return file.fileName.endsWith('.tsx') && name !== undefined && ts.isIdentifier(name) && /^[A-Z][a-z]/.test(name.text)
  }
  look(file)
  return found
}
