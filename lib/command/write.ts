import { run } from './export'

process.exitCode = await run(process.argv.slice(2))
