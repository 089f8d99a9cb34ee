/** Text, a number, or null where there is no figure. */
export type PlanCell = string | number | null;

/** A column of a file that leaves the atlas: it says all a number needs to be understood elsewhere. */
export interface PlanField {
  /** letters, digits and underscores: the column's name for machines */
  name: string;
  /** its heading, with unit, year and boundaries */
  title: string;
  type: 'string' | 'integer' | 'decimal';
  /** "%", "km", "residents"; empty for text, ranks and scores */
  unit: string;
  /** what it tells, in a sentence */
  about: string;
  /** release it comes from; empty for what the plan itself makes */
  source: string;
}

/** A table of a plan: one row for each area, in the order of the plan. */
export interface PlanTable {
  /** its file's name without the end, and its sheet's */
  id: string;
  title: string;
  fields: PlanField[];
  rows: PlanCell[][];
}

/** A column and how an area's cell is found, by the area's place in the plan's data. */
export type FieldOf = readonly [field: PlanField, cell: (area: number) => PlanCell];

/** A table of these areas with these columns. */
export function makeTable(
  head: Pick<PlanTable, 'id' | 'title'>,
  columns: readonly FieldOf[],
  areas: readonly number[],
): PlanTable {
  return {
    ...head,
    fields: columns.map(([field]) => field),
    rows: areas.map((area) => columns.map(([, cell]) => cell(area))),
  };
}

/** A name for machines: "fuel-2022" becomes "fuel_2022". */
export function fieldName(...words: string[]): string {
  return words
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** A number as every reader of files knows it: no exponent, no separators. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
