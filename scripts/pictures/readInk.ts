import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TOKENS = resolve(import.meta.dirname, '../../src/styles/tokens.css');
const NAMES = {
  paper: 'paper',
  ink: 'ink',
  soft: 'ink-soft',
  faint: 'ink-faint',
  hairline: 'hairline',
  sea: 'sea',
  land: 'land',
  edge: 'map-edge',
  line: 'map-line',
  district: 'map-district',
  outline: 'map-outline',
  road: 'map-road',
  casing: 'map-casing',
};

/** Colours of the page's light theme that a picture shares, as "#rrggbb" or "rgba(r, g, b, a)". */
export type Ink = Record<keyof typeof NAMES, string>;

/** Reads them from the style sheet that all pages have. Throws when one is not there. */
export function readInk(css = readFileSync(TOKENS, 'utf8')): Ink {
  const entries = Object.entries(NAMES).map(([name, token]) => [name, lightValue(css, token)]);
  return Object.fromEntries(entries) as Ink;
}

function lightValue(css: string, token: string): string {
  const found = new RegExp(String.raw`--${token}: light-dark\((#[0-9a-f]{6}|rgb\([^)]*\)),`).exec(css)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no colour --${token} of two themes`);
  const [, red, green, blue, share] = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(found) ?? [];
  return share === undefined ? found : `rgba(${red}, ${green}, ${blue}, ${Number(share) / 100})`;
}
