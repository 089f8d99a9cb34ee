import type { AreaCode } from '../area.ts';
import { isAreaCode } from '../codes.ts';
import { colours, mostLocalities, tidyName, type Locality } from './locality.ts';

/*
 * Localities as they stand in an address:
 *
 *   places   = locality,locality,…
 *   locality = name:colour:areas         name: as it reads, with ~2C for a comma and the like
 *   areas    = run.run.…                 run: 14042 stands for E01014042, 14042-3 for it and the three after it
 */

const base = 1_000_000;

/** The localities as a text of the address; none: an empty one. */
export function formatLocalities(localities: readonly Locality[]): string {
  return localities
    .map(({ name, colour, areas }) => `${escapeName(name)}:${colour}:${formatAreas(areas)}`)
    .join(',');
}

/** Reads localities; never throws. What cannot be read is left out and named. */
export function parseLocalities(text: string): { value: Locality[]; problems: string[] } {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const problems: string[] = [];
  const value = parts.slice(0, mostLocalities).flatMap((part) => {
    const locality = parseLocality(part);
    if (!locality)
      problems.push(
        `The link asks for the place “${part.slice(0, 80)}”, which cannot be read; it was left out.`,
      );
    return locality ?? [];
  });
  if (parts.length > mostLocalities)
    problems.push(`The link has ${parts.length} places; the first ${mostLocalities} are kept.`);
  return { value, problems };
}

function parseLocality(text: string): Locality | null {
  const [, name = '', digits, runs = ''] = /^([^:]+):(\d):([\d.-]*)$/.exec(text) ?? [];
  const colour = Number(digits);
  const areas = parseAreas(runs);
  const read = tidyName(unescapeName(name));
  return areas && read !== '' && colour < colours ? { name: read, colour, areas } : null;
}

function escapeName(name: string): string {
  return name.replace(/[,:~]/g, (letter) => `~${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unescapeName(text: string): string {
  return text.replace(/~([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Runs of codes as a locality writes them: "14042-3.33201". */
export function formatAreas(areas: readonly AreaCode[]): string {
  const runs: { from: number; more: number }[] = [];
  for (const code of areas) {
    const number = Number(code.slice(1)) - base;
    const last = runs.at(-1);
    if (last?.from !== undefined && last.from + last.more + 1 === number) last.more += 1;
    else runs.push({ from: number, more: 0 });
  }
  return runs.map(({ from, more }) => (more === 0 ? `${from}` : `${from}-${more}`)).join('.');
}

/** Null where a run has not the form of one, or names what cannot be a neighbourhood. */
function parseAreas(text: string): AreaCode[] | null {
  const areas = new Set<AreaCode>();
  for (const run of text.split('.').filter(Boolean)) {
    const [, from, more = '0'] = /^(\d{1,5})(?:-(\d{1,3}))?$/.exec(run) ?? [];
    if (from === undefined) return null;
    for (let number = Number(from); number <= Number(from) + Number(more); number += 1) {
      const code = `E0${base + number}`;
      if (!isAreaCode(code)) return null;
      areas.add(code);
    }
  }
  return [...areas].sort();
}
