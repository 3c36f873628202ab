import { runProgram } from '../../lib/cli/program'
import { runProve } from './prove-command'
import { wholeSubject } from './law-subject'

await runProgram(args => runProve(wholeSubject(), args))
