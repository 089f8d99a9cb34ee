import type { Geography } from '../../src/domain/area.ts';
import { joinBoxes, type Box } from '../geometry/box.ts';
import { checkDrawing } from '../geometry/checkDrawing.ts';
import { cutTopology } from '../geometry/cutTopology.ts';
import { simplifyNetwork, type Drawing } from '../geometry/simplifyNetwork.ts';
import { buildNetwork, type AreaFeature } from '../geometry/network.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';
import type { GroundSurvey } from './surveyGround.ts';

/** Where each geography's boundaries come from, and the property that holds its codes. */
const LAYERS = {
  lsoa21: { source: 'boundaries-lsoa21', code: 'LSOA21CD', list: 'lsoa21' },
  lsoa11: { source: 'boundaries-lsoa11', code: 'LSOA11CD', list: 'lsoa11' },
  ward24: { source: 'boundaries-ward24', code: 'WD24CD', list: 'wards' },
} as const;

/** The simplified lines of all England (lsoa21: and Wales, for the neighbours of counties on the border). */
export interface Boundaries extends Record<Geography, Drawing> {
  /** west, south, east, north of each county: what holds its areas of every geography */
  boxes: Map<string, Box>;
}

/**
 * Simplifies each geography once for the whole country, then writes `counties/<code>/<geography>.topo.json`. The survey
 * sees each geography's boundaries before they are simplified.
 */
export function writeTopologies(
  inputs: Inputs,
  places: Places,
  survey: GroundSurvey,
  output: Output,
  problems: Problems,
): Boundaries {
  const boxes = new Map<string, Box>();
  const write = (geography: Geography): Drawing => {
    const drawing = drawGeography(geography, inputs, places, survey, problems);
    const byCode = new Map(drawing.areas.map((area) => [area.code, area]));
    for (const [county, lists] of places.byCounty) {
      const areas = lists[LAYERS[geography].list].flatMap((area) => byCode.get(area.code) ?? []);
      const topology = cutTopology(areas, drawing.arcs);
      output.json(`counties/${county}/${geography}.topo.json`, topology);
      boxes.set(county, joinBoxes(boxes.get(county), topology.bbox));
    }
    return drawing;
  };
  return { lsoa21: write('lsoa21'), lsoa11: write('lsoa11'), ward24: write('ward24'), boxes };
}

function drawGeography(
  geography: Geography,
  inputs: Inputs,
  places: Places,
  survey: GroundSurvey,
  problems: Problems,
): Drawing {
  const { source, code, list } = LAYERS[geography];
  const features = inputs.geojson<Record<string, string>>(source).features as AreaFeature[];
  const wanted = features.filter(
    ({ properties }) => geography === 'lsoa21' || properties[code]?.startsWith('E'),
  );
  if (geography !== 'ward24') survey.take(geography, wanted);
  const drawing = simplifyNetwork(buildNetwork(wanted, code));
  const codes = places[list].map((area) => area.code);
  checkDrawing(inputs.sources.get(source)?.file ?? source, drawing, codes, problems);
  return drawing;
}
