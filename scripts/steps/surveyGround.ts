import type { Polygon } from 'geojson';
import type { LsoaGeography } from '../../src/domain/area.ts';
import { boxesMeet, boxOf, isInside } from '../geometry/box.ts';
import { AreaFinder, positionsOf } from '../geometry/findAreas.ts';
import { landKm2 } from '../geometry/landArea.ts';
import type { AreaFeature } from '../geometry/network.ts';
import type { Inputs } from '../inputs.ts';
import { readSettlements, type Settlement } from './readSettlements.ts';

/** What is measured on the boundaries as published, before any line is simplified. */
export interface Ground {
  /** square kilometres by LSOA code */
  land: Record<LsoaGeography, Map<string, number>>;
  settlements: Settlement[];
  /** LSOAs of 2021 that reach into a square where only places of GeoNames are known */
  partial: Set<string>;
  /** LSOAs of 2021 in rural classes */
  rural: Set<string>;
}

/** Measures the ground as each geography's boundaries pass by, so that they are read once only. */
export class GroundSurvey {
  readonly ground: Ground;
  readonly #inputs: Inputs;

  constructor(inputs: Inputs) {
    const rural = inputs.csv('ruc21-lsoa21').filter((row) => row['RUC21CD']?.startsWith('R'));
    this.#inputs = inputs;
    this.ground = {
      land: { lsoa21: new Map(), lsoa11: new Map() },
      settlements: [],
      partial: new Set(),
      rural: new Set(rural.map((row) => row['LSOA21CD'] ?? '')),
    };
  }

  /** Takes the boundaries of one geography; those of 2021 say also where the settlements lie. */
  take(geography: LsoaGeography, areas: readonly AreaFeature[]): void {
    const column = geography === 'lsoa21' ? 'LSOA21CD' : 'LSOA11CD';
    for (const area of areas)
      this.ground.land[geography].set(area.properties[column] ?? '', landKm2(area.geometry));
    if (geography === 'lsoa11') return;
    this.ground.settlements = readSettlements(this.#inputs, areas, this.ground.rural);
    const squares = this.#inputs.geojson<Record<string, string>>('places-missing-squares')
      .features as AreaFeature[];
    this.ground.partial = reachInto(areas, squares);
  }
}

/** Codes of the areas of which a point of the outline lies in one of the squares, or that hold a square's corner. */
function reachInto(areas: readonly AreaFeature[], squares: readonly AreaFeature[]): Set<string> {
  const finder = new AreaFinder(squares);
  const boxes = squares.map((square) => boxOf(positionsOf(square)));
  const corners = squares.flatMap(({ geometry }) => (geometry as Polygon).coordinates.flat());
  const reaches = (area: AreaFeature): boolean => {
    const positions = positionsOf(area);
    const box = boxOf(positions);
    if (!boxes.some((square) => boxesMeet(square, box))) return false;
    if (positions.some(([lon = 0, lat = 0]) => finder.find(lon, lat))) return true;
    const near = corners.filter(([lon = 0, lat = 0]) => isInside(box, lon, lat));
    return near.length > 0 && near.some(([lon = 0, lat = 0]) => new AreaFinder([area]).find(lon, lat));
  };
  return new Set(areas.filter(reaches).map(({ properties }) => properties['LSOA21CD'] ?? ''));
}
