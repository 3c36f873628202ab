/** Whose paper it is, where a list says so: a line to write on stands for what it does not say. */
export interface PersonOnPaper {
  readonly name: string
  readonly number?: string | undefined
  readonly passport?: string | undefined
  readonly employer?: string | undefined
  /** Further columns of the list; not on the paper for an office. */
  readonly others?: readonly { readonly head: string; readonly text: string }[]
}
