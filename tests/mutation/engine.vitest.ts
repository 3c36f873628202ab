import { only } from './quick'

/** Those of the engine, on rules of their own making; chance is tried less often than in `npm test`. */
export default only(['tests/engine/**/*.test.ts'], [], { SHARE_OF_RUNS: '0.2' })
