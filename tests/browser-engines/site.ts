import type { TestProject } from 'vitest/node'
import { build } from '../../lib/build/build.mjs'
import { dist } from '../../lib/build/next.mjs'
import { isCurrent } from '../../lib/build/stamp.mjs'
import { startSite } from '../servers/server'
import { findEngines, SHORT } from './found'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    readonly site: string
  }
}

/** Before all journeys: says which engines are not there, and serves the site, built first where it is not. */
export default async function (project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const engines = (await findEngines()).filter(({ name }) => !SHORT || name !== 'Chromium')
  for (const engine of engines) if (!engine.found) console.log(engine.why)
  if (!engines.some(({ found }) => found)) return
  if (!isCurrent(dist)) await build()
  const site = await startSite()
  project.provide('site', site.url)
  return site.stop
}
