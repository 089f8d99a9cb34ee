import { codeFrom, areaOf, countyCode, msoaHit, wardHit, whereOf, type Hit, type HitGroup } from './hits.ts';
import { fit, type Strictness } from './matchNames.ts';
import { placeKinds, type NamesFile, type SearchIndex } from './searchFiles.ts';
import { wordsOf } from './words.ts';

const kindNames = {
  city: 'City',
  town: 'Town',
  suburb: 'Part of a town',
  village: 'Village',
  hamlet: 'Hamlet',
  other: 'Place',
} as const;

interface Scored {
  key: string;
  score: number;
  make: () => Hit;
}

/** Settlements, wards and MSOAs of these files whose names fit, each once, the best fit first. */
export function findNames(
  index: SearchIndex,
  files: readonly NamesFile[],
  words: readonly string[],
  strictness: Strictness,
): HitGroup[] {
  const around = aroundOf(index);
  const test = (name: string, district: number, kinds: readonly string[]): number =>
    fit(words, { name, around: [...(around[district] ?? []), ...kinds] }, strictness);
  const group = (heading: string, scored: Scored[]): HitGroup => ({ heading, hits: best(scored) });
  return [
    group(
      'Towns, villages and parts of towns',
      files.flatMap((file) => scorePlaces(index, file, test)),
    ),
    group(
      'Wards',
      files.flatMap((file) => scoreWards(index, file, test)),
    ),
    group(
      'Local areas, as the House of Commons Library names them',
      files.flatMap((file) => scoreMsoas(index, file, test)),
    ),
  ];
}

/** Welsh settlements of these files that are named so. */
export function findWelsh(files: readonly NamesFile[], words: readonly string[]): string[] {
  const typed = words.join(' ');
  return [
    ...new Set(files.flatMap(({ welsh }) => welsh.filter((name) => wordsOf(name).join(' ') === typed))),
  ];
}

type Test = (name: string, district: number, kinds: readonly string[]) => number;

function scorePlaces(index: SearchIndex, { places }: NamesFile, test: Test): Scored[] {
  return places.names.flatMap((name, at) => {
    const [kind, district] = [places.kind[at] ?? 5, places.district[at] ?? -1];
    const score = test(name, district, [placeKinds[kind] ?? '']);
    if (score === 0) return [];
    const [lsoa, ward] = [places.lsoa[at] ?? 0, places.ward[at] ?? 0];
    const make = (): Hit => placeHit(index, name, kind, { lsoa, ward, district });
    // larger places first among equals
    return [{ key: `${name} ${lsoa}`, score: score - kind / 100, make }];
  });
}

/** A settlement: its page is that of the ward which holds its middle, beside it the neighbourhood. */
function placeHit(
  index: SearchIndex,
  name: string,
  kind: number,
  { lsoa, ward, district }: { lsoa: number; ward: number; district: number },
): Hit {
  const county = countyCode(index, district);
  const what = `${kindNames[placeKinds[kind] ?? 'other']} in ${whereOf(index, district)}`;
  const code = codeFrom('E01', lsoa);
  if (lsoa === 0)
    return {
      title: name,
      what,
      place: { area: index.districts.codes[district] ?? '' },
      county,
      area: null,
      also: null,
    };
  return {
    title: name,
    what: `${what} · opens the ward at its middle`,
    place: { area: codeFrom('E05', ward) },
    county,
    area: areaOf(code),
    also: { text: 'its neighbourhood', place: { area: code } },
  };
}

function scoreWards(index: SearchIndex, { wards }: NamesFile, test: Test): Scored[] {
  return wards.names.flatMap((name, at) => {
    const [number, district, lsoas] = [wards.number[at] ?? 0, wards.district[at] ?? -1, wards.lsoas[at] ?? 0];
    const score = test(name, district, ['ward']);
    const make = (): Hit => wardHit(index, name, number, district, lsoas);
    return score === 0 ? [] : [{ key: String(number), score, make }];
  });
}

function scoreMsoas(index: SearchIndex, { msoas }: NamesFile, test: Test): Scored[] {
  return msoas.names.flatMap((name, at) => {
    const [number, district, areas] = [
      msoas.number[at] ?? 0,
      msoas.district[at] ?? -1,
      msoas.areas[at] ?? '',
    ];
    const score = test(name, district, ['msoa', 'area']);
    const make = (): Hit => msoaHit(index, { name, official: codeFrom('E02', number), district, areas });
    return score === 0 ? [] : [{ key: String(number), score, make }];
  });
}

function best(scored: readonly Scored[]): Hit[] {
  const once = new Map(scored.map((one) => [one.key, one]));
  return [...once.values()].sort((a, b) => b.score - a.score).map(({ make }) => make());
}

/** Words of every district and its county, made once for a search. */
function aroundOf({ counties, districts }: SearchIndex): string[][] {
  return districts.names.map((name, at) => [
    ...wordsOf(name),
    ...wordsOf(counties.names[districts.county[at] ?? -1] ?? ''),
  ]);
}
