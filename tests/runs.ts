/** The share of what is tried at length: less than one in `npm test`, and where every planted fault is shown to a test. */
const share = Number(process.env.SHARE_OF_RUNS ?? 1)

/** Whether all of it is tried, as before a release. */
export const isWhole = share >= 1

/** How often chance is tried. */
export const runs = (usual: number): number => Math.ceil(usual * share)

/** Whether the one at this place of a list is among the share that is tried at full length. */
export const isTriedWhole = (index: number): boolean => index % Math.round(1 / share) === 0
