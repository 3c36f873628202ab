import { runExport } from './export-command'
import { runProgram } from './program'

await runProgram(runExport)
