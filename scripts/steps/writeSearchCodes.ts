import { group } from 'd3';
import type { AreaCode } from '../../src/domain/area.ts';
import { formatAreas } from '../../src/domain/locality/localityText.ts';
import { packClosely, packColumns } from '../../src/domain/packed.ts';
import type { LsoaCodes, MsoaCodes, WardCodes } from '../../src/domain/search/searchFiles.ts';
import type { Output } from '../output.ts';
import type { Gone } from './readGone.ts';
import type { Msoa } from './readMsoas.ts';
import type { Lsoa, Places, Ward } from './readPlaces.ts';

/** What every part of the index is made of. */
export interface Lookup {
  places: Places;
  msoas: readonly Msoa[];
  gone: readonly Gone[];
  series: readonly string[];
}

/** The last six digits of a code; 0 where there is none. */
export function numberOf(code: string): number {
  return Number(code.slice(3));
}

/** "Herefordshire 009D" as series and suffix. */
export function splitSeries(name: string, series: readonly string[]): { series: number; suffix: string } {
  const at = name.lastIndexOf(' ');
  return { series: series.indexOf(name.slice(0, at)), suffix: name.slice(at + 1) };
}

/** Index of districts by code. */
export function districtIndex({ districts }: Places): ReadonlyMap<string, number> {
  return new Map(districts.map(({ code }, at) => [code, at]));
}

/** Best-fit LSOAs of each ward. */
export function lsoasOfWards({ lsoa21 }: Places): ReadonlyMap<string, number> {
  return new Map([...group(lsoa21, ({ ward }) => ward)].map(([ward, list]) => [ward, list.length]));
}

/** Writes `search/codes/<kind and thousand>.json`. @returns the thousands that have a file */
export function writeSearchCodes(lookup: Lookup, output: Output): string[] {
  const { places, msoas, gone } = lookup;
  const districts = districtIndex(places);
  const counts = lsoasOfWards(places);
  const goneBy = group(gone, thousandOf);
  const lsoas = group(places.lsoa21, thousandOf);
  // a thousand may hold nothing but what is gone
  for (const thousand of new Set([...lsoas.keys(), ...goneBy.keys()]))
    write(thousand, describeLsoas(lsoas.get(thousand) ?? [], goneBy.get(thousand) ?? [], lookup, districts));
  for (const [thousand, list] of group(msoas, thousandOf))
    write(thousand, describeMsoas(list, lookup.series, districts));
  for (const [thousand, list] of group(places.wards, thousandOf))
    write(thousand, describeWards(list, districts, counts));
  return [...output.files.keys()]
    .flatMap((path) => /^search\/codes\/(\w+)\.json$/.exec(path)?.[1] ?? [])
    .sort();

  function write(thousand: string, file: object): void {
    output.json(`search/codes/${thousand}.json`, packColumns(file, packClosely));
  }
}

function thousandOf({ code }: { code: string }): string {
  return code.slice(0, 6);
}

function describeLsoas(
  list: readonly Lsoa[],
  gone: readonly Gone[],
  { msoas, series }: Lookup,
  districts: ReadonlyMap<string, number>,
): LsoaCodes {
  const held = new Set(list.map(({ code }) => code));
  const here = msoas.filter(({ lsoas }) => lsoas.some((code) => held.has(code)));
  const msoaOf = new Map(here.flatMap(({ lsoas }, at) => lsoas.map((code) => [code, at] as const)));
  const names = list.map(({ name }) => splitSeries(name, series));
  const goneNames = gone.map(({ name }) => splitSeries(name, series));
  return {
    number: list.map(({ code }) => numberOf(code)),
    series: names.map((name) => name.series),
    suffix: names.map(({ suffix }) => suffix),
    msoa: list.map(({ code }) => msoaOf.get(code) ?? -1),
    msoas: here.map(({ place }) => place),
    ward: list.map(({ ward }) => numberOf(ward)),
    district: list.map(({ district }) => districts.get(district) ?? -1),
    gone: {
      number: gone.map(({ code }) => numberOf(code)),
      series: goneNames.map((name) => name.series),
      suffix: goneNames.map(({ suffix }) => suffix),
      became: gone.map(({ became }) => became.map(numberOf)),
    },
  };
}

function describeMsoas(
  list: readonly Msoa[],
  series: readonly string[],
  districts: ReadonlyMap<string, number>,
): MsoaCodes {
  const names = list.map(({ name }) => splitSeries(name, series));
  return {
    number: list.map(({ code }) => numberOf(code)),
    series: names.map((name) => name.series),
    suffix: names.map(({ suffix }) => suffix),
    names: list.map(({ place }) => place),
    district: list.map(({ district }) => districts.get(district) ?? -1),
    areas: list.map(({ lsoas }) => formatAreas(lsoas as AreaCode[])),
  };
}

/** Wards as rows of names and codes. */
export function describeWards(
  list: readonly Ward[],
  districts: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): WardCodes {
  return {
    names: list.map(({ name }) => name),
    number: list.map(({ code }) => numberOf(code)),
    district: list.map(({ district }) => districts.get(district) ?? -1),
    lsoas: list.map(({ code }) => counts.get(code) ?? 0),
  };
}
