import { run } from './check'

process.exitCode = await run(process.argv.slice(2))
