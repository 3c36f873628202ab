import { run } from './diff'
import { runProgram } from './program'

await runProgram(run)
