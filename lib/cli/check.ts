import { runCheck } from './check-command'
import { runProgram } from './program'

await runProgram(runCheck)
