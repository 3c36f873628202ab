/**
 * The windows where papers are applied for, in the order of the journey. Names, addresses and hours stand in
 * messages/<locale>/windows.json; `fields` says which of them a source gives. What none gives is not filled in.
 */
import { anniversary, dayFromText } from '../engine/days'
import type { SourceId } from './sources'

/** What windows.json may tell of a window besides its name. */
export type WindowField = 'address' | 'place' | 'hours' | 'booking' | 'note'

export interface Window {
  readonly fields: readonly WindowField[]
  readonly phones: readonly string[]
  readonly mail?: string
  readonly sources: readonly SourceId[]
  /** The date of the source that gives these details, of several the oldest, `YYYY-MM-DD`; `undated` when it bears none. */
  readonly dated: string
}

export const windows = {
  'zhangjiang-committee': { fields: [], phones: [], sources: ['P95', 'P9'], dated: '2015-12-18' },
  'ftz-hrss': { fields: [], phones: [], sources: ['P13'], dated: '2017-08-29' },
  'pudong-government': { fields: [], phones: [], sources: ['P142'], dated: '2024-12-10' },
  'yangpu-government': { fields: [], phones: [], sources: ['P51'], dated: '2018-05-03' },
  'xuhui-government': { fields: [], phones: [], sources: ['P51'], dated: '2018-05-03' },
  fudan: { fields: [], phones: [], sources: ['P51'], dated: '2018-05-03' },
  sjtu: { fields: [], phones: [], sources: ['P51'], dated: '2018-05-03' },
  'port-pudong': {
    fields: ['place', 'hours'],
    phones: ['021-28951610'],
    mail: 'shcrj3@163.com',
    sources: ['P83', 'W1'],
    dated: '2023-12-17',
  },
  'port-hongqiao': {
    fields: ['place', 'hours'],
    phones: ['021-22351575'],
    mail: 'crjhqkaqz@163.com',
    sources: ['P83', 'W1'],
    dated: '2023-12-17',
  },
  'one-window-yangpu': { fields: [], phones: [], sources: ['S1'], dated: 'undated' },
  'work-permit-city': {
    fields: ['address', 'hours', 'note'],
    phones: ['4008205114', '8008205114'],
    sources: ['P74', 'P129', 'W2'],
    dated: '2022-03-30',
  },
  'exit-entry-yangpu': { fields: ['address', 'hours'], phones: [], sources: ['P88'], dated: 'undated' },
  'exit-entry-city': {
    fields: ['address', 'hours', 'note'],
    phones: ['12367', '021-28951900'],
    sources: ['P86', 'P88', 'P164', 'P188', 'P189'],
    dated: '2023-12-18',
  },
  'pr-centre': {
    fields: ['address', 'hours', 'booking'],
    phones: ['021-28951900'],
    sources: ['P87', 'P132'],
    dated: '2023-12-18',
  },
} as const satisfies Record<string, Window>

export type WindowId = keyof typeof windows

/** All windows in the order of the journey: the order of every list of windows. */
export const windowOrder = Object.keys(windows) as readonly WindowId[]

/** A window by its name. */
export const windowOf = (id: WindowId): Window => windows[id]

/** The immigration service's line, day and night, also in English. */
export const hotline: { readonly phone: string; readonly sources: readonly SourceId[] } = {
  phone: '12367',
  sources: ['P86', 'P102'],
}

/** What nobody tells of a window that people ask for; a place within an airport stands for its address. */
export const unknownOf = ({ fields, phones }: Window): readonly ('address' | 'phone' | 'hours' | 'booking')[] => [
  ...(fields.includes('address') || fields.includes('place') ? [] : (['address'] as const)),
  ...(phones.length > 0 ? [] : (['phone'] as const)),
  ...(['hours', 'booking'] as const).filter(field => !fields.includes(field)),
]

/** After how many years the word of a source about a window counts as old. */
const yearsToTrust = 2

/** Whether to check before going, on a day `YYYY-MM-DD`: the details are undated, or two years old or older. */
export function checkBeforeYouGo({ dated }: Window, day: string): boolean {
  return dated === 'undated' || anniversary(dayFromText(dated), yearsToTrust) <= dayFromText(day)
}
