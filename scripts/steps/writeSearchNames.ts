import { formatAreas } from '../../src/domain/locality/localityText.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import { packClosely, packColumns } from '../../src/domain/packed.ts';
import { packWords } from '../../src/domain/search/dictionary.ts';
import { placeKinds, type NamesFile } from '../../src/domain/search/searchFiles.ts';
import { wordsOf } from '../../src/domain/search/words.ts';
import type { Output } from '../output.ts';
import type { Msoa } from './readMsoas.ts';
import type { Ward } from './readPlaces.ts';
import type { Settlement } from './readSettlements.ts';
import { describeWards, districtIndex, lsoasOfWards, numberOf, type Lookup } from './writeSearchCodes.ts';

/** A word of more names than this is common: "green", "hill". */
const COMMON = 60;
/** A shard of two letters with more names than this is parted by the third letter. */
const MOST_NAMES = 350;

type Entry =
  | { kind: 'ward'; name: string; ward: Ward }
  | { kind: 'msoa'; name: string; msoa: Msoa }
  | { kind: 'place'; name: string; place: Settlement };

/** Writes `search/names/<beginning>.json` and `search/dictionary.json`. */
export function writeSearchNames(
  lookup: Lookup,
  settlements: readonly Settlement[],
  output: Output,
): { shards: string[]; common: string[] } {
  const entries = entriesOf(lookup, settlements);
  const counts = new Map<string, number>();
  for (const { name } of entries)
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].flatMap(([word, count]) => (count > COMMON ? [word] : [])).sort();
  const shards = shardEntries(entries, new Set(common));
  const describe = makeDescriber(lookup);
  for (const [shard, list] of shards)
    output.json(`search/names/${shard}.json`, packColumns(describe(list), packClosely));
  output.json('search/dictionary.json', { words: packWords(englishWords(entries)) });
  return { shards: [...shards.keys()].sort(), common };
}

/** Every word of the names that have a page; of Wales only what is typed rightly is known. */
function englishWords(entries: readonly Entry[]): string[] {
  const english = entries.filter((entry) => entry.kind !== 'place' || !isWelsh(entry.place));
  return [...new Set(english.flatMap(({ name }) => wordsOf(name)))].sort();
}

function isWelsh({ lsoa, district }: Settlement): boolean {
  return lsoa.startsWith('W') || district.startsWith('W');
}

function entriesOf({ places, msoas }: Lookup, settlements: readonly Settlement[]): Entry[] {
  const all: Entry[] = [
    ...places.wards.map((ward): Entry => ({ kind: 'ward', name: ward.name, ward })),
    ...msoas.map((msoa): Entry => ({ kind: 'msoa', name: msoa.place, msoa })),
    ...settlements.map((place): Entry => ({ kind: 'place', name: place.name, place })),
  ];
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Each name under its first word and every word that is not common; large shards parted by one more letter. */
function shardEntries(entries: readonly Entry[], common: ReadonlySet<string>): Map<string, Entry[]> {
  const keys = entries.map(({ name }) => {
    const words = wordsOf(name);
    return words.filter((word, at) => at === 0 || !common.has(word));
  });
  const cut = (length: number, only: (start: string) => boolean): Map<string, Entry[]> => {
    const shards = new Map<string, Entry[]>();
    entries.forEach((entry, at) => {
      const starts = (keys[at] ?? []).map((word) => word.slice(0, length));
      for (const start of new Set(starts))
        if (only(start)) shards.set(start, [...(shards.get(start) ?? []), entry]);
    });
    return shards;
  };
  const twos = cut(2, () => true);
  const large = new Set([...twos].flatMap(([start, list]) => (list.length > MOST_NAMES ? [start] : [])));
  const threes = cut(3, (start) => large.has(start.slice(0, 2)));
  return new Map([...[...twos].filter(([start]) => !large.has(start)), ...threes]);
}

function makeDescriber(lookup: Lookup): (entries: readonly Entry[]) => NamesFile {
  const districts = districtIndex(lookup.places);
  const counts = lsoasOfWards(lookup.places);
  const lsoas = new Map(lookup.places.lsoa21.map((area) => [area.code, area]));
  return (entries) => {
    const wards = entries.flatMap((entry) => (entry.kind === 'ward' ? [entry.ward] : []));
    const msoas = entries.flatMap((entry) => (entry.kind === 'msoa' ? [entry.msoa] : []));
    const all = entries.flatMap((entry) => (entry.kind === 'place' ? [entry.place] : []));
    const districtOf = ({ lsoa, district }: Settlement): string => lsoas.get(lsoa)?.district ?? district;
    const places = all.filter((place) => districts.has(districtOf(place)));
    return {
      wards: describeWards(wards, districts, counts),
      msoas: {
        names: msoas.map(({ place }) => place),
        number: msoas.map(({ code }) => numberOf(code)),
        district: msoas.map(({ district }) => districts.get(district) ?? -1),
        areas: msoas.map((msoa) => formatAreas(msoa.lsoas as AreaCode[])),
      },
      places: {
        names: places.map(({ name }) => name),
        kind: places.map(({ kind }) => placeKinds.indexOf(kind)),
        lsoa: places.map(({ lsoa }) => numberOf(lsoa)),
        ward: places.map(({ lsoa }) => numberOf(lsoas.get(lsoa)?.ward ?? '')),
        district: places.map((place) => districts.get(districtOf(place)) ?? -1),
      },
      welsh: all.filter(isWelsh).map(({ name }) => name),
    };
  };
}
