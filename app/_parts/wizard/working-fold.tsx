'use client'

import { useState, type ReactElement } from 'react'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { Text } from '../text'
import type { AreaFinder } from './area-finder'
import type { PresenceWorksheet } from './presence-worksheet'

const finder = partOf(() => import('./area-finder'))
const worksheet = partOf(() => import('./presence-worksheet'))

/** A way to an answer from what a person knows, fetched once it is unfolded. */
function Fold({ title, children }: { title: string; children: ReactElement }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Text>{title}</Text>
      </summary>
      {open && <div>{children}</div>}
    </details>
  )
}

/** Finds the area by the name of a park, zone or base. */
export function AreaFold({ title, ...props }: { title: string } & Parameters<typeof AreaFinder>[0]) {
  return (
    <Fold title={title}>
      <AreaPart {...props} />
    </Fold>
  )
}

function AreaPart(props: Parameters<typeof AreaFinder>[0]) {
  const { fetched, notice } = usePart(finder)
  return fetched === undefined ? notice : <fetched.AreaFinder {...props} />
}

/** Works out the months in China from days. */
export function PresenceFold({ title, ...props }: { title: string } & Parameters<typeof PresenceWorksheet>[0]) {
  return (
    <Fold title={title}>
      <PresencePart {...props} />
    </Fold>
  )
}

function PresencePart(props: Parameters<typeof PresenceWorksheet>[0]) {
  const { fetched, notice } = usePart(worksheet)
  return fetched === undefined ? notice : <fetched.PresenceWorksheet {...props} />
}
