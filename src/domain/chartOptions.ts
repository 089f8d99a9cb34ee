import type { CountyCode } from './area.ts';
import { isAskedCounty, isAskedIndicator } from './codes.ts';
import type { IndicatorId } from './indicator.ts';
import type { GroupKind } from './inside.ts';
import { needIds, type NeedId } from './needs.ts';
import { oneOf, type Param } from './param.ts';

/** What a link must restore of the charts: part of the view. */
export interface ChartOptions {
  /** every neighbourhood: one row for each county, ward, district or former district */
  rows: 'county' | GroupKind;
  /** range of wards: sorted by their mean, their worst neighbourhood or the gap between worst and best */
  order: 'mean' | 'worst' | 'gap';
  /** hidden pockets: per cent of wards and of neighbourhoods that count as the worst; 5 to 50 in steps of 5 */
  pockets: { wards: number; lsoas: number };
  /** the second of two measures seen together; null: the usual companion of the first */
  with: IndicatorId | null;
  /** change: years of the two releases compared, "2015-2019"; empty: the newest two */
  between: string;
  /** inequality in one number: of which need */
  need: NeedId;
  /** twins: looked for in one of the counties shown; null: in all of England */
  among: CountyCode | null;
  /** lines of districts: councils as they are, or as they were; null: as they were where some were abolished */
  councils: 'district' | 'former' | null;
}

/** "20-20": the worst 20% of wards, the worst 20% of neighbourhoods. */
function parsePockets(text: string): ChartOptions['pockets'] | undefined {
  const [wards = 0, lsoas = 0] = /^\d+-\d+$/.test(text) ? text.split('-').map(Number) : [];
  const isStep = (share: number): boolean => share >= 5 && share <= 50 && share % 5 === 0;
  return isStep(wards) && isStep(lsoas) ? { wards, lsoas } : undefined;
}

/** The charts' rows of the table of parameters, in the order of the address. */
export const chartParams: { readonly [K in keyof ChartOptions]: Param<ChartOptions[K]> } = {
  rows: {
    name: 'rows',
    parse: oneOf('county', 'ward', 'district', 'former'),
    format: (rows) => rows,
    fallback: 'county',
    history: 'push',
  },
  order: {
    name: 'order',
    parse: oneOf('mean', 'worst', 'gap'),
    format: (order) => order,
    fallback: 'mean',
    history: 'push',
  },
  pockets: {
    name: 'pockets',
    parse: parsePockets,
    format: ({ wards, lsoas }) => `${wards}-${lsoas}`,
    fallback: { wards: 20, lsoas: 20 },
    history: 'replace',
  },
  with: {
    name: 'with',
    parse: (text) => {
      const id = text.trim();
      return isAskedIndicator(id) ? id : undefined;
    },
    format: (id) => id ?? '',
    fallback: null,
    history: 'push',
  },
  between: {
    name: 'between',
    parse: (text) => (/^\d{4}-\d{4}$/.test(text) ? text : undefined),
    format: (years) => years,
    fallback: '',
    history: 'push',
  },
  need: {
    name: 'need',
    parse: oneOf(...needIds),
    format: (need) => need,
    fallback: 'income',
    history: 'push',
  },
  among: {
    name: 'among',
    parse: (text) => (/^E\d{8}$/.test(text) && isAskedCounty(text) ? text : undefined),
    format: (code) => code ?? '',
    fallback: null,
    history: 'push',
  },
  councils: {
    name: 'councils',
    parse: oneOf('district', 'former'),
    format: (councils) => councils ?? '',
    fallback: null,
    history: 'push',
  },
};

/** What the charts show until the reader chooses. */
export const chartDefaults: ChartOptions = {
  rows: chartParams.rows.fallback,
  order: chartParams.order.fallback,
  pockets: chartParams.pockets.fallback,
  with: chartParams.with.fallback,
  between: chartParams.between.fallback,
  need: chartParams.need.fallback,
  among: chartParams.among.fallback,
  councils: chartParams.councils.fallback,
};
