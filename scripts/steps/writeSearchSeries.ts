import { packClosely, packColumns } from '../../src/domain/packed.ts';
import type { SeriesFile } from '../../src/domain/search/searchFiles.ts';
import type { Output } from '../output.ts';
import { numberOf, splitSeries, type Lookup } from './writeSearchCodes.ts';

/** Writes `search/series/<index>.json`: official names by their beginning. */
export function writeSearchSeries({ places, msoas, gone, series }: Lookup, output: Output): void {
  const lsoa = bySeries(places.lsoa21, series);
  const msoa = bySeries(msoas, series);
  const lost = bySeries(gone, series);
  series.forEach((_, at) => {
    const file: SeriesFile = { lsoa: lsoa(at), msoa: msoa(at), gone: lost(at) };
    output.json(`search/series/${at}.json`, packColumns(file, packClosely));
  });
}

function bySeries(
  list: readonly { code: string; name: string }[],
  series: readonly string[],
): (at: number) => SeriesFile['lsoa'] {
  const parts: SeriesFile['lsoa'][] = series.map(() => ({ suffix: [], number: [] }));
  for (const { code, name } of list) {
    const split = splitSeries(name, series);
    parts[split.series]?.suffix.push(split.suffix);
    parts[split.series]?.number.push(numberOf(code));
  }
  return (at) => parts[at] ?? { suffix: [], number: [] };
}
