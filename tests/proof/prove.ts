import { runProgram } from '@/lib/cli/program'
import { run } from './prove-command'
import { wholeSubject } from './law-subject'

await runProgram(args => run(wholeSubject(), args))
