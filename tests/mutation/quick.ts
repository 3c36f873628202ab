import { defineConfig, type ViteUserConfig } from 'vitest/config'
import everything from '../vitest.config'

/** The tests that a planted fault is shown to: only these of all, in this order of worth. */
export const only = (include: readonly string[], exclude: readonly string[] = []): ViteUserConfig =>
  defineConfig({ ...everything, test: { ...everything.test, include: [...include], exclude: [...exclude], reporters: ['default'] } })
