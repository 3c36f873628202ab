/**
 * The planted faults that no test notices, and why each may stay: none of them changes an answer. Named as `weigh.ts`
 * names them: the line, what stood there, what was put in its place.
 */
export const unnoticed: readonly { readonly why: string; readonly faults: Readonly<Record<string, readonly string[]>> }[] = []
