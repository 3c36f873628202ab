import parser from '@typescript-eslint/parser'
import regexp from 'eslint-plugin-regexp'
import noRetriedRun from './lint/no-retried-run.mjs'

/** What must not stand in the code. Rules of another subject are one more entry of this list. */
export default [
  { ignores: ['.next/**', 'node_modules/**', 'tests/.results/**', 'tests/lint/planted/**'] },
  { files: ['**/*.{ts,tsx,mjs}'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // Expressions whose time grows faster than the text they look at: one small request would hold the server.
    name: 'linear expressions',
    files: ['app/**', 'lib/**', 'next.config.js'],
    plugins: { regexp, own: { rules: { 'no-retried-run': noRetriedRun } } },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
      'regexp/no-dupe-disjunctions': ['error', { report: 'trivial', reportExponentialBacktracking: 'potential' }],
      'own/no-retried-run': 'error',
    },
  },
]
