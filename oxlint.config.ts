import { defineConfig } from 'oxlint'

/** Who may import whom. A pair that is not listed is forbidden. */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  extension: ['shared'],
  pwa: ['shared'],
  server: ['shared'],
  test: ['shared', 'extension', 'pwa', 'server'],
}
const packages = Object.keys(mayImport)

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['**/dist', '**/dist-types', '**/.output', '**/.wxt', '**/node_modules'],
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    // Playwright's fixtures are `async ({}, use)`, and its expect is not Vitest's.
    'no-empty-pattern': 'off',
    // ARIA APG's grid of days is a table whose cells are worked with the arrow keys; so say the plugin's own recommendations.
    'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'] }],
  },
  overrides: [
    ...packages.map((folder) => ({
      files: [`${folder}/**/*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: packages
              .filter((other) => other !== folder && !mayImport[folder]?.includes(other))
              .map((other) => ({
                group: [`@jejak/${other}`, `@jejak/${other}/**`, `**/${other}/src/**`],
                message: `${folder} may not import ${other}`,
              })),
          },
        ] as never,
      },
    })),
    {
      // Pure code asks for time and chance.
      files: ['shared/src/**/*.ts'],
      rules: {
        'no-restricted-globals': ['error', 'fetch', 'crypto', 'document', 'window', 'process'],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
          { object: 'Math', property: 'random', message: 'Take randomness as an argument.' },
        ],
      },
    },
    {
      // The extension observes and never phones.
      files: ['extension/src/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
        'no-restricted-properties': [
          'error',
          {
            object: 'navigator',
            property: 'sendBeacon',
            message: 'The extension has no network code.',
          },
        ],
      },
    },
    {
      files: [
        '**/*.config.ts',
        'extension/src/entrypoints/**',
        'extension/src/adapters/*.ts',
        // Vitest loads a reporter by its default export.
        'test/verify/unit-reporter.ts',
      ],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      // The replicas copy how other people's pages are made, and those are not accessible.
      files: ['test/sites/**/*.tsx'],
      rules: {
        'jsx-a11y/aria-role': 'off',
        'jsx-a11y/control-has-associated-label': 'off',
        'jsx-a11y/click-events-have-key-events': 'off',
        'jsx-a11y/no-static-element-interactions': 'off',
      },
    },
    { files: ['shared/src/i18n/**/*.ts'], rules: { 'max-lines': 'off' } },
  ],
})
