import { runProgram } from './program'
import { runRelease } from './release-command'

await runProgram(runRelease)
