/**
 * Stryker's runner of vitest, with two things mended. A fault by which a file of tests cannot even be loaded, or what is
 * done before its tests fails, leaves no test that could fail, and was counted as not noticed. And everything was loaded
 * again for every fault: where the files of a room's tests may share what they load, a fault that need not be there
 * already then is first shown to tests that are kept loaded. What those miss, or cannot tell, is tried as ever.
 */
import { PluginKind, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin'
import { MutantRunStatus } from '@stryker-mutator/api/test-runner'
import { strykerPlugins as plain } from '@stryker-mutator/vitest-runner'
import { appendFileSync } from 'node:fs'
import { roomAtHand } from './rooms.mjs'
import { warmUp } from './warm.mjs'

const [{ factory: vitest }] = plain

/** Stryker ends a test under a fault that is come to so many times as often as in all tests without it. */
const HIT_LIMIT_FACTOR = 100
/** Here it is ended earlier: what is gone through for every sign of a large file would else be gone through for minutes. */
const TOO_OFTEN = 3

/** @param {import('@stryker-mutator/api/plugin').Injector} injector */
function runnerOf(injector) {
  const runner = injector.injectFunction(vitest)
  const { isolate = true } = roomAtHand()
  const plainRun = runner.mutantRun.bind(runner)
  const plainDispose = runner.dispose.bind(runner)
  /** @type {Promise<import('./warm.mjs').Warm> | undefined} */
  let warm
  const warmed = async () => warmUp((await runner.ctx.globTestSpecifications()).map(({ moduleId }) => moduleId))

  const run = async options => {
    const result = await plainRun(options)
    if (result.status !== MutantRunStatus.Survived) return result
    const broken = runner.ctx.state.getFiles().find(file => file.result?.state === 'fail')
    if (broken === undefined) return result
    const failureMessage = broken.result.errors?.[0]?.message ?? `${broken.name} fails before its tests`
    return { status: MutantRunStatus.Killed, failureMessage, killedBy: [], nrOfTests: 1 }
  }

  // Beforehand: while a fault is tried the clock runs.
  const plainInit = runner.init.bind(runner)
  runner.init = async () => {
    await plainInit()
    if (!isolate) warm = warmed()
    await warm
  }

  /** Which tests come to a fault, by what the first run said: also of one that is come to outside of any test as well. */
  let perTest = {}
  const plainDryRun = runner.dryRun.bind(runner)
  runner.dryRun = async options => {
    const result = await plainDryRun(options)
    perTest = result.mutantCoverage?.perTest ?? {}
    return result
  }
  const testsOf = fault => Object.keys(perTest).filter(test => fault in perTest[test])

  runner.mutantRun = async options => {
    const { activeMutant, hitLimit } = options
    const tests = options.testFilter ?? testsOf(activeMutant.id)
    if (isolate || tests.length === 0) return run(options)
    warm ??= warmed()
    const began = performance.now()
    const { kind, by, message } = await (await warm).ask(activeMutant.id, tests, hitLimit && (hitLimit / HIT_LIMIT_FACTOR) * TOO_OFTEN)
    appendFileSync(
      '/tmp/warm.log',
      `${new Date().toISOString()} ${options.mutantActivation} ${activeMutant.fileName.split('/').slice(-1)}:${activeMutant.location.start.line + 1} ${activeMutant.replacement.slice(0, 40).replace(/\n/g, ' ')} | ${kind} ${tests.length} tests ${Math.round(performance.now() - began)} ms ${by}\n`,
    )
    if (kind === 'missed' && process.env.MUTATION_QUICK) return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
    if (kind === 'noticed') return { status: MutantRunStatus.Killed, failureMessage: message, killedBy: [by], nrOfTests: 1 }
    if (kind === 'endless') return { status: MutantRunStatus.Timeout, reason: `${by} ${message}` }
    if (kind === 'missed' && options.mutantActivation === 'runtime') return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
    if (kind === 'spoiled') {
      await (await warm).end()
      warm = undefined
    }
    return run(options)
  }
  runner.dispose = async () => {
    if (warm !== undefined) await (await warm).end()
    await plainDispose()
  }
  return runner
}
runnerOf.inject = tokens('$injector')

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-loading', runnerOf)]
