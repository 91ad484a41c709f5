import javascript from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { houseRules } from './scripts/lint-rules.ts';

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name that every file agrees on can be searched for.',
};
const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'Parse or narrow the value instead of casting it through unknown.',
};

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'coverage/', 'test-results/', 'playwright-report/', '**/*.{js,cjs,mjs}']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [javascript.configs.recommended, typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    // A rule that is wrong is changed here, for everyone, with its reason; never switched off in a line.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { house: houseRules },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'house/kebab-case-files': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', namedExportsOnly, noDoubleCast],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable'], location: 'anywhere' }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Ports are asynchronous; a fake of one need not be, and `async` turns its throws into rejections all the same.
      '@typescript-eslint/require-await': 'off',
      // Interfaces here are records of closures and may be taken apart; nothing in them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Tools that ask for a default export.
    files: ['*.config.ts', 'vite.config.*.ts', 'e2e/fixtures/global-setup.ts'],
    rules: { 'no-restricted-syntax': ['error', noDoubleCast] },
  },
  {
    // Playwright reads a fixture's dependencies from its destructured parameter, an empty one included.
    files: ['e2e/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
);
