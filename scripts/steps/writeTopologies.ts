import type { Geography } from '../../src/domain/area.ts';
import { cutTopology } from '../geometry/cutTopology.ts';
import { simplifyNetwork, type Drawing } from '../geometry/simplifyNetwork.ts';
import { buildNetwork, type AreaFeature } from '../geometry/network.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';

/** Where each geography's boundaries come from, and the property that holds its codes. */
const LAYERS = {
  lsoa21: { source: 'boundaries-lsoa21', code: 'LSOA21CD', list: 'lsoa21' },
  lsoa11: { source: 'boundaries-lsoa11', code: 'LSOA11CD', list: 'lsoa11' },
  ward24: { source: 'boundaries-ward24', code: 'WD24CD', list: 'wards' },
} as const;

/** The simplified lines of all England (lsoa21: and Wales, for the neighbours of counties on the border). */
export type Boundaries = Record<Geography, Drawing>;

/** Simplifies each geography once for the whole country, then writes `counties/<code>/<geography>.topo.json`. */
export function writeTopologies(
  inputs: Inputs,
  places: Places,
  output: Output,
  problems: Problems,
): Boundaries {
  const draw = (geography: Geography): Drawing => {
    const { source, code, list } = LAYERS[geography];
    const features = inputs.geojson<Record<string, string>>(source).features as AreaFeature[];
    const wanted = features.filter(
      ({ properties }) => geography === 'lsoa21' || properties[code]?.startsWith('E'),
    );
    const drawing = simplifyNetwork(buildNetwork(wanted, code));
    const byCode = new Map(drawing.areas.map((area) => [area.code, area]));
    for (const [county, lists] of places.byCounty) {
      const areas = lists[list].flatMap((area) => byCode.get(area.code) ?? []);
      output.json(`counties/${county}/${geography}.topo.json`, cutTopology(areas, drawing.arcs));
    }
    return drawing;
  };
  void problems;
  return { lsoa21: draw('lsoa21'), lsoa11: draw('lsoa11'), ward24: draw('ward24') };
}
