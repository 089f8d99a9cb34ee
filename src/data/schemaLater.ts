import type { GenericSchema } from 'valibot';
import type { EnglandAreas, EnglandColumn } from '../domain/england.ts';
import { shaped } from './schema.ts';

/*
 * Files that no first picture needs. Their schemas stand apart, so that they come with the code that asks for them:
 * `loader.file(path, schema)`.
 */

/** `england/<geography>.json` */
export const englandAreasSchema: GenericSchema<unknown, EnglandAreas> = shaped<EnglandAreas>({
  geography: 'string',
  counties: 'array',
  county: 'array',
  population: 'array',
  rural: 'array',
});

/** `england/<id>.json` */
export const englandColumnSchema: GenericSchema<unknown, EnglandColumn> = shaped<EnglandColumn>({
  indicator: 'string',
  place: 'array',
  steps: 'number',
});
