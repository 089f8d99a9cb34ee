import { afterEach, expect, it } from 'vitest';
import { PlantedProject } from './planted.ts';

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

/** The files under our own compiler options, checked as `npm run types` does. */
function check(files: Record<string, string>) {
  const tsconfig = { extends: '../../../tsconfig.json', include: ['*'] };
  project = new PlantedProject({ 'tsconfig.json': JSON.stringify(tsconfig), ...files });
  const flags = ['--fail-on-warnings', '--tsconfig', './tsconfig.json', '--output', 'machine'];
  return project.run('svelte-check/bin/svelte-check', flags);
}

const sound = {
  'sound.ts': 'export const first = (list: number[]): number => list[0] ?? 0;\n',
  'Sound.svelte':
    '<script lang="ts">\n  let { label }: { label: string } = $props();\n</script>\n\n<p>{label}</p>\n',
};

it('sound files pass', () => {
  const { status, output } = check(sound);
  expect(output).toContain('0 ERRORS 0 WARNINGS');
  expect(status).toBe(0);
});

it('every planted type error is found, in modules and in components', () => {
  const { status, output } = check({
    ...sound,
    'unchecked.ts': 'export const first = (list: number[]): number => list[0];\n',
    'unused.ts': "import type { Feature } from 'geojson';\nexport const x = 1;\n",
    'enumerated.ts': 'export enum Level {\n  Ward,\n}\n',
    'Script.svelte': '<script lang="ts">\n  const n: number = "one";\n</script>\n\n{n}\n',
    'Prop.svelte':
      '<script lang="ts">\n  import Sound from "./Sound.svelte";\n</script>\n\n<Sound label={1} />\n',
    'Unlabelled.svelte': '<button><img src="a.png" /></button>\n',
  });
  expect(status).toBe(1);
  for (const file of ['unchecked.ts', 'unused.ts', 'enumerated.ts', 'Script.svelte', 'Prop.svelte'])
    expect(output).toMatch(new RegExp(`ERROR "${file}"`));
  expect(output).toMatch(/WARNING "Unlabelled.svelte"/);
  expect(output).not.toMatch(/"(sound.ts|Sound.svelte)"/);
});
