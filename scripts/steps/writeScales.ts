import type { AreaSummaries, IndicatorFile } from '../../src/domain/indicator.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { Output } from '../output.ts';

/**
 * Writes `scales.json`: every indicator with its classes and national ranks, without what only its own picture
 * needs (counties, percentiles). The details of an area and "About the data" speak of all measures:
 * one file of some 45 kB brotli instead of one request and 7 kB for each.
 */
export function writeScales(files: readonly IndicatorFile[], output: Output): void {
  const byId = Object.fromEntries(files.map((file) => [file.id, scaleOf(file)]));
  output.json('scales.json', packColumns(byId));
}

/** An indicator without the figures of larger areas and without percentiles; its form stays the same. */
export function scaleOf(file: IndicatorFile): IndicatorFile {
  return {
    ...file,
    lsoa: { ...file.lsoa, quantiles: [], histogram: null },
    ward: file.ward && { ...file.ward, quantiles: [], histogram: null },
    counties: none(),
  };
}

function none<Code extends string>(): AreaSummaries<Code> {
  return {
    codes: [],
    value: [],
    rank: [],
    areas: [],
    tenth: [],
    fifth: [],
    residentsFifth: [],
    residents: [],
  };
}
