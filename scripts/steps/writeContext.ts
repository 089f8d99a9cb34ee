import type { ContextFile } from '../../src/domain/context.ts';
import type { Box } from '../geometry/box.ts';
import { cutContext, nearBox, polygonBoxes, type Surroundings } from '../geometry/cutContext.ts';
import { joinLines } from '../geometry/joinLines.ts';
import { mergeAreas } from '../geometry/mergeAreas.ts';
import { buildNetwork, weighLines } from '../geometry/network.ts';
import type { Drawing } from '../geometry/simplifyNetwork.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import { choosePlaces } from './choosePlaces.ts';
import { chooseRoads, readRoadPoints } from './chooseRoads.ts';
import { readOtherLand } from './readOtherLand.ts';
import type { Places } from './readPlaces.ts';
import { nameOnce, type Settlement } from './readSettlements.ts';
import { writeOutline } from './writeOutline.ts';

/**
 * Writes `counties/<code>/context.json`: the land, motorways, settlements and road numbers round each county; and
 * England's outline, to say where in it a place lies.
 */
export function writeContext(
  inputs: Inputs,
  places: Places,
  boxes: ReadonlyMap<string, Box>,
  lsoa21: Drawing,
  settlements: readonly Settlement[],
  output: Output,
): void {
  writeOutline(lsoa21, output);
  const surroundings = readSurroundings(inputs, lsoa21);
  const named = nameOnce(settlements);
  const roadPoints = readRoadPoints(inputs);
  for (const { code } of places.counties) {
    const box = boxes.get(code);
    if (!box) throw new Error(`${code} has no box: cut its topologies before its surroundings`);
    const near = nearBox(box);
    const districts = places.districts
      .filter(({ county }) => county === code)
      .map((district) => district.code);
    const context: ContextFile = {
      topology: cutContext(code, box, surroundings),
      places: choosePlaces(named, new Set(districts), near),
      roads: chooseRoads(roadPoints, box, near),
    };
    output.json(`counties/${code}/context.json`, context);
  }
}

function readSurroundings(inputs: Inputs, lsoa21: Drawing): Surroundings {
  const countyOf = new Map(
    inputs.csv('lookup-lsoa21-ward24-county24').map((row) => [row['LSOA21CD'], row['CTYUA24CD']]),
  );
  const counties = mergeAreas(lsoa21.areas, lsoa21.arcs, (code) => countyOf.get(code));
  const land = buildNetwork([...counties, ...readOtherLand(inputs)], 'code');
  return { land, boxes: polygonBoxes(land), roads: readMotorways(inputs) };
}

function readMotorways(inputs: Inputs): Surroundings['roads'] {
  const { features } = inputs.geojson<{ road: string }>('motorways');
  return features.map(({ geometry, properties }) => {
    const lines =
      geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : geometry.type === 'LineString'
          ? [geometry.coordinates]
          : [];
    return { road: properties.road, lines: weighLines(joinLines(lines)) };
  });
}
