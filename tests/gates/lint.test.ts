import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';

/** The project's rules without types, so that planted text may stand at a path where no file is. */
const untyped = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
const typed = new ESLint();

async function rulesBroken(eslint: ESLint, filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}

const asComponent = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;
const importing = (from: string) => `import { thing } from '${from}';\nthing();\n`;

const forbidden: [folder: string, imports: string[]][] = [
  [
    'domain',
    ['svelte', 'maplibre-gl', 'valibot', 'node:fs', '../data/load.ts', '../map/scene.ts', '../ui/a.ts'],
  ],
  ['data', ['svelte', '../state/atlas.svelte.ts', '../map/scene.ts', '../panels/a.ts', 'd3']],
  ['state', ['maplibre-gl', '../map/camera.ts', '../charts/bar/chart.ts', '../panels/a.ts', 'bits-ui']],
  ['map', ['../state/atlas.svelte.ts', '../data/load.ts', '../panels/a.ts', 'valibot', 'svelte/store']],
  ['charts', ['../state/atlas.svelte.ts', '../data/load.ts', 'maplibre-gl', '../map/scene.ts']],
  ['ui', ['../domain/view.ts', '../state/atlas.svelte.ts', 'maplibre-gl', 'd3']],
  ['panels', ['../data/load.ts', 'maplibre-gl', 'bits-ui', 'valibot']],
];

const allowed: [file: string, from: string][] = [
  ['src/domain/planted.ts', './area.ts'],
  ['src/domain/planted.ts', 'simple-statistics'],
  ['src/data/planted.ts', '../domain/view.ts'],
  ['src/state/planted.ts', '../data/load.ts'],
  ['src/map/planted.ts', 'maplibre-gl'],
  ['src/ui/planted.ts', 'bits-ui'],
  ['src/panels/planted.ts', '../state/hover.svelte.ts'],
  ['scripts/planted.ts', '../src/domain/rank.ts'],
];

describe('imports', () => {
  for (const [folder, imports] of forbidden)
    for (const from of imports) {
      it(`src/${folder} may not import ${from}`, async () => {
        for (const [name, code] of [
          ['planted.ts', importing(from)],
          ['Planted.svelte', asComponent(importing(from))],
        ] as const) {
          const rules = await rulesBroken(untyped, `src/${folder}/${name}`, code);
          expect(rules, name).toContain('@typescript-eslint/no-restricted-imports');
        }
      });
    }

  it('a lazy import is an import', async () => {
    for (const [folder, from] of [
      ['panels', '../data/load.ts'],
      ['panels', 'maplibre-gl'],
      ['domain', '../map/scene.ts'],
      ['map', '../state/atlas.svelte.ts'],
    ] as const) {
      const rules = await rulesBroken(untyped, `src/${folder}/planted.ts`, `void import('${from}');\n`);
      expect(rules, from).toEqual(['no-restricted-syntax']);
    }
    const own = "void import('./Table.svelte');\nvoid import('../ui/Popover.svelte');\n";
    expect(await rulesBroken(untyped, 'src/panels/planted.ts', own)).toEqual([]);
  });

  it.each(allowed)('%s may import %s', async (file, from) => {
    expect(await rulesBroken(untyped, file, importing(from))).toEqual([]);
  });

  it('scripts may not import the rest of src', async () => {
    for (const from of ['../src/state/atlas.svelte.ts', '../src/data/load.ts', '../src/map/scene.ts'])
      expect(await rulesBroken(untyped, 'scripts/planted.ts', importing(from))).toEqual([
        '@typescript-eslint/no-restricted-imports',
      ]);
  });

  it('src/state may take the types of the map scene, and only the types', async () => {
    const type = "import type { MapScene } from '../map/scene.ts';\nexport const scenes: MapScene[] = [];\n";
    expect(await rulesBroken(untyped, 'src/state/planted.ts', type)).toEqual([]);
    expect(await rulesBroken(untyped, 'src/state/planted.ts', importing('../map/scene.ts'))).not.toEqual([]);
  });
});

describe('effects', () => {
  const effects = ['$effect(() => {});', '$effect.pre(() => {});', '$effect.root(() => {});'];

  it.each(effects)('%s is an error outside src/map', async (code) => {
    for (const file of ['src/state/planted.svelte.ts', 'src/embed/planted.svelte.ts'])
      expect(await rulesBroken(untyped, file, code)).toContain('no-restricted-syntax');
    const component = await rulesBroken(untyped, 'src/panels/Planted.svelte', asComponent(code));
    expect(component).toContain('no-restricted-syntax');
  });

  it.each(effects)('%s is allowed in src/map', async (code) => {
    expect(await rulesBroken(untyped, 'src/map/Planted.svelte', asComponent(code))).toEqual([]);
  });
});

describe('habits', () => {
  const planted: [rule: string, code: string][] = [
    [
      'max-lines',
      Array.from({ length: 251 }, (_, i) => `export const n${String(i)} = ${String(i)};`).join('\n'),
    ],
    ['max-lines-per-function', `export function long(): void {\n${'  void 0;\n'.repeat(40)}}\n`],
    ['complexity', `export const f = (n: number) => ${'n > 1 ? 1 : '.repeat(10)}0;\n`],
    ['@typescript-eslint/no-explicit-any', 'export const x: any = 1;\n'],
    ['@typescript-eslint/no-non-null-assertion', 'export const x = [1][0]!;\n'],
    ['@typescript-eslint/consistent-type-assertions', 'export const x = JSON.parse("1") as number;\n'],
    ['@typescript-eslint/ban-ts-comment', '// @ts-ignore\nexport const x = 1;\n'],
    ['@typescript-eslint/ban-ts-comment', '// @ts-expect-error\nexport const x = 1;\n'],
    ['no-console', 'console.log(1);\n'],
    ['no-alert', 'alert(1);\n'],
    ['no-empty', 'try {\n  parseInt("1");\n} catch {}\n'],
  ];

  it.each(planted)('%s is kept', async (rule, code) => {
    expect(await rulesBroken(untyped, 'src/panels/planted.ts', code)).toContain(rule);
  });

  // the first typed run reads the whole project
  it('rules that need types see them, in modules and in components', { timeout: 120_000 }, async () => {
    const floating = 'async function work(): Promise<void> {\n  await Promise.resolve();\n}\nwork();\n';
    const rule = '@typescript-eslint/no-floating-promises';
    expect(await rulesBroken(typed, 'src/domain/area.ts', floating)).toContain(rule);
    expect(await rulesBroken(typed, 'src/panels/TopBar.svelte', asComponent(floating))).toContain(rule);
  });
});
