import { joinNames } from '../format.ts';
import {
  areaOf,
  codeFrom,
  countyCode,
  msoaHit,
  nothingFound,
  wardHit,
  whereOf,
  type Hit,
  type SearchAnswer,
} from './hits.ts';
import { countyHit, districtHit, formerHit } from './findLarger.ts';
import type { LsoaCodes, MsoaCodes, SearchIndex, SeriesFile, WardCodes } from './searchFiles.ts';
import { whyNoCode } from './outside.ts';

/** The file that holds a code of a neighbourhood, MSOA or ward; null where there is none such. */
export function thousandOf({ thousands }: SearchIndex, code: string): string | null {
  const thousand = code.slice(0, 6);
  return code.length === 9 && thousands.includes(thousand) ? thousand : null;
}

/** A neighbourhood of 2021 as a hit; null where the file does not hold it. */
export function lsoaHit(index: SearchIndex, file: LsoaCodes, code: string): Hit | null {
  const at = file.number.indexOf(Number(code.slice(3)));
  if (at < 0) return null;
  const district = file.district[at] ?? -1;
  const suffix = file.suffix[at] ?? '';
  return {
    title: `${file.msoas[file.msoa[at] ?? -1] ?? ''} · ${suffix}`,
    what: `Neighbourhood in ${whereOf(index, district)} · LSOA ${seriesName(index, file.series[at])} ${suffix} · ${code}`,
    place: { area: code },
    county: countyCode(index, district),
    area: areaOf(code),
    also: null,
  };
}

/** Name of a series. */
function seriesName({ series }: SearchIndex, at: number | undefined): string {
  return series[at ?? -1] ?? '';
}

/** What an LSOA of 2011 that is no more became: its name and the codes of 2021; null where the file does not hold it. */
export function goneOf(
  index: SearchIndex,
  { gone }: LsoaCodes,
  code: string,
): { note: string; codes: string[] } | null {
  const at = gone.number.indexOf(Number(code.slice(3)));
  if (at < 0) return null;
  const codes = (gone.became[at] ?? []).map((number) => codeFrom('E01', number));
  const name = `${seriesName(index, gone.series[at])} ${gone.suffix[at] ?? ''}`;
  const now = codes.length === 1 ? 'is part of this neighbourhood' : `was parted into these ${codes.length}`;
  return { note: `${code} (${name}) was a neighbourhood of 2011. Since 2021 it ${now}.`, codes };
}

/** A ward by its code. */
export function wardByCode(index: SearchIndex, file: WardCodes, code: string): Hit | null {
  const at = file.number.indexOf(Number(code.slice(3)));
  return at < 0
    ? null
    : wardHit(
        index,
        file.names[at] ?? '',
        file.number[at] ?? 0,
        file.district[at] ?? -1,
        file.lsoas[at] ?? 0,
      );
}

/** An MSOA by its code. */
export function msoaByCode(index: SearchIndex, file: MsoaCodes, code: string): Hit | null {
  const at = file.number.indexOf(Number(code.slice(3)));
  if (at < 0) return null;
  return msoaHit(index, {
    name: file.names[at] ?? '',
    official: `${seriesName(index, file.series[at])} ${file.suffix[at] ?? ''} · ${code}`,
    district: file.district[at] ?? -1,
    areas: file.areas[at] ?? '',
  });
}

/** A county or district, standing or gone, by its code. */
export function largerByCode(index: SearchIndex, code: string): SearchAnswer {
  const county = index.counties.codes.findIndex((one) => one === code);
  if (county >= 0) return answerWith('County or unitary authority', [countyHit(index, county)]);
  const district = index.districts.codes.indexOf(code);
  if (district >= 0) return answerWith('District', [districtHit(index, district)]);
  const former = index.former.codes.indexOf(code);
  if (former < 0) return { ...nothingFound, notes: [whyNoCode(code)] };
  const now = (index.former.districts[former] ?? []).map((at) => index.districts.names[at] ?? '');
  return {
    ...answerWith('Former district', [formerHit(index, former)]),
    notes: [
      `${code} was the code of ${index.former.names[former] ?? ''}; its ground is now in ${joinNames(now)}.`,
    ],
  };
}

/** One group of what is there. */
export function answerWith(
  heading: string,
  hits: readonly (Hit | null)[],
  notes: string[] = [],
): SearchAnswer {
  const there = hits.filter((hit) => hit !== null);
  return { groups: there.length > 0 ? [{ heading, hits: there }] : [], notes, tries: [] };
}

/** Codes of a series whose suffix is this one, or begins with it: "009" is one MSOA and all its neighbourhoods. */
export function numberedCodes(
  file: SeriesFile,
  suffix: string,
): { msoas: string[]; lsoas: string[]; gone: string[] } {
  const pick = (rows: SeriesFile['lsoa'], kind: 'E01' | 'E02'): string[] =>
    rows.suffix.flatMap((one, at) => (one.startsWith(suffix) ? [codeFrom(kind, rows.number[at] ?? 0)] : []));
  return { msoas: pick(file.msoa, 'E02'), lsoas: pick(file.lsoa, 'E01'), gone: pick(file.gone, 'E01') };
}
