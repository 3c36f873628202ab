/**
 * The words of the law: conditions that several rules share, each known by the word a person reads
 * (messages/<locale>/terms.json). Sources stand at each.
 */
import { all, any, withTerm, withSources } from '../engine/conditions'
import { degree, livesInYangpu, nationality, unitArea, unitInYangpu, unitKind, unitRelation } from './facts'

/** The day on which the ten measures came into force (P1 P5 P6). */
export const inForce = '2016-12-09'

/** A person without Chinese nationality. */
export const foreigner = withTerm('foreigner', nationality.is('foreign'))

/** A master’s degree or a doctorate. */
export const mastersOrAbove = withTerm('masters-or-above', degree.isOneOf('master', 'doctor'))

/** Recruited counts as employed. */
export const employed = withTerm('employed', unitRelation.is('employed'))
export const invited = withTerm('invited', unitRelation.is('invited'))
export const employedOrInvited = withTerm('employed-or-invited', unitRelation.isOneOf('employed', 'invited'))

/** The Two Zones and the State Council’s demonstration bases: Yangpu, SJTU (P2 P89), Xuhui and Fudan since 2017 (P90 P153). */
export const areas = ['zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'fudan-base'] as const

/** The unit is registered in one of the areas. */
export const inAnArea = withTerm('in-an-area', withSources(['S1', 'P2', 'P89', 'P90', 'P153'], unitArea.isOneOf(...areas)))

/** The unit is registered anywhere in Shanghai. */
export const inShanghai = withTerm('in-shanghai', unitArea.isOneOf(...areas, 'other-shanghai'))

/** A university or a research institute anywhere in Shanghai. */
export const academicUnit = withTerm('academic-unit', all(unitKind.isOneOf('university', 'research-institute'), inShanghai))

/** A unit whose foreign talents may ask for a talent visa (S1 P2 P3). */
export const qualifyingUnit = withTerm('qualifying-unit', any(all(unitKind.is('enterprise'), inAnArea), academicUnit))

/** A unit that the Yangpu windows serve. */
export const yangpuUnit = withTerm('yangpu-unit', any(unitArea.is('yangpu-base'), unitInYangpu.holds()))

/** The place of stay is in Yangpu district. */
export const yangpuResident = withTerm('yangpu-resident', livesInYangpu.holds())
