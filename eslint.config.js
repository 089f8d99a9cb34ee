import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layers } from './scripts/layers.mjs';
import svelteConfig from './svelte.config.js';

const tests = ['**/*.test.ts', 'tests/**/*.ts'];

/** A pattern that matches every import a layer may not make. */
function outside({ own, inner = [], packages, types }) {
  const folders = own.map((name) => String.raw`(?:\.\./)+${name}/`);
  const names = packages.map((name) => (name.endsWith('/*') ? name.slice(0, -1) : `${name}$`));
  const typed = types ? [types.slice(1)] : [];
  const styles = String.raw`(?:\.\./)+styles/late\.css$`;
  return `^(?!${[String.raw`\./(?!\.\.)`, styles, ...inner, ...folders, ...names, ...typed].join('|')})`;
}

const effectOutsideMap = [
  'CallExpression[callee.name="$effect"]',
  'CallExpression[callee.object.name="$effect"]',
].map((selector) => ({
  selector,
  message: '$effect is allowed in src/map only: an event acts, $derived computes.',
}));

/** A lazy import is an import too. */
function lazyOutside(layer) {
  const pattern = outside(layer).replaceAll('/', String.raw`\/`);
  return { selector: `ImportExpression[source.value=/${pattern}/]`, message: layer.message };
}

const noStores = { name: 'svelte/store', message: 'Runes only.' };

function layerBlock(layer) {
  const patterns = [{ regex: outside(layer), message: layer.message }];
  if (layer.types) patterns.push({ regex: layer.types, allowTypeImports: true, message: layer.message });
  const effects = layer.folder === 'map' ? [] : effectOutsideMap;
  return {
    name: `layer: src/${layer.folder}`,
    files: [`src/${layer.folder}/**/*.{ts,svelte}`],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [noStores], patterns }],
      'no-restricted-syntax': ['error', lazyOutside(layer), ...effects],
    },
  };
}

export default defineConfig(
  {
    ignores: ['dist/', 'public/', '.cache/', 'tests/fixtures/', 'test-results/', 'playwright-report/'],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    name: 'everything',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-alert': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [noStores] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    name: 'svelte files',
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // the compiler and svelte-check know better what a template reads and writes
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
      // types that a component exports are unknown to this parser; svelte-check reads them and is strict
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [
          `@typescript-eslint/no-unsafe-${kind}`,
          'off',
        ]),
      ),
      'svelte/prefer-svelte-reactivity': 'off',
      // for SvelteKit's router, which we do not have
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    name: 'src',
    files: ['src/**/*.{ts,svelte}'],
    rules: { 'no-console': 'error' },
  },
  {
    // the map's own block lifts this again
    name: 'effects belong to the map',
    files: ['src/**/*.{ts,svelte}'],
    rules: { 'no-restricted-syntax': ['error', ...effectOutsideMap] },
  },
  layers.map(layerBlock),
  {
    name: 'layer: scripts',
    files: ['scripts/**/*.ts'],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // pictures of the build are drawn as the light renderer draws: its pure parts
              regex: String.raw`/src/(?!domain/|data/schema|map/(?:drawing|ground|projection|scaleBar|surroundings)\.ts)|^svelte|^maplibre-gl`,
              message: 'scripts may import src/domain, src/data/schema and the pure drawing of src/map only.',
            },
          ],
        },
      ],
    },
  },
  {
    // where text from outside becomes typed data: the app's border, the pipeline, and tests
    name: 'casts: the borders and tests',
    files: ['src/data/**/*.ts', 'scripts/**/*.ts', ...tests],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    name: 'tests',
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'plain JavaScript: runs before packages are installed',
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
  },
);
