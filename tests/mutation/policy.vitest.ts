import { only } from './quick'

/**
 * Those of the law, without the one that goes through the whole space: what it would find, the comparison with the
 * last release finds at once. It loads the law inside its tests, so that a fault in plain data is planted before.
 */
export default only(['tests/diff/released.test.ts', 'tests/policy/**/*.test.ts'], ['tests/policy/by-hand.test.ts'])
