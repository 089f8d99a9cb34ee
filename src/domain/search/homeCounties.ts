import type { CountyCode } from '../area.ts';

/** Codes of one kind by their six digits: runs of codes that follow one another and lie in one county. */
export interface CodeRuns {
  /** how many numbers lie between the end of the run before and the beginning of this one */
  gap: number[];
  /** codes in the run */
  length: number[];
  /** index into `counties` */
  county: number[];
}

/** `search/homes.json`: which county or unitary every code of England lies in. */
export interface HomesFile {
  counties: CountyCode[];
  /** E01: LSOAs of 2021, and those of 2011 that are no more (in the county that holds most of what they became) */
  lsoa: CodeRuns;
  /** E02: MSOAs of 2021 */
  msoa: CodeRuns;
  /** E05: wards of 2024 */
  ward: CodeRuns;
  /** E06 to E09: districts of 2024, and for each its county as index into `counties` */
  districts: string[];
  districtCounty: number[];
}

/**
 * The county or unitary (E06, E08, E09, E10) that each code lies in: LSOAs of 2021 (E01; also those of 2011 that are no
 * more), MSOAs of 2021 (E02), wards of 2024 (E05), districts of 2024 (E06 to E09) and counties themselves. Letters may be
 * small, blanks round a code do not matter; the key is the code as it was given. Codes that England does not know are
 * absent: Wales, Scotland, abolished districts, slips of the pen. The index is
 * `search/homes.json`; embeds ask for a part of it (`scripts/embed/homesFiles.ts`).
 */
export function homeCounties(index: HomesFile, codes: Iterable<string>): Map<string, CountyCode> {
  const found = new Map<string, CountyCode>();
  for (const asked of codes) {
    const county = homeOf(index, asked.trim().toUpperCase());
    if (county !== undefined) found.set(asked, county);
  }
  return found;
}

function homeOf(index: HomesFile, code: string): CountyCode | undefined {
  const own = index.counties.find((county) => county === code);
  if (own !== undefined) return own;
  const district = index.districts.indexOf(code);
  if (district >= 0) return index.counties[index.districtCounty[district] ?? -1];
  const runs = runsOf(index, code);
  return runs === null ? undefined : index.counties[countyIn(runs, Number(code.slice(3)))];
}

function runsOf(index: HomesFile, code: string): CodeRuns | null {
  const [, kind] = /^E(0[125])\d{6}$/.exec(code) ?? [];
  const lists: Record<string, CodeRuns> = { '01': index.lsoa, '02': index.msoa, '05': index.ward };
  return kind === undefined ? null : (lists[kind] ?? null);
}

/** Index of the county whose run holds the number; -1 where none does. */
function countyIn({ gap, length, county }: CodeRuns, number: number): number {
  let from = 0;
  for (const [at, before] of gap.entries()) {
    from += before;
    if (number < from) return -1;
    from += length[at] ?? 0;
    if (number < from) return county[at] ?? -1;
  }
  return -1;
}

/** Runs of codes and their counties (index), for the pipeline. Codes of one kind, each once, in any order. */
export function makeRuns(codes: readonly { code: string; county: number }[]): CodeRuns {
  const sorted = codes
    .map(({ code, county }) => ({ number: Number(code.slice(3)), county }))
    .sort((a, b) => a.number - b.number);
  const runs: CodeRuns = { gap: [], length: [], county: [] };
  let next = 0;
  for (const { number, county } of sorted) {
    const last = runs.county.length - 1;
    if (last >= 0 && number === next && runs.county[last] === county) {
      runs.length[last] = (runs.length[last] ?? 0) + 1;
    } else {
      runs.gap.push(number - next);
      runs.length.push(1);
      runs.county.push(county);
    }
    next = number + 1;
  }
  return runs;
}
