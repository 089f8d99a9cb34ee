import type { CountyAlike, EnglandAlike } from '../domain/alike.ts';
import type { AuthorityFile } from '../domain/authority.ts';
import { shaped } from './schema.ts';

/* Files that only the page of a place needs: `loader.file(path, schema)`. */

/** `england/authority.json` */
export const authoritySchema = shaped<AuthorityFile>({
  counties: 'array',
  measures: 'array',
});

/** `england/alike.json` */
export const englandAlikeSchema = shaped<EnglandAlike>({
  counties: 'array',
  residents: 'array',
  measures: 'array',
});

/** `counties/<code>/alike.json` */
export const countyAlikeSchema = shaped<CountyAlike>({
  county: 'string',
  twins: 'object',
});
