/**
 * Who is sent to which window: the choices that several rules share.
 */
import { all, any, not, type Condition } from '../engine/conditions'
import type { Period } from '../engine/rules'
import { recommender, type FactName } from './facts'
import type { PolicyWindowChoice } from './types'
import type { SourceId } from './sources'
import { yangpuResident, yangpuUnit } from './terms'
import type { WindowId } from './windows'

/** The first day of the permanent-residence service centre (P87); before it the city bureau took these applications. */
const centreOpens = '2019-09-16'

const send = (window: WindowId, when: Condition<FactName>, sources: readonly SourceId[], period: Period = {}): PolicyWindowChoice => ({
  window,
  when,
  sources,
  ...period,
})

/** Yangpu’s office where `yangpu` is true, else the centre; the city bureau before the centre stood. */
const permanentResidenceWhere = (yangpu: Condition<FactName>, sources: readonly SourceId[]): readonly PolicyWindowChoice[] => [
  send('exit-entry-yangpu', yangpu, sources),
  send('exit-entry-city', not(yangpu), sources, { until: centreOpens }),
  send('pr-centre', not(yangpu), sources, { from: centreOpens }),
]

/** Where permanent residence is applied for: district offices take applications as before (P87). */
export const residenceOffice = permanentResidenceWhere(yangpuResident, ['P87'])

/** The same under the four-year rule, where a Yangpu unit is enough: the measure was presented there (S1). */
export const yangpuOfficeOrCentre = permanentResidenceWhere(any(yangpuUnit, yangpuResident), ['S1', 'P87'])

/** Where visas and residence permits are applied for. */
export const exitEntry: readonly PolicyWindowChoice[] = [
  send('exit-entry-yangpu', yangpuResident, ['P88']),
  send('exit-entry-city', not(yangpuResident), ['P86', 'P88']),
]

/** The port visa offices at the two airports. */
export const ports: readonly PolicyWindowChoice[] = [send('port-pudong', all(), ['S1', 'P83']), send('port-hongqiao', all(), ['S1', 'P83'])]

/** Where the foreigner’s work permit is applied for: Yangpu has one window for the old and the new permit (S1). */
export const workPermitOffice: readonly PolicyWindowChoice[] = [
  send('one-window-yangpu', yangpuUnit, ['S1']),
  send('work-permit-city', not(yangpuUnit), ['P74']),
]

/** Where the confirmation letter is applied for, online, by the employer (P139). */
export const confirmationOffice: readonly PolicyWindowChoice[] = [send('work-permit-city', all(), ['P139'])]

/** Where each recommender is met; of a body that no source names, no window is known. */
export const recommendersOffice: readonly PolicyWindowChoice[] = [
  send('zhangjiang-committee', recommender.is('zhangjiang-committee'), ['P9', 'P10']),
  send('ftz-hrss', recommender.is('ftz-committee'), ['P13']),
  send('pudong-government', recommender.is('pudong-government'), ['P142']),
  send('yangpu-government', recommender.is('yangpu-government'), ['P51']),
  send('xuhui-government', recommender.is('xuhui-government'), ['P51']),
  send('fudan', recommender.is('fudan'), ['P51']),
  send('sjtu', recommender.is('sjtu'), ['P51']),
]

/** Bodies that sign a recommendation letter: they take no application. */
export const recommenders: ReadonlySet<WindowId> = new Set(recommendersOffice.map(({ window }) => window))
