import { resolve } from 'node:path';
import * as v from 'valibot';
import type { AuthorityGroup, AuthorityMeasure } from '../src/domain/authority.ts';
import { decimalsSchema, idSchema, words } from './fieldSchemas.ts';
import type { Problems } from './problems.ts';
import { readDescriptions } from './readDescriptions.ts';

const partFields = { names: v.tuple([words, words]), partUnit: words };

/** How a figure of counties is read from its source. */
const readSchema = v.variant('kind', [
  /** as published, of one series and year of the Local Authority Interactive Tool */
  v.strictObject({ kind: v.literal('series'), series: words, year: words }),
  /** 100 less a published share */
  v.strictObject({ kind: v.literal('rest'), series: words, year: words }),
  /** published sum, with its two published parts */
  v.strictObject({
    ...{ kind: v.literal('sum'), series: words, year: words },
    ...{ parts: v.tuple([words, words]), ...partFields },
  }),
  /** the figure of the others less that of the group the series is of */
  v.strictObject({
    ...{ kind: v.literal('gap'), series: words, others: words, year: words },
    ...partFields,
  }),
  /** z-score and word of one composite index */
  v.strictObject({ kind: v.literal('index'), measure: words, period: words }),
  /** number and share of children by district: a county's share is all its children in the group by all its children */
  v.strictObject({ kind: v.literal('districts'), number: words, share: words }),
]);

export type AuthorityRead = v.InferOutput<typeof readSchema>;

type Described = Pick<
  AuthorityMeasure,
  'id' | 'title' | 'meaning' | 'unit' | 'decimals' | 'period' | 'worse' | 'caveat' | 'source'
>;

/** `data/authority/<id>.json`: one figure of counties, described by hand. */
export interface AuthorityRow extends Described {
  /** its place in the file */
  order: number;
  group: AuthorityGroup;
  read: AuthorityRead;
}

const rowSchema: v.GenericSchema<unknown, AuthorityRow> = v.strictObject({
  id: idSchema,
  order: v.number(),
  group: v.picklist(['mobility', 'attainment', 'sixteen', 'families', 'care']),
  title: words,
  meaning: words,
  unit: words,
  decimals: decimalsSchema,
  period: words,
  worse: v.picklist(['high', 'low', 'none']),
  caveat: words,
  source: idSchema,
  read: readSchema,
});

/** `data/authorityNames/<source>.json`: what a source without codes calls its areas, and what is left out of it, and why. */
export interface AuthorityNames {
  /** the source it is of */
  id: string;
  areas: { name: string; counties: string[] }[];
  leftOut: { why: string; names: string[] }[];
}

const namesSchema: v.GenericSchema<unknown, AuthorityNames> = v.strictObject({
  id: idSchema,
  areas: v.array(
    v.strictObject({
      name: words,
      counties: v.pipe(v.array(v.pipe(v.string(), v.regex(/^E\d{8}$/, 'a county code'))), v.minLength(1)),
    }),
  ),
  leftOut: v.array(v.strictObject({ why: words, names: v.array(words) })),
});

/** What the county panel is made of: its figures, and how their sources name areas. */
export interface AuthorityPlan {
  rows: readonly AuthorityRow[];
  names: readonly AuthorityNames[];
}

const DATA = resolve(import.meta.dirname, '../data');

/** Every `data/authority/*.json`, in their own order, and every `data/authorityNames/*.json`. */
export function readAuthorityPlan(problems: Problems, folder = DATA): AuthorityPlan {
  const rows = readDescriptions(resolve(folder, 'authority'), rowSchema, problems);
  return {
    rows: rows.sort((a, b) => a.order - b.order),
    names: readDescriptions(resolve(folder, 'authorityNames'), namesSchema, problems),
  };
}
