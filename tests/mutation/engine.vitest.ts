import { only } from './quick'

/** Those of the engine, on rules of their own making and on the ten. */
export default only(['tests/engine/**/*.test.ts', 'tests/policy/four-year-work-pr.test.ts', 'tests/policy/talent-visa.test.ts'])
