import { run } from './diff'

process.exitCode = await run(process.argv.slice(2))
