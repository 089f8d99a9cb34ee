import { formatNumber } from '../format.ts';
import { countyHit, regionWords } from './findLarger.ts';
import type { Hit, HitGroup } from './hits.ts';
import known from './knownAs.json' with { type: 'json' };
import type { SearchIndex } from './searchFiles.ts';
import { wordsOf } from './words.ts';

/*
 * Names people use that no published list of areas holds: abbreviations of counties (Royal Mail's former postal ones among
 * them), metropolitan, ceremonial and former counties, regions, and the other lands of these islands.
 */

const abbreviations = new Map(Object.entries(known.abbreviations));

const sides = new Map(Object.entries({ n: 'north', s: 'south', e: 'east', w: 'west' }));

/** The words with abbreviations written out, "bucks" as "buckinghamshire", "s yorks" as "south yorkshire"; null where there is none. */
export function writtenOut(words: readonly string[]): string[] | null {
  if (!words.some((word) => abbreviations.has(word))) return null;
  return words.flatMap((word) => abbreviations.get(word)?.split(' ') ?? [sides.get(word) ?? word]);
}

/** Councils of a region, or of what is no council itself: "Greater Manchester", "Yorkshire". With them, what to say. */
export function knownAs(
  index: SearchIndex,
  words: readonly string[],
): { groups: HitGroup[]; notes: string[] } {
  const typed = nameOf(words);
  const area = Object.entries(known.areas).find(([name]) => nameOf(wordsOf(name)) === typed);
  const region = regionOf(index, typed);
  const found: HitGroup[] = [
    area !== undefined && {
      heading: `Councils of ${area[0]}`,
      hits: hitsOf(index, (name) => area[1].includes(name)),
    },
    region !== undefined && {
      heading: `Counties and unitary authorities in ${regionWords(region)}`,
      hits: hitsOf(index, (_, at) => index.counties.regions[at] === region),
    },
  ].filter((group) => group !== false);
  const name = area?.[0] ?? regionWords(region ?? '');
  const count = found[0]?.hits.length ?? 0;
  const lies = count === 1 ? 'it lies in this one' : `it lies in these ${formatNumber(count)}`;
  return { groups: found, notes: found.length > 0 ? [`No council is called ${name}: ${lies}.`] : [] };
}

/** Regions whose names hold these words, to search for; of none all. */
export function regionTries(
  index: SearchIndex,
  words: readonly string[] = [],
): { text: string; what: string }[] {
  return [...new Set(index.counties.regions)]
    .filter((name) => words.every((word) => wordsOf(name).includes(word)))
    .sort()
    .map((text) => ({ text, what: 'a region' }));
}

/** Where in these islands, outside England, a name lies; "England" of England itself; null where it is none of these. */
export function landOf(words: readonly string[]): string | null {
  const typed = nameOf(words);
  if (known.country.includes(typed)) return 'England';
  return Object.entries(known.outside).find(([, names]) => names.includes(typed))?.[0] ?? null;
}

function nameOf(words: readonly string[]): string {
  return words.filter((word, at) => word !== 'the' || at > 0).join(' ');
}

function regionOf(index: SearchIndex, typed: string): string | undefined {
  const asked = Object.entries(known.regions).find(([name]) => name === typed)?.[1] ?? typed;
  return index.counties.regions.find((region) => wordsOf(region).join(' ') === wordsOf(asked).join(' '));
}

function hitsOf(index: SearchIndex, isMeant: (name: string, at: number) => boolean): Hit[] {
  return index.counties.names
    .flatMap((name, at) => (isMeant(name, at) ? [countyHit(index, at)] : []))
    .filter((hit) => hit !== null)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
