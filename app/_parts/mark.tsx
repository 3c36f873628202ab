/** How a rule stands, and how a condition stands, each by its own shape: nothing depends on colour. */
export type MarkKind = 'yes' | 'disputed' | 'no' | 'open' | 'not-covered' | 'met' | 'unmet'

/** The shape alone, hidden from ears: the word stands beside it. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg className="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape(kind)}
    </svg>
  )
}

function shape(kind: MarkKind) {
  switch (kind) {
    case 'yes':
      return <circle className="ink" cx="8" cy="8" r="8" />
    case 'disputed':
      return (
        <>
          <circle cx="8" cy="8" r="7" strokeWidth="2" />
          <path className="ink" d="M8 1a7 7 0 0 0 0 14z" />
        </>
      )
    case 'no':
      return <circle cx="8" cy="8" r="7" strokeWidth="2" />
    case 'open':
      return <circle cx="8" cy="8" r="7" strokeWidth="2" strokeDasharray="3.3 4.03" />
    case 'not-covered':
      return <path d="M1 8h14" strokeWidth="2" />
    case 'met':
      return <path d="m1.500 8.500 4.500 5 8.500-11" strokeWidth="2.2" />
    case 'unmet':
      return <path d="m2.500 2.500 11 11m0-11-11 11" strokeWidth="2.2" />
  }
}
