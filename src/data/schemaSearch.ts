import type { GenericSchema } from 'valibot';
import type { HomesFile } from '../domain/search/homeCounties.ts';
import { shaped } from './schema.ts';

/*
 * Files that only a search, or a page of one place, asks for.
 */

/** `search/homes.json` */
export const homesSchema: GenericSchema<unknown, HomesFile> = shaped<HomesFile>({
  counties: 'array',
  lsoa: 'object',
  msoa: 'object',
  ward: 'object',
  districts: 'array',
  districtCounty: 'array',
});
