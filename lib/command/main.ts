import { run } from './check'
import { runProgram } from './program'

await runProgram(run)
