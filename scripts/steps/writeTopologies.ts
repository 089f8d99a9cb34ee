import type { Geography } from '../../src/domain/area.ts';
import { checkDrawing } from '../geometry/checkDrawing.ts';
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
  return {
    lsoa21: writeGeography('lsoa21', inputs, places, output, problems),
    lsoa11: writeGeography('lsoa11', inputs, places, output, problems),
    ward24: writeGeography('ward24', inputs, places, output, problems),
  };
}

function writeGeography(
  geography: Geography,
  inputs: Inputs,
  places: Places,
  output: Output,
  problems: Problems,
): Drawing {
  const { source, code, list } = LAYERS[geography];
  const features = inputs.geojson<Record<string, string>>(source).features as AreaFeature[];
  const drawing = simplifyNetwork(
    buildNetwork(
      features.filter(({ properties }) => geography === 'lsoa21' || properties[code]?.startsWith('E')),
      code,
    ),
  );
  const wanted = places[list].map((area) => area.code);
  checkDrawing(inputs.sources.get(source)?.file ?? source, drawing, wanted, problems);
  const byCode = new Map(drawing.areas.map((area) => [area.code, area]));
  for (const [county, lists] of places.byCounty) {
    const areas = lists[list].flatMap((area) => byCode.get(area.code) ?? []);
    output.json(`counties/${county}/${geography}.topo.json`, cutTopology(areas, drawing.arcs));
  }
  return drawing;
}
