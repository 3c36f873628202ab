/** How often chance is tried; a smaller share where every planted fault is shown to these tests. */
export const runs = (usual: number): number => Math.ceil(usual * Number(process.env.SHARE_OF_RUNS ?? 1))
