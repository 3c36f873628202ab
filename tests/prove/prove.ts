import { run } from '../../lib/command/prove'
import { wholeSubject } from './subject'

process.exitCode = await run(wholeSubject(), process.argv.slice(2))
