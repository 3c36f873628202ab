/**
 * Reads lists as a page does, and gathers the parts.
 */
import type { Column, ListedPerson } from '@/lib/case-list/person'
import type { Problem } from '@/lib/case-list/list-problem'
import { readList, type ListPart, type ReadOptions } from '@/lib/case-list/read-list'
import type { CaseList } from '@/lib/case-list/case-file'
import { fileSource, textSource, type FileSource, type ListSource } from '@/lib/case-list/list-source'
import { vocabulary } from './vocabulary-of-tests'

export interface Gathered {
  readonly kinds: readonly ListPart['kind'][]
  readonly columns: readonly Column[]
  readonly people: readonly ListedPerson[]
  /** What stands in the rows that were set aside. */
  readonly setAside: readonly string[]
  readonly problem: Problem | undefined
  readonly saved: CaseList['saved']
  readonly sample: readonly (readonly string[])[]
  readonly encoding: string | undefined
}

export async function gather(source: ListSource, options?: ReadOptions): Promise<Gathered> {
  const parts: ListPart[] = []
  for await (const part of readList(source, vocabulary, options)) parts.push(part)
  const of = <K extends ListPart['kind']>(kind: K) => parts.filter((part): part is Extract<ListPart, { kind: K }> => part.kind === kind)
  return {
    kinds: parts.map(({ kind }) => kind),
    columns: of('columns')[0]?.columns ?? of('unmapped')[0]?.columns ?? [],
    people: of('people').flatMap(({ people }) => people),
    setAside: of('people').flatMap(({ setAside }) => setAside.map(({ text }) => text)),
    problem: of('problem')[0]?.problem,
    saved: of('cases')[0]?.saved,
    sample: of('unmapped')[0]?.sample ?? [],
    encoding: of('columns')[0]?.encoding ?? of('unmapped')[0]?.encoding,
  }
}

export const paste = (text: string, options?: ReadOptions): Promise<Gathered> => gather(textSource(text), options)
export const fileOf = (content: Uint8Array<ArrayBuffer> | string, name = 'list.csv'): FileSource => fileSource(new File([content], name))
export const open = (content: Uint8Array<ArrayBuffer> | string, name?: string): Promise<Gathered> => gather(fileOf(content, name))
