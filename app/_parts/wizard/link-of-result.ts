import { linkOf } from '@/lib/share-link/share-link'
import { answersOfLink } from '@/lib/wizard/result-answers'
import type { Answers } from '@/lib/wizard/session-state'

/** The link of a result: holds the answers that count, and the day `YYYY-MM-DD` checked for. */
export const linkOfResult = (answers: Answers, on: string): string => linkOf(answersOfLink(answers, on), on)
