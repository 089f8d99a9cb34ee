import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A folder of planted files below the (git-ignored) cache, so that the packages resolve as in the project. */
export class PlantedProject {
  readonly folder: string;

  constructor(files: Record<string, string>) {
    const parent = join(root, '.cache/gates');
    mkdirSync(parent, { recursive: true });
    this.folder = mkdtempSync(join(parent, 'planted-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** Runs a tool of node_modules in the folder; gives its exit code and all it printed. */
  run(script: string, args: string[] = []): { status: number | null; output: string } {
    const command = [join(root, 'node_modules', script), ...args];
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    const result = spawnSync(process.execPath, command, { cwd: this.folder, encoding: 'utf8', env });
    return { status: result.status, output: result.stdout + result.stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
