import { useTranslations } from 'next-intl'
import { Mark } from './mark'

/** How a rule stands for a person. */
export type StatusKind = 'yes' | 'disputed' | 'open' | 'no' | 'not-covered'

/** A verdict as shape and word. In the browser it needs the words `result.status`. */
export function Status({ kind, large = false }: { kind: StatusKind; large?: boolean }) {
  const t = useTranslations('result.status')
  return (
    <span className={large ? 'status status-large' : 'status'} data-kind={kind}>
      <Mark kind={kind} />
      <span>{t(kind)}</span>
    </span>
  )
}
