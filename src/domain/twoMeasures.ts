import type { CountyCode, Level } from './area.ts';
import { spearman } from './correlation.ts';
import type { IndicatorFile } from './indicator.ts';
import type { AreaRef, Inside, InsideCounty, InsideLsoa, InsideWard } from './inside.ts';
import { nationalLevel } from './pictureBase.ts';
import { worstLimit } from './worstShare.ts';

/** One area on two measures. */
export interface Pair {
  ref: AreaRef;
  name: string;
  residents: number;
  /** class of the first measure, as the legend has it */
  class: number;
  /** national place, 0 = best to 1 = worst end (see `nationalPlace`); null without a figure */
  x: number | null;
  y: number | null;
  isWorstX: boolean;
  isWorstY: boolean;
  /** both figures in words */
  first: string;
  second: string;
}

export interface CountyPairs {
  code: CountyCode;
  name: string;
  pairs: Pair[];
  /** pairs with both figures */
  both: number;
  /** rank correlation; null for fewer than ten areas, or where all are alike */
  rho: number | null;
}

/**
 * Where a rank stands among `count` areas: the share of them that it leaves behind, itself counted half; 1 = worst end.
 * Two measures with different units then share one scale.
 */
export function nationalPlace(rank: number | null, count: number): number | null {
  return rank === null ? null : 1 - (rank - 0.5) / count;
}

/** The place where the worst share (per cent) of England's areas begins: no area stands on it. */
export function worstPlace(indicator: IndicatorFile, level: Level, share: number): number {
  const national = nationalLevel(indicator, level);
  return 1 - worstLimit(national, share) / national.areas;
}

/** The share of England's areas that counts as the worst, per cent. */
export const worstShare = 20;

/** Of fewer areas a correlation is chance: none is given. */
const fewestForRho = 10;

/** Every area of each county on both measures; the two insides show the same counties. */
export function pairCounties(first: Inside, second: Inside, level: Level): CountyPairs[] {
  const [across, up] = [scaleOf(first.indicator, level), scaleOf(second.indicator, level)];
  return first.counties.map((own) => {
    const other = second.counties.find(({ county }) => county.code === own.county.code);
    const beside = new Map((other ? areasOf(other, level) : []).map((area) => [area.code, area]));
    const pairs = areasOf(own, level).map((area) =>
      pairOf(own.county.code, area, beside.get(area.code), across, up),
    );
    const { rho, count } = spearman(
      pairs.map(({ x }) => x),
      pairs.map(({ y }) => y),
    );
    const { code, name } = own.county;
    return { code, name, pairs, both: count, rho: count < fewestForRho ? null : rho };
  });
}

type Area = InsideLsoa | InsideWard;

interface PlaceScale {
  count: number;
  /** where the worst share begins */
  limit: number;
}

function scaleOf(indicator: IndicatorFile, level: Level): PlaceScale {
  return {
    count: nationalLevel(indicator, level).areas,
    limit: worstPlace(indicator, level, worstShare),
  };
}

function areasOf({ lsoas, wards }: InsideCounty, level: Level): readonly Area[] {
  return level === 'ward' ? wards : lsoas;
}

function pairOf(
  county: CountyCode,
  area: Area,
  beside: Area | undefined,
  across: PlaceScale,
  up: PlaceScale,
): Pair {
  const x = nationalPlace(area.rank, across.count);
  const y = nationalPlace(beside?.rank ?? null, up.count);
  return {
    ref: { county, code: area.code },
    name: area.name,
    residents: area.residents,
    class: area.class,
    x,
    y,
    isWorstX: x !== null && x > across.limit,
    isWorstY: y !== null && y > up.limit,
    // words are made when somebody reads them
    get first() {
      return area.text;
    },
    get second() {
      return beside?.text ?? 'no figure';
    },
  };
}
