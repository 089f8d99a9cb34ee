import type { ChangeFile, EnglandChange } from '../domain/changeFile.ts';
import type { EnglandAreas, EnglandColumn } from '../domain/england.ts';
import type { MsoasFile } from '../domain/msoas.ts';
import type { EnglandNeeds, NeedsFile } from '../domain/needs.ts';
import type { DomainsFile } from '../domain/plan/domains.ts';
import type { PeopleFile } from '../domain/people.ts';
import type { Outcodes, PostcodesFile } from '../domain/postcodes.ts';
import type { Profiles } from '../domain/profiles.ts';
import type { SummariesFile } from '../domain/summariesFile.ts';
import type { ProfileFile, TwinsFile } from '../domain/twins.ts';
import type { VillagesFile } from '../domain/villages.ts';
import { shaped } from './schema.ts';

/*
 * Files that no first picture needs. Their schemas stand apart, so that they come with the code that asks for them:
 * `loader.file(path, schema)`.
 */

/** `england/<geography>.json` */
export const englandAreasSchema = shaped<EnglandAreas>({
  geography: 'string',
  counties: 'array',
  county: 'array',
  population: 'array',
  rural: 'array',
});

/** `england/<id>.json` */
export const englandColumnSchema = shaped<EnglandColumn>({
  indicator: 'string',
  place: 'array',
  steps: 'number',
});

/** `counties/<code>/change.json` */
export const changeSchema = shaped<ChangeFile>({
  county: 'string',
  relation: 'array',
  pairs: 'object',
  outside: 'array',
});

/** `england/change.json` */
export const englandChangeSchema = shaped<EnglandChange>({
  areas: 'array',
  flows: 'array',
  persistence: 'array',
});

/** `england/profiles.json` */
export const profilesSchema = shaped<Profiles>({
  counties: 'array',
  features: 'array',
});

/** `counties/<code>/people.json` */
export const peopleSchema = shaped<PeopleFile>({
  county: 'string',
  lsoa21: 'object',
  lsoa11: 'object',
});

/** `counties/<code>/villages.json` */
export const villagesSchema = shaped<VillagesFile>({
  county: 'string',
  areas: 'array',
  places: 'array',
  partial: 'array',
});

/** `counties/<code>/profile.json` */
export const profileSchema = shaped<ProfileFile>({
  county: 'string',
  columns: 'object',
});

/** `counties/<code>/twins.json` */
export const twinsSchema = shaped<TwinsFile>({
  county: 'string',
  twins: 'array',
});

/** `counties/<code>/needs.json` */
export const needsSchema = shaped<NeedsFile>({
  county: 'string',
  inNeed: 'object',
  among: 'object',
});

/** `counties/<code>/msoas.json` */
export const msoasSchema = shaped<MsoasFile>({
  county: 'string',
  codes: 'array',
  of: 'array',
});

/** `england/domains-2025.json` */
export const domainsSchema = shaped<DomainsFile>({
  imd: 'array',
  domains: 'object',
});

/** `england/needs.json` */
export const englandNeedsSchema = shaped<EnglandNeeds>({
  counties: 'array',
  needs: 'object',
});

/** `summaries/<id>.json` */
export const summariesSchema = shaped<SummariesFile>({
  indicator: 'string',
  counties: 'object',
  districts: 'object',
});

/** `postcodes/<outcode>.json` */
export const postcodesSchema = shaped<PostcodesFile>({
  outcode: 'string',
  lsoas: 'array',
  steps: 'array',
  lsoa: 'array',
  lat: 'array',
  lon: 'array',
});

/** `postcodes/outcodes.json` */
export const outcodesSchema = shaped<Outcodes>({
  outcodes: 'array',
  count: 'array',
  counties: 'array',
  countyCodes: 'array',
});
