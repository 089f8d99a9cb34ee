import { joinNames } from '../format.ts';
import type { Hit, HitGroup } from './hits.ts';
import { countyCode, countyName } from './hits.ts';
import { fit, type Strictness } from './matchNames.ts';
import type { SearchIndex } from './searchFiles.ts';
import { wordsOf } from './words.ts';

/** What kind of county or district a code is: its first three signs say it. */
const kindOfLarger: Readonly<Record<string, string>> = {
  E06: 'Unitary authority',
  E07: 'District',
  E08: 'Metropolitan district',
  E09: 'London borough',
  E10: 'County',
};

/** A county, or a district that is one. */
export function countyHit({ counties }: SearchIndex, at: number): Hit | null {
  const code = counties.codes[at];
  if (code === undefined) return null;
  const kind = kindOfLarger[code.slice(0, 3)] ?? '';
  return {
    title: counties.names[at] ?? '',
    what: `${kind} in ${regionWords(counties.regions[at] ?? '')}`,
    place: { area: code },
    county: code,
    area: null,
    also: null,
  };
}

/** "the North East", "London" */
export function regionWords(region: string): string {
  return /^(North|South|East|West)\b/.test(region) ? `the ${region}` : region;
}

/** A district of a county; of a unitary the unitary itself. */
export function districtHit(index: SearchIndex, at: number): Hit | null {
  const { districts } = index;
  const code = districts.codes[at];
  if (code === undefined) return null;
  const county = countyCode(index, at);
  if (code === String(county)) return countyHit(index, districts.county[at] ?? -1);
  return {
    title: districts.names[at] ?? '',
    what: `District of ${countyName(index, at)}`,
    place: { area: code },
    county,
    area: null,
    also: null,
  };
}

/** A district that is no more: it leads to the one that holds its ground, or the first of several. */
export function formerHit(index: SearchIndex, at: number): Hit | null {
  const { former, districts } = index;
  const [first, ...others] = former.districts[at] ?? [];
  const code = first === undefined ? undefined : districts.codes[first];
  if (first === undefined || code === undefined) return null;
  const names = [first, ...others].map((one) => districts.names[one] ?? '');
  return {
    title: former.names[at] ?? '',
    what: `Former district, until ${(former.until[at] ?? 0) + 1} · its ground is now in ${joinNames(names)}`,
    place: { area: code },
    county: countyCode(index, first),
    area: null,
    also: null,
  };
}

/** Heading of districts that are no more. */
export const formerHeading = 'Former districts';

/** Headings of what `findLarger` gives, in order. */
export const largerHeadings: readonly [string, string, string] = [
  'Counties and unitary authorities',
  'Districts',
  formerHeading,
];

/** Counties, districts and former districts by name, the best fit first. */
export function findLarger(index: SearchIndex, words: readonly string[], strictness: Strictness): HitGroup[] {
  const { counties, districts, former } = index;
  const parts = districts.codes.flatMap((code, at) =>
    counties.codes.some((county) => county === code) ? [] : [at],
  );
  const lost = former.codes.flatMap((_, at) => (isLostName(index, at) ? [at] : []));
  const group = (heading: string, found: readonly (Hit | null)[]): HitGroup => ({
    heading,
    hits: found.filter((hit) => hit !== null),
  });
  const [first, second, third] = largerHeadings;
  return [
    group(
      first,
      ranked(counties.codes.keys(), (at) =>
        fit(words, { name: counties.names[at] ?? '', around: kindWords }, strictness),
      ).map((at) => countyHit(index, at)),
    ),
    group(
      second,
      ranked(parts, (at) =>
        fit(
          words,
          { name: districts.names[at] ?? '', around: [...wordsOf(countyName(index, at)), ...kindWords] },
          strictness,
        ),
      ).map((at) => districtHit(index, at)),
    ),
    group(
      third,
      ranked(lost, (at) => fit(words, { name: former.names[at] ?? '', around: kindWords }, strictness)).map(
        (at) => formerHit(index, at),
      ),
    ),
  ];
}

const kindWords = [
  'county',
  'council',
  'district',
  'borough',
  'city',
  'unitary',
  'authority',
  'former',
  'london',
  'metropolitan',
  'royal',
  'the',
  'of',
];

/** A code that was changed while the district kept its name is no former district to a reader. */
function isLostName({ former, districts }: SearchIndex, at: number): boolean {
  return !(former.districts[at] ?? []).some((one) => districts.names[one] === former.names[at]);
}

function ranked(indices: Iterable<number>, score: (at: number) => number): number[] {
  return [...indices]
    .map((at) => ({ at, score: score(at) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
}
