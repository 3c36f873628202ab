import type { Statement } from '@/lib/policy/statement'
import { Told } from './statement-text'

/** Statements one below the other, each with its sources. */
export const ToldList = ({ statements }: { statements: readonly Statement[] }) => (
  <ul>
    {statements.map(statement => (
      <li key={statement.says}>
        <Told statement={statement} />
      </li>
    ))}
  </ul>
)

/** Steps in their order, numbered, each with its sources. */
export const ToldSteps = ({ steps }: { steps: readonly Statement[] }) => (
  <ol className="steps">
    {steps.map(step => (
      <li key={step.says}>
        <span>
          <Told statement={step} />
        </span>
      </li>
    ))}
  </ol>
)
