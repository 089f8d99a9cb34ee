import { readFileSync } from 'node:fs';

/** Files by their path below the data folder; each is made when it is asked for. */
export type DataFiles = [path: string, make: () => unknown][];

/** A file of `public/data`, parsed. */
export function readData(path: string): unknown {
  return JSON.parse(readFileSync(`public/data/${path}`, 'utf8'));
}
