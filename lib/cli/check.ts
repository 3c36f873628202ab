import { run } from './check-command'
import { runProgram } from './program'

await runProgram(run)
