import { run } from './export'
import { runProgram } from './program'

await runProgram(run)
