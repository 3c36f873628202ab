/**
 * How a person comes by a visa or permit that a grant asks for, and what is to be known on the way from the present one.
 * Words: statements.json. Which statuses work is not said here: the grants' own conditions decide it.
 */
import type { facts } from './facts'
import { statement, type Statement } from './statement'
import type { GrantId } from './types'

export type StatusName = (typeof facts)['status']['values'][number]
export type LocationName = (typeof facts)['location']['values'][number]

/** A position to apply from. */
export interface Position {
  readonly status: StatusName
  readonly location: LocationName
}

/** How one comes into a position; undefined for one that nobody can choose to come into for this. */
export function wayInto({ status, location }: Position): Statement | undefined {
  switch (status) {
    case 'no-visa':
      return location === 'outside-china' ? statement('wayPort', ['S1', 'P83', 'P35']) : undefined
    case 'other-visa':
      return location === 'in-china' ? statement('wayVisa', ['P147']) : undefined
    case 'talent-visa':
      return location === 'in-china' ? statement('wayTalentVisa', ['P68', 'P69']) : undefined
    case 'work-permit':
    case 'talent-work-permit':
    case 'study-permit':
    case 'private-permit':
    case 'permanent-residence':
      return undefined
  }
}

/** What somebody is to know who comes from a status. */
export function remarkOn({ status, location }: Position): Statement | undefined {
  switch (status) {
    case 'no-visa':
      return location === 'in-china' ? statement('fromVisaFree', ['P147']) : undefined
    case 'talent-visa':
      return statement('fromTalentVisa', [])
    case 'other-visa':
      return undefined
    case 'work-permit':
    case 'talent-work-permit':
      return statement('fromWorkPermit', [])
    case 'study-permit':
      return statement('fromStudyPermit', ['P157'])
    case 'private-permit':
      return statement('fromPrivatePermit', [])
    case 'permanent-residence':
      return statement('fromPermanentResidence', [])
  }
}

/** What who holds a status has already. */
export const heldWith: Readonly<Partial<Record<StatusName, readonly GrantId[]>>> = {
  'permanent-residence': ['permanent-residence', 'permanent-residence-spouse', 'permanent-residence-child'],
}
