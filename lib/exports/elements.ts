/**
 * The pieces of a DMN file: inputs, decisions with what they need, decision tables, sources. They know no law.
 */
import type { DmnModdle, ModdleElement } from 'dmn-moddle'
import type { Drawn } from './drawing'
import { text } from './feel'

export type Type = 'string' | 'boolean' | 'number' | 'date'

/** An input column of a table: the name whose value it tests, that value’s type, and its head. */
export interface Head {
  readonly expression: string
  readonly type: Type
  readonly label: string
}

interface Described {
  readonly label: string
  readonly description: string
}

interface DecisionParts extends Described {
  readonly id: string
  readonly type: Type
  readonly logic: ModdleElement
  readonly needed: readonly Drawn[]
  readonly sources?: readonly Drawn[]
  readonly question?: string
  readonly answers?: readonly string[]
}

/** Makes the pieces of one file. */
export class Elements {
  constructor(readonly moddle: DmnModdle) {}

  private variable(name: string, type: Type | undefined) {
    return this.moddle.create('dmn:InformationItem', { id: `${name}_variable`, name, ...typed(type) })
  }

  /** Something an engine is told. */
  input(name: string, type: Type | undefined, described: Described): Drawn {
    return {
      element: this.moddle.create('dmn:InputData', { id: name, name, ...described, variable: this.variable(name, type) }),
      needs: [],
    }
  }

  /** A published source. */
  source(id: string, name: string, description: string, address: string | null): Drawn {
    const where = address === null ? {} : { locationURI: address }
    return { element: this.moddle.create('dmn:KnowledgeSource', { id, name, description, ...where }), needs: [] }
  }

  /** A decision, what it needs and whom it rests on. */
  decision({ id, type, label, description, logic, needed, sources = [], question, answers }: DecisionParts): Drawn {
    const information = this.requiring(id, needed, 'dmn:InformationRequirement')
    const authority = this.requiring(id, sources, 'dmn:AuthorityRequirement')
    const element = this.moddle.create('dmn:Decision', {
      id,
      name: id,
      label,
      description,
      ...(question !== undefined && { question }),
      ...(answers !== undefined && { allowedAnswers: answers.join(', ') }),
      variable: this.variable(id, type),
      informationRequirement: information.map(({ requirement }) => requirement),
      authorityRequirement: authority.map(({ requirement }) => requirement),
      decisionLogic: logic,
    })
    return { element, needs: [...information, ...authority] }
  }

  private requiring(id: string, needed: readonly Drawn[], type: string) {
    return needed.map(({ element }) => {
      const reference = this.moddle.create('dmn:DMNElementReference', { href: `#${String(element.id)}` })
      const requirement = this.moddle.create(type, { id: `${id}_needs_${String(element.id)}`, [roleOf(element)]: reference })
      return { from: element, requirement }
    })
  }

  literal(id: string, feel: string, type?: Type): ModdleElement {
    return this.moddle.create('dmn:LiteralExpression', { id, text: feel, ...typed(type) })
  }

  /** A table of which exactly one row fits; each row says one of the answers. */
  table(
    id: string,
    heads: readonly Head[],
    rows: readonly { readonly tests: readonly string[]; readonly says: string }[],
    answers: readonly string[],
  ) {
    const { moddle } = this
    const test = (name: string, feel: string) => moddle.create('dmn:UnaryTests', { id: name, text: feel })
    return moddle.create('dmn:DecisionTable', {
      id: `${id}_table`,
      hitPolicy: 'UNIQUE',
      input: heads.map(({ expression, type, label }, at) => {
        const clause = `${id}_input_${at + 1}`
        return moddle.create('dmn:InputClause', {
          id: clause,
          label,
          inputExpression: this.literal(`${clause}_expression`, expression, type),
        })
      }),
      output: [
        moddle.create('dmn:OutputClause', {
          id: `${id}_output`,
          name: id,
          ...typed('string'),
          outputValues: test(`${id}_output_values`, answers.map(text).join(',')),
        }),
      ],
      rule: rows.map(({ tests, says }, at) => {
        const row = `${id}_row_${at + 1}`
        const inputEntry = tests.map((feel, column) => test(`${row}_test_${column + 1}`, feel))
        return moddle.create('dmn:DecisionRule', { id: row, inputEntry, outputEntry: [this.literal(`${row}_says`, text(says))] })
      }),
    })
  }
}

const typed = (type: Type | undefined) => (type === undefined ? {} : { typeRef: type })

/** What a required element is to the decision that requires it. */
function roleOf({ $type }: ModdleElement): string {
  if ($type === 'dmn:InputData') return 'requiredInput'
  return $type === 'dmn:Decision' ? 'requiredDecision' : 'requiredAuthority'
}
