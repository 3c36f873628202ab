import type { LinkProblem } from '@/lib/share-link/share-link'
import { ErrorNotice } from '../fault'
import { LeaveLink } from './leave-link'
import { useI18n } from '../use-i18n'

/** A link that cannot be read: why, and what to do. */
export function BrokenLink({ problem, hasOwn, onLeave }: { problem: LinkProblem; hasOwn: boolean; onLeave: () => void }) {
  const { t } = useI18n()
  return (
    <ErrorNotice title={t(`link.problem.${problem}.title`)} text={t(`link.problem.${problem}.text`)}>
      <LeaveLink hasOwn={hasOwn} onLeave={onLeave} />
    </ErrorNotice>
  )
}
