import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What a build makes: files by path below public/data. Nothing is written before the whole build has succeeded. */
export class Output {
  readonly files = new Map<string, string>();

  /** Adds one JSON file; keys keep the order given, so equal data gives equal bytes. */
  json(path: string, content: unknown): void {
    if (this.files.has(path)) throw new Error(`${path} is made twice`);
    this.files.set(path, JSON.stringify(content));
  }

  /** First 12 hex digits of the sha256 over all paths and contents, sorted by path: the data release. */
  release(): string {
    const hash = createHash('sha256');
    for (const [path, text] of [...this.files].sort(([a], [b]) => (a < b ? -1 : 1)))
      hash.update(`${path}\n${text}\n`);
    return hash.digest('hex').slice(0, 12);
  }

  /** Paths that differ between this build and a folder. */
  compare(folder: string): { added: string[]; gone: string[]; changed: string[] } {
    const there = new Set(listFiles(folder));
    const here = [...this.files.keys()].sort();
    return {
      added: here.filter((path) => !there.has(path)),
      gone: [...there].filter((path) => !this.files.has(path)).sort(),
      changed: here.filter(
        (path) => there.has(path) && readFileSync(join(folder, path), 'utf8') !== this.files.get(path),
      ),
    };
  }

  /** Makes the folder hold exactly these files. */
  write(folder: string): void {
    const { added, gone, changed } = this.compare(folder);
    for (const path of gone) rmSync(join(folder, path));
    for (const path of [...added, ...changed]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), this.files.get(path) ?? '');
    }
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
