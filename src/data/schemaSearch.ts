import type { HomesFile } from '../domain/search/homeCounties.ts';
import type {
  Dictionary,
  LsoaCodes,
  MsoaCodes,
  NamesFile,
  SearchIndex,
  SeriesFile,
  WardCodes,
} from '../domain/search/searchFiles.ts';
import { shaped } from './schema.ts';

/*
 * Files that only a search, or a page of one place, asks for.
 */

/** `search/homes.json` */
export const homesSchema = shaped<HomesFile>({
  counties: 'array',
  lsoa: 'object',
  msoa: 'object',
  ward: 'object',
  districts: 'array',
  districtCounty: 'array',
});

/** `search/index.json` */
export const searchIndexSchema = shaped<SearchIndex>({
  counties: 'object',
  districts: 'object',
  former: 'object',
  shards: 'array',
  common: 'array',
  series: 'array',
  thousands: 'array',
});

/** `search/names/<beginning>.json` */
export const namesSchema = shaped<NamesFile>({
  wards: 'object',
  msoas: 'object',
  places: 'object',
  welsh: 'array',
});

/** `search/dictionary.json` */
export const dictionarySchema = shaped<Dictionary>({ words: 'string' });

/** `search/codes/E01<thousand>.json` */
export const lsoaCodesSchema = shaped<LsoaCodes>({
  number: 'array',
  series: 'array',
  suffix: 'array',
  msoa: 'array',
  msoas: 'array',
  ward: 'array',
  district: 'array',
  gone: 'object',
});

/** `search/codes/E02<thousand>.json` */
export const msoaCodesSchema = shaped<MsoaCodes>({
  number: 'array',
  names: 'array',
  district: 'array',
  areas: 'array',
});

/** `search/codes/E05<thousand>.json` */
export const wardCodesSchema = shaped<WardCodes>({
  names: 'array',
  number: 'array',
  district: 'array',
  lsoas: 'array',
});

/** `search/series/<index>.json` */
export const seriesSchema = shaped<SeriesFile>({
  lsoa: 'object',
  msoa: 'object',
  gone: 'object',
});
