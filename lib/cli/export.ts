import { run } from './export-command'
import { runProgram } from './program'

await runProgram(run)
