import type { Topology } from 'topojson-specification';
import type { Geography } from '../../src/domain/area.ts';
import { groundPath } from '../../src/domain/embed/embedFiles.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { packColumns } from '../../src/domain/packed.ts';
import { coarseGround } from './coarseGround.ts';
import { packGround } from './packGround.ts';
import { readData, type DataFiles } from './readData.ts';

const geographies: readonly Geography[] = ['lsoa21', 'lsoa11', 'ward24'];

/** The coarse grounds of all counties, packed. */
export function groundFiles({ counties }: Pick<Manifest, 'counties'>): DataFiles {
  return counties.flatMap((county) =>
    geographies.map((geography): DataFiles[number] => [
      groundPath(county.code, geography),
      () => {
        const topology = readData(`counties/${county.code}/${geography}.topo.json`) as Topology;
        return packColumns(packGround(coarseGround(topology), county, geography));
      },
    ]),
  );
}
