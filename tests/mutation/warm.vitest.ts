import { defineConfig } from 'vitest/config'
import room from './room.vitest'

/** The tests of a room, kept loaded: see warm.ts. */
export default defineConfig({ ...room, test: { ...room.test, include: ['tests/mutation/warm.ts'], exclude: [] } })
