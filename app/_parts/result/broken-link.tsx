import type { LinkProblem } from '@/lib/share-link/share-link'
import { Fault } from '../fault'
import { LeaveLink } from './leave-link'
import { useTongue } from '../use-i18n'

/** A link that cannot be read: why, and what to do. */
export function BrokenLink({ problem, hasOwn }: { problem: LinkProblem; hasOwn: boolean }) {
  const { tell } = useTongue()
  return (
    <Fault title={tell(`link.problem.${problem}.title`)} text={tell(`link.problem.${problem}.text`)}>
      <LeaveLink hasOwn={hasOwn} />
    </Fault>
  )
}
