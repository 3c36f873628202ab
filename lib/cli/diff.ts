import { run } from './diff-command'
import { runProgram } from './program'

await runProgram(run)
