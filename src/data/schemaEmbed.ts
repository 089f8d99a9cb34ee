import type { PackedGround } from '../domain/embed/packedGround.ts';
import { shaped } from './schema.ts';

/** `embed/<county>/<geography>.json` */
export const packedGroundSchema = shaped<PackedGround>({
  county: 'object',
  geography: 'string',
  scale: 'array',
  translate: 'array',
  prefix: 'string',
  codes: 'array',
  polygons: 'array',
  walk: 'array',
  dx: 'array',
  dy: 'array',
});
