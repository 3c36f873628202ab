import { fileURLToPath } from 'node:url'
import typescript from '@typescript-eslint/eslint-plugin'
import parser from '@typescript-eslint/parser'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import noHiddenDefault from './lint/no-hidden-default.mjs'
import noRetriedRun from './lint/no-retried-run.mjs'

/**
 * What must not stand in the code. Rules of another subject are one more entry of this list. Which room may look into
 * which is held by tests/house.test.ts alone.
 */
export default [
  { ignores: ['.next/**', 'node_modules/**', 'tests/.results/**', 'tests/lint/planted/**'] },
  { files: ['**/*.{js,ts,tsx,mjs}'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
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
  {
    // A promise nobody waits for fails unseen.
    name: 'promises',
    files: ['**/*.{ts,tsx,mjs}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) } },
    plugins: { '@typescript-eslint': typescript },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    name: 'React',
    files: ['app/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
      // Says which code React's compiler would pass over. It is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    name: 'accessible markup',
    files: ['app/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // A name may stand in a box within the label.
      'jsx-a11y/label-has-associated-control': ['error', { depth: 3 }],
      // A frame whose table scrolls must be reached by keys; it is a region with a name.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      // Files may also be dropped on the label of the field that takes them.
      'jsx-a11y/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp', 'onKeyDown', 'onKeyUp'] },
      ],
    },
  },
  {
    // In a grid one cell at a time has the focus, never the grid or a row.
    name: 'the grid of people',
    files: ['app/_parts/people/table/{people-table,table-row}.tsx'],
    rules: { 'jsx-a11y/interactive-supports-focus': 'off' },
  },
  {
    name: 'no default that hides a mistake',
    files: ['app/**', 'lib/**'],
    plugins: { defaults: { rules: { 'no-hidden-default': noHiddenDefault } } },
    rules: { 'defaults/no-hidden-default': 'error' },
  },
]
