import { pooledRate, reversedRank, weightedMean } from './aggregate.ts';
import type { AreaCode, CountyCode } from './area.ts';
import type { Category, IndicatorFile } from './indicator.ts';
import type { RuralFigures } from './england.ts';
import type { InsideCounty, InsideLsoa } from './inside.ts';
import type { LsoaPeople } from './people.ts';

/** Figures of the neighbourhoods of one rural-urban class, or of several. */
export interface RuralGroup {
  /** neighbourhoods with a figure, and without */
  areas: number;
  missing: number;
  /** residents of those with a figure, and of all */
  residents: number;
  allResidents: number;
  /** by the measure's own aggregation, display units; null where it may not be or cannot be given */
  value: number | null;
  /** of both those in the worst (or highest) fifth of England; null for measures without an order */
  fifth: number | null;
  residentsFifth: number | null;
}

/** A county by class, and by family of classes. */
export interface RuralCounty {
  county: CountyCode;
  name: string;
  /** a reader's own place, `county` being the first it lies in */
  isPlace?: true;
  classes: RuralGroup[];
  /** codes of the neighbourhoods of each class, with a figure or without */
  members: AreaCode[][];
  urban: RuralGroup;
  rural: RuralGroup;
  /**
   * share (0..1) of residents in rural neighbourhoods: of a county as the classification's own figure has it (census
   * residents), of a place of the residents that all its figures count
   */
  ruralShare: number;
}

/**
 * A county's neighbourhoods by rural-urban class. Figures of several neighbourhoods follow METHOD section 2: rates are
 * recomputed from counts, scores and reversed ranks weighted by the measure's own people, other measures by residents.
 * @param classified the same county's neighbourhoods of the same boundaries with their class, and the classification
 * @param people numbers to weight with, where the measure's people are not all residents
 */
export function byRurality(
  indicator: IndicatorFile,
  county: InsideCounty,
  classified: Classified,
  people: LsoaPeople | null,
): RuralCounty {
  const { classes } = classified.file.lsoa;
  const categories = classes.type === 'categories' ? classes.categories : [];
  const rural = classified.inside;
  const classOf = county.lsoas.map((_, index) => rural.lsoas[index]?.class ?? -1);
  const group = (wanted: (index: number) => boolean): RuralGroup =>
    groupOf(
      indicator,
      county.lsoas,
      classOf.flatMap((index, lsoa) => (index >= 0 && wanted(index) ? [lsoa] : [])),
      people,
    );
  const isFamily = (family: Category['family']) => (index: number) => categories[index]?.family === family;
  const [urban, ruralOnes] = [group(isFamily('urban')), group(isFamily('rural'))];
  const all = urban.allResidents + ruralOnes.allResidents;
  return {
    county: county.county.code,
    name: county.county.name,
    ...(county.isPlace ? { isPlace: true } : {}),
    members: categories.map((_, index) =>
      county.lsoas.flatMap(({ code }, lsoa) => (classOf[lsoa] === index ? [code] : [])),
    ),
    classes: categories.map((_, index) => group((one) => one === index)),
    urban,
    rural: ruralOnes,
    ruralShare: county.isPlace ? ruralOnes.allResidents / Math.max(1, all) : ownShare(classified, county),
  };
}

function ownShare({ file }: Classified, { county }: InsideCounty): number {
  return (file.counties.value[file.counties.codes.indexOf(county.code)] ?? 0) / 100;
}

/** The classification: one county's classes, and England's file. */
export interface Classified {
  inside: InsideCounty;
  file: IndicatorFile;
}

function groupOf(
  indicator: IndicatorFile,
  lsoas: readonly InsideLsoa[],
  members: readonly number[],
  people: LsoaPeople | null,
): RuralGroup {
  const all = members.flatMap((index) => lsoas[index] ?? []);
  const heldIndices = members.filter((index) => lsoas[index] !== undefined && lsoas[index].missing === null);
  const held = heldIndices.flatMap((index) => lsoas[index] ?? []);
  const isOrdered = indicator.kind !== 'category';
  const worst = held.filter(({ tenth }) => tenth !== null && tenth <= 2);
  return {
    areas: held.length,
    missing: all.length - held.length,
    residents: sumOf(held),
    allResidents: sumOf(all),
    value: valueOf(indicator, held, weightsOf(indicator, lsoas, heldIndices, people)),
    fifth: isOrdered ? worst.length : null,
    residentsFifth: isOrdered ? sumOf(worst) : null,
  };
}

function weightsOf(
  { people: column }: IndicatorFile,
  lsoas: readonly InsideLsoa[],
  held: readonly number[],
  people: LsoaPeople | null,
): number[] | null {
  if (!column) return held.map((index) => lsoas[index]?.residents ?? 0);
  return people ? held.map((index) => people[column][index] ?? 0) : null;
}

function valueOf(
  indicator: IndicatorFile,
  held: readonly InsideLsoa[],
  weights: readonly number[] | null,
): number | null {
  if (!weights) return null;
  switch (indicator.aggregation) {
    case 'rate':
      return pooledRate(
        held.map(({ counts }) => counts?.n ?? null),
        held.map(({ counts }) => counts?.of ?? 0),
      );
    case 'score':
    case 'mean':
      return weightedMean(
        held.map(({ value }) => value),
        weights,
      );
    case 'reversed-rank':
      return weightedMean(
        held.map(({ rank }) => reversedRank(rank, indicator.lsoa.areas)),
        weights,
      );
    case 'share-rural':
    case 'none':
      return null;
  }
}

function sumOf(lsoas: readonly InsideLsoa[]): number {
  return lsoas.reduce((sum, { residents }) => sum + residents, 0);
}

/** England's figures of one class in the same form. */
export function englandGroup(rural: RuralFigures, index: number, isOrdered: boolean): RuralGroup {
  const residents = rural.residents[index] ?? 0;
  return {
    areas: rural.areas[index] ?? 0,
    missing: 0,
    residents,
    allResidents: residents,
    value: rural.value[index] ?? null,
    fifth: isOrdered ? (rural.fifth[index] ?? 0) : null,
    residentsFifth: isOrdered ? (rural.residentsFifth[index] ?? 0) : null,
  };
}
