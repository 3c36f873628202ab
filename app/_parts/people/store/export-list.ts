import { writeCaseFile } from '@/lib/case-list/case-file'
import type { ListedPerson } from '@/lib/case-list/person'
import { asWorkbook, givenColumns, writtenRows, type ExportAbout } from '@/lib/case-list/list-export'
import type { EarlierList, ListOverlay } from '@/lib/case-list/list-overlay'
import { overlayRows } from '@/lib/case-list/overlay-export'
import { asCsv } from '@/lib/case-list/sheet-export'
import type { Locale } from '@/lib/i18n/routing'
import { exportMessagesOf } from './list-messages'

/** What can be taken away of a list: its verdicts as CSV or Excel, or the whole of it to open again. */
export type ExportKind = 'csv' | 'xlsx' | 'case'

/** The types by which browsers and spreadsheets know these files. */
export const exportTypes: Readonly<Record<ExportKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  case: 'application/json',
}

/** A list as a file, or a part of it. `today` is the day for people who name none. */
export async function exportList(
  kind: ExportKind,
  people: readonly ListedPerson[],
  about: ExportAbout,
  today: string,
  locale: Locale,
): Promise<Blob> {
  const type = exportTypes[kind]
  if (kind === 'case') return new Blob([writeCaseFile(about.name, people, today, about.kept)], { type })
  const messages = await exportMessagesOf(locale)
  const options = { today, withAnswers: true, kept: about.kept }
  const rows = writtenRows(people, messages, options)
  if (kind === 'csv') return new Blob([asCsv(rows, givenColumns(people, about.kept))], { type })
  // Made of plain bytes: a view of memory that may be shared is no part of a file.
  return new Blob([new Uint8Array(await asWorkbook(rows, messages, options, about))], { type })
}

/** What is otherwise than in an earlier list, as a workbook. */
export async function exportChanges(
  overlay: ListOverlay,
  earlier: EarlierList,
  people: ReadonlyMap<number, ListedPerson>,
  today: string,
  locale: Locale,
): Promise<Blob> {
  const messages = await exportMessagesOf(locale)
  const rows = overlayRows(overlay, earlier, people, messages)
  return new Blob([new Uint8Array(await asWorkbook(rows, messages, { today, withAnswers: false }))], { type: exportTypes.xlsx })
}
