import { useTranslations } from 'next-intl'
import type { LinkProblem } from '@/lib/share-link/share-link'
import { Fault } from '../fault'
import { LeaveLink } from './leave-link'

/** A link that cannot be read: why, and what to do. */
export function BrokenLink({ problem, hasOwn }: { problem: LinkProblem; hasOwn: boolean }) {
  const t = useTranslations('link.problem')
  return (
    <Fault title={t(`${problem}.title`)} text={t(`${problem}.text`)}>
      <LeaveLink hasOwn={hasOwn} />
    </Fault>
  )
}
