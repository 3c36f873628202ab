/**
 * Parks, zones and bases by name, and the area that each belongs to. The sources print names; where the borders run they do
 * not print, and Zhangjiang has more parks than are named here (22 in 2016).
 */
import type { areas } from './terms'

/** What the names of an area were read in: a list of parks of the city's (2012), press (2018, 2019), the decisions on bases. */
export type NamedIn = 'parks' | 'press' | 'decision'

/** A place as people know it; its name stands in messages/<locale>/areas.json. */
export interface NamedArea {
  readonly id: string
  readonly area: (typeof areas)[number]
  readonly namedIn: NamedIn
}

export const namedAreas = [
  { id: 'zhangjiang-core', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'caohejing', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'zhabei', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'qingpu', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'jiading', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'jinqiao-park', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'yangpu-park', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'xuhui-park', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'changning', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'hongkou', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'songjiang', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'minhang', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'putuo', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'fengxian', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'jinshan', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'chongming', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'lingang-park', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'lujiazui-park', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'zizhu', area: 'zhangjiang', namedIn: 'parks' },
  { id: 'waigaoqiao', area: 'ftz', namedIn: 'press' },
  { id: 'yangshan', area: 'ftz', namedIn: 'press' },
  { id: 'pudong-airport', area: 'ftz', namedIn: 'press' },
  { id: 'lujiazui-ftz', area: 'ftz', namedIn: 'press' },
  { id: 'jinqiao-ftz', area: 'ftz', namedIn: 'press' },
  { id: 'zhangjiang-ftz', area: 'ftz', namedIn: 'press' },
  { id: 'world-expo', area: 'ftz', namedIn: 'press' },
  { id: 'lin-gang', area: 'ftz', namedIn: 'press' },
  { id: 'yangpu-district', area: 'yangpu-base', namedIn: 'decision' },
  { id: 'sjtu', area: 'sjtu-base', namedIn: 'decision' },
  { id: 'xuhui-district', area: 'xuhui-base', namedIn: 'decision' },
  { id: 'fudan', area: 'fudan-base', namedIn: 'decision' },
] as const satisfies readonly NamedArea[]
