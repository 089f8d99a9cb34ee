import { findPostcode, postcodesOf, type Outcodes } from '../domain/postcodes.ts';
import { answerWith, lsoaHit, thousandOf, wardByCode } from '../domain/search/findCodes.ts';
import { countyHit, districtHit } from '../domain/search/findLarger.ts';
import { codeFrom, nothingFound, type Hit, type HitGroup, type SearchAnswer } from '../domain/search/hits.ts';
import { formatNumber, joinNames } from '../domain/format.ts';
import { whyNoOutcode } from '../domain/search/outside.ts';
import type { SearchIndex } from '../domain/search/searchFiles.ts';
import type { SearchFiles } from './searchFiles.ts';

const mostOutcodes = 12;

/** A whole postcode: its neighbourhood, ward, district and county; one that is not there: the outcode's others. */
export async function searchPostcode(
  files: SearchFiles,
  index: SearchIndex,
  { outcode, incode }: { outcode: string; incode: string },
): Promise<SearchAnswer> {
  const name = `${outcode} ${incode}`;
  const outcodes = await files.outcodes();
  if (outcodes.elsewhere.includes(name))
    return { ...nothingFound, notes: [`${name} lies in a Welsh neighbourhood. The atlas holds England.`] };
  if (!outcodes.outcodes.includes(outcode)) return noOutcode(outcodes, outcode);
  const found = findPostcode(await files.postcodes(outcode), incode);
  if (found)
    return {
      groups: await groupsAt(files, index, found.lsoa, `Postcode ${name}`),
      notes: [],
      tries: [],
    };
  const sector = await searchOutcode(files, index, { outcode, begun: incode.slice(0, 1) });
  return {
    ...sector,
    notes: [
      `${name} is no current postcode (list of October 2025): it may be new, gone, or for large users only.`,
      ...sector.notes,
    ],
  };
}

/** The areas that hold a point of the map, as one group: neighbourhood, ward, district, county. */
export async function groupsAt(
  files: SearchFiles,
  index: SearchIndex,
  lsoa: string,
  heading: string,
): Promise<HitGroup[]> {
  const thousand = thousandOf(index, lsoa);
  if (thousand === null) return [];
  const file = await files.lsoas(thousand);
  const at = file.number.indexOf(Number(lsoa.slice(3)));
  const district = file.district[at] ?? -1;
  const ward = await wardAt(files, index, codeFrom('E05', file.ward[at] ?? 0));
  const county = countyHit(index, index.districts.county[district] ?? -1);
  const own = districtHit(index, district);
  const all = [lsoaHit(index, file, lsoa), ward, own?.place === county?.place ? null : own, county];
  const once = new Map(all.flatMap((hit) => (hit ? [[JSON.stringify(hit.place), hit]] : [])));
  return answerWith(heading, [...once.values()]).groups;
}

async function wardAt(files: SearchFiles, index: SearchIndex, code: string): Promise<Hit | null> {
  const thousand = thousandOf(index, code);
  const hit = thousand === null ? null : wardByCode(index, await files.wards(thousand), code);
  return hit && { ...hit, what: `${hit.what}, this one among them` };
}

function noOutcode(outcodes: Outcodes, outcode: string): SearchAnswer {
  return { ...nothingFound, notes: [whyNoOutcode(outcode)], tries: triesFor(outcodes, outcode.slice(0, -1)) };
}

/** A first half alone: its counties, sectors with their number of postcodes, and the longer halves that begin so. */
export async function searchOutcode(
  files: SearchFiles,
  index: SearchIndex,
  { outcode, begun }: { outcode: string; begun: string },
): Promise<SearchAnswer> {
  const outcodes = await files.outcodes();
  const at = outcodes.outcodes.indexOf(outcode);
  if (at < 0) return noOutcode(outcodes, outcode);
  const counties = (outcodes.counties[at] ?? []).map((place) =>
    index.counties.codes.findIndex((code) => code === outcodes.countyCodes[place]),
  );
  const names = counties.map((county) => index.counties.names[county] ?? '');
  const count = formatNumber(outcodes.count[at] ?? 0);
  const all = [...postcodesOf(await files.postcodes(outcode)).keys()];
  const within = all.filter((incode) => incode.startsWith(begun));
  const tries =
    begun === ''
      ? sectorsOf(outcode, all)
      : within.map((incode) => ({ text: `${outcode} ${incode}`, what: '' }));
  return {
    groups: answerWith(
      `Counties with postcodes of ${outcode}`,
      counties.map((county) => countyHit(index, county)),
    ).groups,
    notes: [
      begun === ''
        ? `${outcode} begins ${count} postcodes in ${joinNames(names)}. Type the second half for one neighbourhood.`
        : `${outcode} ${begun} begins ${postcodes(within.length)}${within.length > mostOutcodes ? `; the first ${mostOutcodes} are here. Type on for others.` : '.'}`,
    ],
    tries: [
      ...tries,
      ...triesFor(outcodes, outcode).filter(({ text }) => text !== outcode && begun === ''),
    ].slice(0, mostOutcodes),
  };
}

/** "HR1 2" and its number of postcodes. */
function sectorsOf(outcode: string, incodes: readonly string[]): SearchAnswer['tries'] {
  const sectors = rollup(incodes.map((incode) => incode.slice(0, 1)));
  return [...sectors].map(([digit, count]) => ({ text: `${outcode} ${digit}`, what: postcodes(count) }));
}

function rollup(signs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

function postcodes(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'postcode' : 'postcodes'}`;
}

/** The first letters of postcodes alone, "HR": the first halves that begin with them. Null where none does. */
export async function searchLetters(files: SearchFiles, letters: string): Promise<SearchAnswer | null> {
  const outcodes = await files.outcodes();
  const tries = triesFor(outcodes, letters).filter(({ text }) => /^\d/.test(text.slice(letters.length)));
  if (tries.length === 0) return null;
  return {
    ...nothingFound,
    notes: [`${tries.length} first halves of postcodes begin with ${letters}.`],
    tries,
  };
}

/** First halves that begin so. */
function triesFor({ outcodes, count }: Outcodes, beginning: string): SearchAnswer['tries'] {
  return outcodes.flatMap((outcode, at) =>
    beginning !== '' && outcode.startsWith(beginning)
      ? [{ text: outcode, what: postcodes(count[at] ?? 0) }]
      : [],
  );
}
