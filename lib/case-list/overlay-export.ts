/**
 * What is otherwise than in an earlier list, as rows for a spreadsheet: a row for who is new or gone, and one for each
 * answer and each result that is another.
 */
import { present } from '../engine/present'
import { statusText } from '../text/leaning-text'
import { answerText } from './answer-text'
import type { ExportMessages } from './list-export'
import type { EarlierList, ListOverlay } from './list-overlay'
import type { ListedPerson } from './person'
import type { ExportRow } from './sheet-export'
import { ruleHead } from './vocabulary'

/** The rows, under a head. `people` are those of the new list by their places. */
export function overlayRows(
  overlay: ListOverlay,
  earlier: EarlierList,
  people: ReadonlyMap<number, ListedPerson>,
  { speech, t }: ExportMessages,
): readonly ExportRow[] {
  // Default: who has no number has an empty cell.
  const who = ({ id, number }: ListedPerson) => [id ?? '', number ?? '']
  const rows: ExportRow[] = []
  for (const [place, person] of people) {
    if (overlay.fresh.has(place)) rows.push([...who(person), t('people.changes.fresh'), '', '', ''])
    const changes = overlay.changed.get(place)
    for (const { rule, before, now } of changes?.results ?? [])
      rows.push([
        ...who(person),
        t('people.changes.result'),
        ruleHead(rule, speech),
        statusText({ t }, before, null),
        statusText({ t }, now, null),
      ])
    for (const { fact, before, now } of changes?.answers ?? [])
      rows.push([
        ...who(person),
        t('people.changes.answer'),
        speech.facts[fact].name,
        answerText(fact, before, speech),
        answerText(fact, now, speech),
      ])
  }
  const gone = overlay.gone.map(place => [
    ...who(present(earlier.people[place], 'a person of the earlier list')),
    t('people.changes.gone'),
    '',
    '',
    '',
  ])
  const { heads } = speech.people
  const head = [heads.id, heads.number, ...(['what', 'subject', 'before', 'now'] as const).map(key => t(`people.changes.${key}`))]
  return [head, ...rows, ...gone]
}
