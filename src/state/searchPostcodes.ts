import { findPostcode, postcodesOf, type Outcodes } from '../domain/postcodes.ts';
import { answerWith, lsoaHit, thousandOf, wardByCode } from '../domain/search/findCodes.ts';
import { countyHit, districtHit } from '../domain/search/findLarger.ts';
import { codeFrom, nothingFound, type Hit, type HitGroup, type SearchAnswer } from '../domain/search/hits.ts';
import { formatNumber, joinNames } from '../domain/format.ts';
import { isOutside, whyNoOutcode } from '../domain/search/outside.ts';
import type { SearchIndex } from '../domain/search/searchFiles.ts';
import type { SearchFiles } from './searchFiles.ts';

const mostOutcodes = 12;
/** even */
const mostBeside = 6;

/** A whole postcode: its neighbourhood, ward, district and county; one that is not there: the nearest of the list. */
export async function searchPostcode(
  files: SearchFiles,
  index: SearchIndex,
  { outcode, incode, within }: { outcode: string; incode: string; within: boolean },
): Promise<SearchAnswer> {
  const name = `${outcode} ${incode}`;
  const outcodes = await files.outcodes();
  const taken = within ? [`This is the postcode ${name} of what you typed.`] : [];
  if (outcodes.elsewhere.includes(name))
    return { ...nothingFound, notes: [`${name} lies in a Welsh neighbourhood. The atlas holds England.`] };
  if (!outcodes.outcodes.includes(outcode)) return noOutcode(outcodes, outcode);
  const file = await files.postcodes(outcode);
  const found = findPostcode(file, incode);
  if (found)
    return { groups: await groupsAt(files, index, found.lsoa, `Postcode ${name}`), notes: taken, tries: [] };
  const near = besideInList([...postcodesOf(file).keys()], incode);
  return {
    groups: countyGroups(index, outcodes, outcode),
    notes: [
      `${name} is no current postcode (list of October 2025): it may be new, gone, or for large users only. These come next to it in the list.`,
    ],
    tries: near.map((one) => ({ text: `${outcode} ${one}`, what: '' })),
    areTriesFirst: true,
  };
}

/** Second halves that stand next to one in the list, in its order: those of its own digit where there are any. */
function besideInList(incodes: readonly string[], incode: string): string[] {
  const sector = incodes.filter((one) => one[0] === incode[0]);
  const list = sector.length > 0 ? sector : incodes;
  const at = list.filter((one) => one < incode).length;
  const start = Math.max(0, Math.min(at - mostBeside / 2, list.length - mostBeside));
  return list.slice(start, start + mostBeside);
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
  const near = triesFor(outcodes, outcode.slice(0, -1));
  return { ...nothingFound, notes: [whyNoOutcode(outcode)], tries: near.slice(0, mostOutcodes) };
}

function countyGroups(index: SearchIndex, outcodes: Outcodes, outcode: string): HitGroup[] {
  const counties = (outcodes.counties[outcodes.outcodes.indexOf(outcode)] ?? []).map((place) =>
    index.counties.codes.findIndex((code) => code === outcodes.countyCodes[place]),
  );
  return answerWith(
    counties.length === 1 ? `County of ${outcode}` : `Counties with postcodes of ${outcode}`,
    counties.map((county) => countyHit(index, county)),
  ).groups;
}

/** A first half alone: its counties, sectors with their number of postcodes, and the longer halves that begin so. */
export async function searchOutcode(
  files: SearchFiles,
  index: SearchIndex,
  { outcode, begun }: { outcode: string; begun: string },
): Promise<SearchAnswer> {
  const outcodes = await files.outcodes();
  const at = outcodes.outcodes.indexOf(outcode);
  if (at < 0) {
    const parted = begun === '' ? partedOutcode(outcodes, outcode) : null;
    return parted ? searchOutcode(files, index, parted) : noOutcode(outcodes, outcode);
  }
  const groups = countyGroups(index, outcodes, outcode);
  const all = [...postcodesOf(await files.postcodes(outcode)).keys()];
  const within = all.filter((incode) => incode.startsWith(begun));
  if (begun !== '' && within.length > 0) return sectorAnswer(groups, `${outcode} ${begun}`, outcode, within);
  const names = groups.flatMap(({ hits }) => hits.map(({ title }) => title));
  const count = `${outcode} begins ${postcodes(outcodes.count[at] ?? 0)} in ${joinNames(names)}. Type the second half for one neighbourhood.`;
  const longer = triesFor(outcodes, outcode).filter(({ text }) => text !== outcode && begun === '');
  return {
    groups,
    notes: begun === '' ? [count] : [`No postcode begins with ${outcode} ${begun} now.`, count],
    tries: [...sectorsOf(outcode, all), ...longer].slice(0, mostOutcodes),
    areTriesFirst: true,
  };
}

/** "HR12" typed without the gap is HR1 2, there being no HR12. */
function partedOutcode({ outcodes }: Outcodes, text: string): { outcode: string; begun: string } | null {
  const [outcode, begun] = [text.slice(0, -1), text.slice(-1)];
  return /\d/.test(begun) && outcodes.includes(outcode) ? { outcode, begun } : null;
}

/** A first half and a digit or two of the second. */
function sectorAnswer(
  groups: HitGroup[],
  name: string,
  outcode: string,
  within: readonly string[],
): SearchAnswer {
  const isLong = within.length > mostOutcodes;
  return {
    groups,
    notes: [
      `${name} begins ${postcodes(within.length)}${isLong ? `; the first ${mostOutcodes} are here. Type on for others.` : '.'}`,
    ],
    tries: within.slice(0, mostOutcodes).map((incode) => ({ text: `${outcode} ${incode}`, what: '' })),
    areTriesFirst: true,
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

/** One or two letters alone may begin a postcode, "HR": the first halves that do. Null where none does, or for longer words. */
export async function searchLetters(
  files: SearchFiles,
  words: readonly string[],
): Promise<SearchAnswer | null> {
  const [letters = '', ...others] = words.map((word) => word.toUpperCase());
  if (others.length > 0 || !/^[A-Z]{1,2}$/.test(letters)) return null;
  const outcodes = await files.outcodes();
  const tries = triesFor(outcodes, letters).filter(({ text }) => /^\d/.test(text.slice(letters.length)));
  if (tries.length === 0)
    return isOutside(letters) ? { ...nothingFound, notes: [whyNoOutcode(letters)] } : null;
  return {
    ...nothingFound,
    notes: [
      `${tries.length === 1 ? 'One first half' : `${tries.length} first halves`} of postcodes ${tries.length === 1 ? 'begins' : 'begin'} with ${letters}. For a name type a third letter.`,
    ],
    tries,
  };
}

/** First halves that begin so, as people count: 2 before 10. */
function triesFor({ outcodes, count }: Outcodes, beginning: string): SearchAnswer['tries'] {
  return outcodes
    .flatMap((outcode, at) =>
      beginning !== '' && outcode.startsWith(beginning)
        ? [{ text: outcode, what: postcodes(count[at] ?? 0) }]
        : [],
    )
    .sort((a, b) => a.text.localeCompare(b.text, 'en', { numeric: true }));
}

/** First halves of postcodes among the words of a text; of "hr12lww" the longest that there is. */
export function outcodesAmong(outcodes: Outcodes, words: readonly string[]): SearchAnswer['tries'] {
  return words.flatMap((word) => {
    const own = outcodes.outcodes.filter((one) => word.toUpperCase().startsWith(one));
    return /^[a-z]{1,2}\d/.test(word) ? triesFor(outcodes, own.at(-1) ?? '').slice(0, 1) : [];
  });
}
