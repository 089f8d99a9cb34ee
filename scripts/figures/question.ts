import { parseArgs } from 'node:util';
import { editsBetween, slugOf } from '../../src/domain/nearest.ts';
import type { County } from '../../src/domain/area.ts';
import type { IndicatorEntry } from '../../src/domain/indicator.ts';
import type { Manifest } from '../../src/domain/manifest.ts';

const LEVELS = ['lsoa', 'ward', 'district', 'county'] as const;
export type FigureLevel = (typeof LEVELS)[number];

/** What the command line asks for; `counties` in the order asked, each once. */
export type Question =
  { list: true } | { list: false; counties: County[]; level: FigureLevel; indicator: IndicatorEntry };

/** Something asked for that there is not; the message names the nearest matches. */
export class UnknownAsked extends Error {}

const FLAGS = ['counties', 'level', 'indicator', 'list'];
const SHOWN = 3;

/** Reads the command line. Throws `UnknownAsked` with one sentence when something is unknown or lacking. */
export function readQuestion(args: readonly string[], manifest: Manifest): Question {
  const asked = readFlags(args);
  if (asked.list) return { list: true };
  if (!asked.counties)
    throw new UnknownAsked('Say which counties: --counties E06000019,E06000059 (codes or names).');
  if (!asked.indicator) throw new UnknownAsked('Say which indicator: --indicator imd-2025 (see --list).');
  const levelName = asked.level ?? 'lsoa';
  const level = LEVELS.find((name) => name === levelName);
  if (!level) throw unknown('level', levelName, LEVELS, (name) => [name]);
  return {
    list: false,
    level,
    counties: findCounties(asked.counties, manifest.counties),
    indicator:
      manifest.indicators.find(({ id }) => id === asked.indicator) ??
      raise(unknown('indicator', asked.indicator, manifest.indicators, ({ id, title }) => [id, title])),
  };
}

interface Flags {
  counties?: string;
  level?: string;
  indicator?: string;
  list?: boolean;
}

function readFlags(args: readonly string[]): Flags {
  const text = { type: 'string' } as const;
  const options = { counties: text, level: text, indicator: text, list: { type: 'boolean' } } as const;
  for (const arg of args) {
    const flag = /^--([^=]+)/.exec(arg)?.[1];
    if (flag !== undefined && !FLAGS.includes(flag))
      throw unknown('flag', flag, FLAGS, (name) => [name], '--');
  }
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UnknownAsked(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function findCounties(text: string, counties: readonly County[]): County[] {
  const found = splitNames(text, counties).map(
    (name) =>
      counties.find((county) => [county.code, county.name].some((own) => slugOf(own) === slugOf(name))) ??
      raise(unknown('county', name, counties, (county) => [county.code, county.name])),
  );
  return [...new Set(found)];
}

/** Parts at commas; a name that holds commas itself ("Bournemouth, Christchurch and Poole") stays whole. */
function splitNames(text: string, counties: readonly County[]): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const names: string[] = [];
  for (let at = 0; at < parts.length;) {
    let length = parts.length - at;
    const whole = (): string => parts.slice(at, at + length).join(' ');
    while (length > 1 && !counties.some(({ name }) => slugOf(name) === slugOf(whole()))) length -= 1;
    if (whole() !== '') names.push(length > 1 ? whole() : (parts[at] ?? ''));
    at += length;
  }
  return names;
}

function unknown<T>(
  what: string,
  asked: string,
  items: readonly T[],
  namesOf: (item: T) => string[],
  before = '',
): UnknownAsked {
  const text = slugOf(asked);
  const near = items
    .map((item) => ({
      item,
      edits: Math.min(...namesOf(item).map((name) => editsBetween(text, slugOf(name)))),
    }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, SHOWN)
    .map(({ item }) => {
      const [first = '', second] = namesOf(item);
      return second === undefined ? `${before}${first}` : `${first} (${second})`;
    });
  return new UnknownAsked(`There is no ${what} "${before}${asked}"; the nearest are ${near.join(', ')}.`);
}

function raise(error: Error): never {
  throw error;
}
