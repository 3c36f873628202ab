/**
 * Stryker's runner of vitest, with one thing mended: a fault by which a file of tests cannot even be loaded, or what is
 * done before its tests fails, leaves no test that could fail, and was counted as not noticed.
 */
import { PluginKind, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin'
import { MutantRunStatus } from '@stryker-mutator/api/test-runner'
import { strykerPlugins as plain } from '@stryker-mutator/vitest-runner'

/**
 * @typedef {object} FileOfTests
 * @property {string} name
 * @property {{ state: string, errors?: readonly { message: string }[] }} [result]
 */
/** @typedef {{ ctx: { state: { getFiles(): readonly FileOfTests[] } } }} VitestRunner what Stryker's types do not say of it */

const [plugin] = plain
if (plugin === undefined) throw new Error('Stryker has no runner of vitest.')
const { factory } = plugin

/** @param {import('@stryker-mutator/api/plugin').Injector<import('@stryker-mutator/api/plugin').PluginContext>} injector */
function runnerOf(injector) {
  const runner = injector.injectFunction(factory)
  const inside = /** @type {VitestRunner} */ (/** @type {unknown} */ (runner))
  const run = runner.mutantRun.bind(runner)
  runner.mutantRun = async options => {
    const result = await run(options)
    if (result.status !== MutantRunStatus.Survived) return result
    const broken = inside.ctx.state.getFiles().find(file => file.result?.state === 'fail')
    if (broken === undefined) return result
    const failureMessage = broken.result?.errors?.[0]?.message ?? `${broken.name} fails before its tests`
    return { status: MutantRunStatus.Killed, failureMessage, killedBy: [], nrOfTests: 1 }
  }
  return runner
}
runnerOf.inject = tokens('$injector')

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-loading', runnerOf)]
