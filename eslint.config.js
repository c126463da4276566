import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'preview/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'content/',
      'test/fixtures/',
      'test-results/',
      'packs/',
      'parts/',
    ],
  },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    plugins: { regexp },
    rules: {
      // A text of strangers must not keep a pattern busy for minutes.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/build/reads.ts', 'src/register/noted.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='WeakMap'] TSTypeReference > Identifier[name='Register']",
          message:
            'What is worked out of the register and kept must be kept by once() of src/build/reads.ts, which notes on each page that it was read.',
        },
      ],
    },
  },
  // Tests read what we wrote ourselves.
  { files: ['test/**'], rules: { 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' } },
  // The definitions of a collection are data: one question after another.
  { files: ['src/model/**'], rules: { 'max-lines': 'off' } },
);
