import { runProgram } from '../../lib/command/program'
import { run } from '../../lib/command/prove'
import { wholeSubject } from './subject'

await runProgram(args => run(wholeSubject(), args))
