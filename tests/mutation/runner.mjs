/**
 * Stryker's runner of vitest, with two things mended. A fault by which a file of tests cannot even be loaded, or what is
 * done before its tests fails, leaves no test that could fail, and was counted as not noticed. And everything was loaded
 * again for every fault: where the files of a room's tests may share what they load, a fault that need not be there
 * already then is first shown to tests that are kept loaded. What those miss, or cannot tell, is tried as ever.
 */
import { PluginKind, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin'
import { MutantRunStatus } from '@stryker-mutator/api/test-runner'
import { strykerPlugins as plain } from '@stryker-mutator/vitest-runner'
import { isInShare, isQuick, roomAtHand } from './rooms.mjs'
import { warmUp } from './warm.mjs'

/**
 * @typedef {object} FileOfTests
 * @property {string} name
 * @property {{ state: string, errors?: readonly { message: string }[] }} [result]
 */
/**
 * What Stryker's types do not say of it.
 * @typedef {{ state: { getFiles(): readonly FileOfTests[] }, globTestSpecifications(): Promise<readonly { moduleId: string }[]> }} Vitest
 */

const [plugin] = plain
if (plugin === undefined) throw new Error('Stryker has no runner of vitest.')
const { factory } = plugin

/** Stryker ends a test under a fault that is come to so many times as often as in all tests without it. */
const HIT_LIMIT_FACTOR = 100
/** Here it is ended earlier: what is gone through for every sign of a large file would else be gone through for minutes. */
const TOO_OFTEN = 3

/**
 * A fault with the place it has in the report, where lines and columns are counted from 1.
 * @param {Pick<import('@stryker-mutator/api/core').Mutant, 'replacement' | 'location'>} fault
 */
const asReported = ({ replacement, location: { start, end } }) => ({
  replacement,
  location: { start: { line: start.line + 1, column: start.column + 1 }, end: { line: end.line + 1, column: end.column + 1 } },
})

/** @param {import('@stryker-mutator/api/plugin').Injector<import('@stryker-mutator/api/plugin').PluginContext>} injector */
function runnerOf(injector) {
  const runner = injector.injectFunction(factory)
  const inside = /** @type {{ ctx: Vitest }} */ (/** @type {unknown} */ (runner))
  const { isolate = true } = roomAtHand()
  const isKept = !isolate || isQuick
  const { init, dryRun, mutantRun, dispose } = runner
  /** @type {Promise<import('./warm.mjs').Warm> | undefined} */
  let warm
  const warmed = async () => warmUp((await inside.ctx.globTestSpecifications()).map(({ moduleId }) => moduleId))
  const cooled = async () => {
    const kept = await warm
    warm = undefined
    await kept?.end()
  }

  /** @type {typeof runner.mutantRun} */
  const run = async options => {
    const result = await mutantRun.call(runner, options)
    if (result.status !== MutantRunStatus.Survived) return result
    const broken = inside.ctx.state.getFiles().find(file => file.result?.state === 'fail')
    if (broken === undefined) return result
    const failureMessage = broken.result?.errors?.[0]?.message ?? `${broken.name} fails before its tests`
    return { status: MutantRunStatus.Killed, failureMessage, killedBy: [], nrOfTests: 1 }
  }

  // Beforehand: while a fault is tried the clock runs.
  runner.init = async () => {
    await init?.call(runner)
    if (isKept) warm = warmed()
    await warm
  }

  /**
   * Which tests come to a fault, by what the first run said: also of one that is come to outside of any test as well.
   * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
   */
  let perTest = {}
  runner.dryRun = async options => {
    const result = await dryRun.call(runner, options)
    if ('mutantCoverage' in result) perTest = result.mutantCoverage?.perTest ?? {}
    return result
  }
  /** @param {string} fault */
  const testsOf = fault => Object.entries(perTest).flatMap(([test, faults]) => (fault in faults ? [test] : []))

  runner.mutantRun = async options => {
    const { activeMutant, hitLimit } = options
    if (!isInShare(asReported(activeMutant))) return { status: MutantRunStatus.Error, errorMessage: 'not in the share that is tried' }
    const tests = options.testFilter ?? testsOf(activeMutant.id)
    if (!isKept || tests.length === 0) return run(options)
    warm ??= warmed()
    const often = hitLimit === undefined ? undefined : (hitLimit / HIT_LIMIT_FACTOR) * TOO_OFTEN
    const { kind, by = '', message = '' } = await (await warm).ask(activeMutant.id, tests, often)
    if (kind === 'noticed') return { status: MutantRunStatus.Killed, failureMessage: message, killedBy: [by], nrOfTests: 1 }
    if (kind === 'endless') return { status: MutantRunStatus.Timeout, reason: `${by} ${message}` }
    if (kind === 'missed' && isQuick) return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
    if (kind === 'spoiled') await cooled()
    return run(options)
  }

  runner.dispose = async () => {
    await cooled()
    await dispose?.call(runner)
  }
  return runner
}
runnerOf.inject = tokens('$injector')

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-loading', runnerOf)]
