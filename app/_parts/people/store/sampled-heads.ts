import type { Column } from '@/lib/case-list/person'
import type { SampledHead } from './protocol'

/** The heads of a list, each with what stands under it in the first rows. */
export const sampledHeads = (columns: readonly Column[], sample: readonly (readonly string[])[]): readonly SampledHead[] =>
  columns.map(({ head, meaning }, column) => ({ column, head, meaning, samples: sample.flatMap(row => row[column]?.trim() || []) }))
