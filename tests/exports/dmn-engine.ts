/**
 * A small engine for DMN files that knows nothing of this project: dmn-moddle reads the file, feelin evaluates its FEEL,
 * and here stands only what joins them: which decision needs which, and the hit policy UNIQUE. Each piece of FEEL is
 * evaluated once for each value it meets.
 */
import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'

export type Inputs = Readonly<Record<string, unknown>>

interface Clause {
  readonly expression: Literal
  /** Per row its test; `hits` keeps, for each value met, which rows it passes, as bits. */
  readonly tests: readonly string[]
  readonly hits: Map<unknown, Int32Array>
}

type Logic =
  | { readonly kind: 'table'; readonly clauses: readonly Clause[]; readonly rows: readonly string[] }
  | { readonly kind: 'literal'; readonly literal: Literal }

const list = (element: ModdleElement, property: string) => (element[property] ?? []) as readonly ModdleElement[]
const one = (element: ModdleElement, property: string) => element[property] as ModdleElement
const textOf = (element: ModdleElement) => String(element.text)

export class DmnEngine {
  /** The decisions in the order of the file. */
  readonly decisions = new Map<string, Logic>()
  readonly inputs: readonly string[]

  private constructor(readonly definitions: ModdleElement) {
    const elements = list(definitions, 'drgElement')
    this.inputs = elements.filter(({ $type }) => $type === 'dmn:InputData').map(({ name }) => String(name))
    const names = new Map(elements.map(element => [`#${String(element.id)}`, String(element.name)]))
    for (const element of elements) {
      if (element.$type !== 'dmn:Decision') continue
      const needs = list(element, 'informationRequirement').map(need => {
        const { href } = one(need, need.requiredInput === undefined ? 'requiredDecision' : 'requiredInput')
        return names.get(String(href)) ?? ''
      })
      this.decisions.set(String(element.name), logicOf(one(element, 'decisionLogic'), needs))
    }
  }

  /** Reads a file; a warning of the reader is an error here. */
  static async read(xml: string): Promise<DmnEngine> {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
    if (warnings.length > 0) throw new Error(warnings.map(String).join('\n'))
    return new DmnEngine(rootElement)
  }

  /** What a decision comes to. Throws where not exactly one row of a table fits. */
  decide(name: string, inputs: Inputs, decided = new Map<string, unknown>()): unknown {
    const logic = this.decisions.get(name)
    if (logic === undefined) return inputs[name] ?? null
    if (decided.has(name)) return decided.get(name)
    const value = (literal: Literal) => literal.value(need => this.decide(need, inputs, decided))
    const result = logic.kind === 'literal' ? value(logic.literal) : uniqueRow(name, logic, value)
    decided.set(name, result)
    return result
  }

  /** How many rows there are in all tables. */
  get rows(): number {
    return [...this.decisions.values()].reduce((sum, logic) => sum + (logic.kind === 'table' ? logic.rows.length : 0), 0)
  }
}

function logicOf(element: ModdleElement, needs: readonly string[]): Logic {
  if (element.$type === 'dmn:LiteralExpression') return { kind: 'literal', literal: new Literal(textOf(element), needs) }
  if ((element.hitPolicy ?? 'UNIQUE') !== 'UNIQUE') throw new Error(`hit policy ${String(element.hitPolicy)}`)
  const rules = list(element, 'rule')
  return {
    kind: 'table',
    clauses: list(element, 'input').map((input, at) => ({
      expression: new Literal(textOf(one(input, 'inputExpression')), needs),
      tests: rules.map(rule => textOf(list(rule, 'inputEntry')[at] ?? rule)),
      hits: new Map<unknown, Int32Array>(),
    })),
    rows: rules.map(rule => String(evaluate(textOf(list(rule, 'outputEntry')[0] ?? rule)).value)),
  }
}

function uniqueRow(name: string, { clauses, rows }: Extract<Logic, { kind: 'table' }>, value: (literal: Literal) => unknown): string {
  const fitting = new Int32Array(Math.ceil(rows.length / 32)).fill(-1)
  for (const clause of clauses) {
    const hits = hitsOf(clause, value(clause.expression))
    for (let word = 0; word < fitting.length; word++) fitting[word] = (fitting[word] ?? 0) & (hits[word] ?? 0)
  }
  let found = -1
  for (let row = 0; row < rows.length; row++) {
    if (((fitting[row >> 5] ?? 0) & (1 << (row & 31))) === 0) continue
    if (found >= 0) throw new Error(`${name}: rows ${found + 1} and ${row + 1} both fit`)
    found = row
  }
  const result = rows[found]
  if (result === undefined) throw new Error(`${name}: no row fits`)
  return result
}

function hitsOf({ tests, hits }: Clause, value: unknown): Int32Array {
  const known = hits.get(value)
  if (known !== undefined) return known
  const bits = new Int32Array(Math.ceil(tests.length / 32))
  tests.forEach((test, row) => {
    if (unaryTest(test, { '?': value }).value === true) bits[row >> 5] = (bits[row >> 5] ?? 0) | (1 << (row & 31))
  })
  hits.set(value, bits)
  return bits
}

/** An expression over some names; evaluated once for each set of values. */
class Literal {
  private readonly needs: readonly string[]
  private readonly known = new Map<unknown, unknown>()

  constructor(
    private readonly feel: string,
    needs: readonly string[],
  ) {
    this.needs = needs.filter(name => new RegExp(`\\b${name}\\b`).test(feel))
  }

  value(of: (name: string) => unknown): unknown {
    // An expression that is a name needs no evaluation.
    if (this.needs[0] === this.feel) return of(this.feel)
    let level = this.known
    for (const name of this.needs) {
      const value = of(name)
      const next = level.get(value) ?? new Map<unknown, unknown>()
      level.set(value, next)
      level = next as Map<unknown, unknown>
    }
    if (!level.has(RESULT)) {
      const context = Object.fromEntries(this.needs.map(name => [name, of(name)]))
      level.set(RESULT, evaluate(this.feel, context).value)
    }
    return level.get(RESULT)
  }
}

const RESULT = Symbol('result')

const days = new Map<string, unknown>()

/** A day as FEEL has it: one object a day, so that equal days are known to be equal. */
export function feelDay(day: string): unknown {
  const known = days.get(day) ?? evaluate(`date("${day}")`).value
  days.set(day, known)
  return known
}
