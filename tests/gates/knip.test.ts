import { afterEach, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { PlantedProject } from './planted.ts';

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

/** A small project under our own knip settings. */
function check(files: Record<string, string>, devDependencies: Record<string, string> = {}) {
  const manifest = {
    name: 'planted',
    type: 'module',
    devDependencies,
    knip: { ...packageJson.knip, entry: ['src/main.ts'] },
  };
  project = new PlantedProject({ 'package.json': JSON.stringify(manifest), ...files });
  return project.run('knip/bin/knip.js', ['--no-gitignore', '--no-config-hints']);
}

const sound = {
  'src/main.ts': "import { used } from './domain/used.ts';\nused();\n",
  'src/domain/used.ts': 'export function used(): void {}\n',
};

it('a project where everything is used passes', () => {
  expect(check(sound)).toEqual({ status: 0, output: '' });
});

it('an unused export is found', () => {
  const extra = 'export function used(): void {}\nexport const forgotten = 1;\n';
  const { status, output } = check({ ...sound, 'src/domain/used.ts': extra });
  expect(status).toBe(1);
  expect(output).toMatch(/Unused exports \(1\)\s+forgotten/);
});

it('an unused file is found', () => {
  const { status, output } = check({ ...sound, 'src/domain/orphan.ts': 'export const orphan = 1;\n' });
  expect(status).toBe(1);
  expect(output).toMatch(/Unused files \(1\)\s+src\/domain\/orphan\.ts/);
});

it('an unused package is found', () => {
  const { status, output } = check(sound, { minisearch: '7.2.0' });
  expect(status).toBe(1);
  expect(output).toMatch(/Unused devDependencies \(1\)\s+minisearch/);
});
