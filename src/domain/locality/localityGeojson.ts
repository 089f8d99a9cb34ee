import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as Parts, Polygon as Part, Topology } from 'topojson-specification';
import { asRfc7946 } from '../areaShapes.ts';
import type { Source } from '../manifest.ts';
import type { Locality } from './locality.ts';
import type { LocalityFigures } from './localityFigures.ts';

/** A place as a feature says it: plain names, so that a GIS shows them as columns. */
interface LocalityProperties {
  name: string;
  /** hex, as on the maps on light paper */
  colour: string;
  neighbourhoods: number;
  /** neighbourhoods of counties that are not shown: they are in `lsoa21_codes`, and in no shape or number */
  neighbourhoods_elsewhere: number;
  residents: number;
  residents_in_most_deprived_20_percent: number;
  income_deprived_residents: number;
  /** neighbourhoods whose number of income-deprived residents is not published */
  income_unknown: number;
  lsoa21_codes: string[];
  release: string;
  licence: string;
}

/** Places as RFC 7946 wants them, with members of our own that say what the numbers are. */
export interface LocalityGeojson extends FeatureCollection<MultiPolygon, LocalityProperties> {
  title: string;
  link: string;
  release: string;
  licence: string;
  attribution: string[];
  /** the heading of each property, with unit, year and boundaries */
  properties: Record<keyof LocalityProperties, string>;
}

/** What places are exported with beside themselves. */
export interface LocalitySeen {
  /** opens the same places */
  link: string;
  release: string;
  /** hex of each colour a place may have */
  colours: readonly string[];
  sources: readonly Pick<Source, 'licence' | 'attribution'>[];
}

const headings: Record<keyof LocalityProperties, string> = {
  name: 'Name given by the reader',
  colour: 'Colour on the maps',
  neighbourhoods: 'Neighbourhoods (LSOA 2021) in the shape',
  neighbourhoods_elsewhere: 'Neighbourhoods in counties not shown: in no shape and no number',
  residents: 'Residents, mid-2022',
  residents_in_most_deprived_20_percent:
    'Residents of neighbourhoods in the most deprived 20% of England (IMD 2025)',
  income_deprived_residents: 'Income-deprived residents (Indices of Deprivation 2025)',
  income_unknown: 'Neighbourhoods whose number of income-deprived residents is not published',
  lsoa21_codes: 'Codes of the neighbourhoods (LSOA 2021): the atlas reads the place back from these',
  release: 'Data release of the atlas',
  licence: 'Licence',
};

/**
 * Places with the ground of their neighbourhoods, borders between these dissolved; boundaries as the maps draw them.
 * @param topologies of the counties shown, LSOAs of 2021: an object `areas` whose geometries have codes as ids
 */
export function localityGeojson(
  topologies: readonly Topology[],
  places: readonly { locality: Locality; figures: LocalityFigures }[],
  { link, release, colours, sources }: LocalitySeen,
): LocalityGeojson {
  const licence = [...new Set(sources.map((source) => source.licence))].join('; ');
  return {
    type: 'FeatureCollection',
    title: 'Places of your own, made with the Inequality Atlas',
    link,
    release,
    licence,
    attribution: [...new Set(sources.map(({ attribution }) => attribution))],
    properties: headings,
    features: places.map(({ locality, figures }): Feature<MultiPolygon, LocalityProperties> => ({
      type: 'Feature',
      geometry: groundOf(topologies, new Set<string>(locality.areas)),
      properties: {
        name: locality.name,
        colour: colours[locality.colour] ?? '',
        ...numbersOf(figures),
        lsoa21_codes: locality.areas,
        release,
        licence,
      },
    })),
  };
}

function numbersOf({ areas, elsewhere, residents, fifth, income }: LocalityFigures) {
  return {
    neighbourhoods: areas.length,
    neighbourhoods_elsewhere: elsewhere.length,
    residents,
    residents_in_most_deprived_20_percent: fifth.residents,
    income_deprived_residents: income.count,
    income_unknown: income.unknown,
  };
}

/** The ground of some areas as one shape, over all counties. */
function groundOf(topologies: readonly Topology[], codes: ReadonlySet<string>): MultiPolygon {
  const parts = topologies.flatMap((topology): Position[][][] => {
    const { areas } = topology.objects;
    if (areas?.type !== 'GeometryCollection') return [];
    const held = areas.geometries.flatMap(({ id, ...geometry }): (Part | Parts)[] => {
      if (!codes.has(String(id))) return [];
      if (geometry.type === 'Polygon') return [{ type: geometry.type, arcs: geometry.arcs }];
      return geometry.type === 'MultiPolygon' ? [{ type: geometry.type, arcs: geometry.arcs }] : [];
    });
    const shape = asRfc7946(merge(topology, held));
    return shape.type === 'MultiPolygon' ? shape.coordinates : [];
  });
  return { type: 'MultiPolygon', coordinates: parts };
}
