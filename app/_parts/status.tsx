import { Mark, type MarkKind } from './mark'
import { useI18n } from './use-i18n'

/** How a rule stands for a person. */
export type StatusKind = 'yes' | 'disputed' | 'open' | 'later' | 'no' | 'not-covered'

/** The shape of a status. "Not yet" and "not by this route" are told apart by their words. */
export const markOf = (kind: StatusKind): MarkKind => (kind === 'later' ? 'no' : kind)

/** A verdict as shape and word. In the browser it needs the words `result.status`. */
export function Status({ kind, large = false }: { kind: StatusKind; large?: boolean }) {
  const { t } = useI18n()
  return (
    <span className={large ? 'status status-large' : 'status'} data-kind={kind}>
      <Mark kind={markOf(kind)} />
      <span>{t(`result.status.${kind}`)}</span>
    </span>
  )
}
