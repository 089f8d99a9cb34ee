import * as v from 'valibot';
import type { Category, IndicatorId } from '../src/domain/indicator.ts';
import { needIds } from '../src/domain/needs.ts';
import { decimalsSchema, idSchema, words, yearSchema } from './fieldSchemas.ts';
import type {
  IndicatorRow,
  ReadCategory,
  ReadFrom,
  ReadMeasure,
  ReadRank,
  ReadRate,
  ReadSpec,
} from './indicatorRow.ts';

/** A schema for each field of a type: a field that the type has and the schema lacks does not compile, nor the reverse. */
type Fields<T> = { [Key in keyof Required<T>]: v.GenericSchema<unknown, Required<T>[Key]> };

const indicatorId = v.pipe(
  idSchema,
  v.transform((id) => id as IndicatorId),
);
const themes = v.picklist(['deprivation', 'rurality', 'access', 'people']);
const several = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.nonEmpty('at least one'));

const elsewhere = v.strictObject({ source: idSchema, code: words, column: words });

const from = {
  source: idSchema,
  code: words,
  codes: v.exactOptional(v.literal('lsoa01')),
  residentsOf: v.exactOptional(elsewhere),
} satisfies Fields<ReadFrom>;

const rank = {
  ...from,
  kind: v.literal('rank'),
  rank: words,
  decile: words,
  score: v.nullable(words),
  weight: words,
  residents: words,
  counts: v.exactOptional(elsewhere),
} satisfies Fields<ReadRank>;

const rate = {
  ...from,
  kind: v.literal('rate'),
  numerator: several(words),
  denominator: words,
  shared: words,
} satisfies Fields<ReadRate>;

const measure = { ...from, kind: v.literal('measure'), column: words } satisfies Fields<ReadMeasure>;

const categoryOf = {
  code: words,
  label: words,
  family: v.picklist(['urban', 'rural']),
  further: v.boolean(),
} satisfies Fields<Category>;

const category = {
  ...from,
  kind: v.literal('category'),
  column: words,
  categories: several(v.strictObject(categoryOf)),
  second: v.boolean(),
} satisfies Fields<ReadCategory>;

const read: v.GenericSchema<unknown, ReadSpec> = v.variant('kind', [
  v.strictObject(rank),
  v.strictObject(rate),
  v.strictObject(measure),
  v.strictObject(category),
]);

const isAscending = (cuts: number[]): boolean =>
  cuts.every((cut, index) => index === 0 || cut > (cuts[index - 1] ?? Infinity));

const fields = {
  id: indicatorId,
  order: v.number(),
  title: words,
  short: words,
  theme: themes,
  heading: words,
  year: yearSchema,
  unit: v.string(),
  meaning: v.pipe(words, v.maxLength(110, 'at most 110 characters')),
  worstIs: v.exactOptional(v.pipe(words, v.maxLength(44, 'at most 44 characters'))),
  kind: v.picklist(['rank', 'rate', 'measure', 'category']),
  worse: v.picklist(['high', 'low', 'none']),
  geography: v.picklist(['lsoa21', 'lsoa11']),
  group: idSchema,
  levels: several(v.picklist(['lsoa', 'ward'])),
  decimals: decimalsSchema,
  aggregation: v.picklist(['score', 'reversed-rank', 'rate', 'mean', 'share-rural', 'none']),
  aggregateName: words,
  aggregateUnit: v.string(),
  aggregateDecimals: decimalsSchema,
  denominator: words,
  people: v.exactOptional(v.picklist(['children', 'workingAge', 'older'])),
  scale: v.exactOptional(words),
  need: v.exactOptional(v.picklist(needIds)),
  release: words,
  vintage: words,
  sources: several(idSchema),
  licence: words,
  caveats: v.array(words),
  series: v.array(indicatorId),
  comparable: words,
  cuts: v.nullable(v.pipe(several(v.number()), v.check(isAscending, 'breaks in ascending order'))),
  read,
  alsoIn: v.exactOptional(several(themes)),
} satisfies Fields<IndicatorRow>;

/** `data/indicators/<id>.json`, strictly. The fields come out in the order above, whatever their order in the file. */
export const indicatorRowSchema: v.GenericSchema<unknown, IndicatorRow> = v.strictObject(fields);
