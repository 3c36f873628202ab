import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import everything from '../vitest.config'

/** The tests that a planted fault is shown to: only these of all, with the same chance every time. */
export const only = (
  include: readonly string[],
  exclude: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ViteUserConfig =>
  defineConfig({
    ...everything,
    test: {
      ...everything.test,
      include: [...include],
      exclude: [...exclude],
      env: { ...everything.test?.env, ...env },
      setupFiles: [fileURLToPath(new URL('same-chance.ts', import.meta.url))],
      reporters: ['default'],
    },
  })
