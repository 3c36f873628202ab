import type { Statement } from '@/lib/policy/statement'
import { StatementText } from './statement-text'

/** Statements one below the other, each with its sources. */
export const StatementList = ({ statements }: { statements: readonly Statement[] }) => (
  <ul>
    {statements.map(statement => (
      <li key={statement.says}>
        <StatementText statement={statement} />
      </li>
    ))}
  </ul>
)

/** Steps in their order, numbered, each with its sources. */
export const StepList = ({ steps }: { steps: readonly Statement[] }) => (
  <ol className="steps">
    {steps.map(step => (
      <li key={step.says}>
        <span>
          <StatementText statement={step} />
        </span>
      </li>
    ))}
  </ol>
)
