import { briefIndicator } from '../../src/domain/embed/briefIndicator.ts';
import { briefPath } from '../../src/domain/embed/embedFiles.ts';
import type { IndicatorFile } from '../../src/domain/indicator.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { packColumns, unpackColumns } from '../../src/domain/packed.ts';
import { readData, type DataFiles } from './readData.ts';

/** Every measure in brief. */
export function briefFiles({ indicators }: Pick<Manifest, 'indicators'>): DataFiles {
  return indicators.map(({ id }) => [
    briefPath(id),
    () => packColumns(briefIndicator(unpackColumns(readData(`indicators/${id}.json`)) as IndicatorFile)),
  ]);
}
