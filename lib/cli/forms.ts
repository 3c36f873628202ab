/**
 * How results are written, by the kind of file.
 */
import faultWords from '../../messages/en/faults.json'
import { assessmentText } from '../check/assessment-text'
import type { Case } from '../check/case'
import type { Placed } from '../check/cases'
import { check, type Assessment } from '../check/check'
import { checkWithRoutes, verdictsWithRoutes } from '../check/check-routes'
import { csvLine } from '../check/csv-line'
import { translatorOfFiles } from '../i18n/translator'
import { refusalText, type Refusal } from '../text/fault-text'
import { verdictHead, verdictLine } from './csv'

/** The kinds of files that are read and written. */
export const resultKinds = ['json', 'jsonl', 'csv'] as const
export type ResultKind = (typeof resultKinds)[number]

const englishFaultText = translatorOfFiles('en', { faults: faultWords })

/** How results are written: one text before the first, between two, and after the last. */
export interface Form {
  readonly before: string
  readonly between: string
  readonly after: string
  /** What stands for a case: its results on a day, unless it names its own, or why it was refused. */
  of(placed: Placed, on: string): string
}

/** Which form is asked for: a kind of file, whether the routes are in it, and whether a case stands alone in it. */
export interface FormWanted {
  readonly to: ResultKind
  readonly routes: boolean
  readonly single: boolean
}

/** How results are written. */
export function formOf(wanted: FormWanted): Form {
  const { before, between, after, assessed, refused } = partsOf(wanted)
  return {
    before,
    between,
    after,
    of: ({ read, line }, on) => (read.ok ? assessed(read.read, on) : refused(refusalText(read.id, line, read.faults, englishFaultText))),
  }
}

interface FormParts extends Pick<Form, 'before' | 'between' | 'after'> {
  assessed(one: Case, on: string): string
  refused(refusal: Refusal): string
}

function partsOf({ to, routes, single }: FormWanted): FormParts {
  const assessmentOf = routes ? checkWithRoutes : check
  if (to === 'csv') {
    const head = verdictHead(routes)
    return {
      before: csvLine(head),
      between: '',
      after: '',
      assessed: (one, on) => verdictLine(one.id ?? '', verdictsWithRoutes(one, on, routes)),
      refused: ({ id, errors }) => csvLine([id ?? '', ...head.slice(2).map(() => ''), errors.map(({ message }) => message).join('; ')]),
    }
  }
  if (to === 'json' && !single) {
    const write = (value: Assessment | Refusal) => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')
    const frame = { before: '{\n  "assessments": [\n    ', between: ',\n    ', after: '\n  ]\n}\n' }
    return { ...frame, assessed: (one, on) => write(assessmentOf(one, on)), refused: write }
  }
  if (to === 'jsonl' && !routes) {
    const refused = (refusal: Refusal) => `${JSON.stringify(refusal)}\n`
    return { before: '', between: '', after: '', assessed: (one, on) => `${assessmentText(one, on)}\n`, refused }
  }
  const write = (value: Assessment | Refusal) => `${JSON.stringify(value, null, to === 'json' ? 2 : 0)}\n`
  return { before: '', between: '', after: '', assessed: (one, on) => write(assessmentOf(one, on)), refused: write }
}
