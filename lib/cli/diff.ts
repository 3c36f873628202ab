import { runDiff } from './diff-command'
import { runProgram } from './program'

await runProgram(runDiff)
