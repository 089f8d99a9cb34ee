import type { Topology } from 'topojson-specification';
import type { AreaCode, AreasFile, County, Geography, Level } from './area.ts';
import type { ContextFile } from './context.ts';
import type { IndicatorFile, LsoaValuesFile, WardValuesFile } from './indicator.ts';
import type { LocalScheme } from './localBreaks.ts';

/** What must be there before a county can be drawn for an indicator. */
export interface CountyCore {
  county: County;
  geography: Geography;
  topology: Topology;
  values: LsoaValuesFile | WardValuesFile;
  /** ward level: the neighbourhoods behind the wards, for the worst of each */
  lsoaValues: LsoaValuesFile | null;
}

/** What arrives after the first picture, by county. */
export interface CountyExtras {
  areas: AreasFile | null;
  context: ContextFile | null;
}

export type CountyData = CountyCore & CountyExtras;

export const noExtras: CountyExtras = { areas: null, context: null };

/** What a picture is made of. */
export interface Dataset {
  level: Level;
  indicator: IndicatorFile;
  counties: CountyData[];
  /** makes classes of the areas shown, where these are asked for; null: England's classes */
  localScheme: LocalScheme | null;
}

/** The codes of a topology's areas, in area order. */
export function areaCodes(topology: Topology): AreaCode[] {
  const object = topology.objects['areas'];
  if (object?.type !== 'GeometryCollection') throw new Error('The topology has no collection “areas”');
  return object.geometries.map((geometry) => {
    if (!isCode(geometry.id)) throw new Error('An area of the topology has no code');
    return geometry.id;
  });
}

function isCode(id: unknown): id is AreaCode {
  return typeof id === 'string' && id.length > 0;
}

/** Whether the county holds the area, in whatever geography. */
export function holdsArea(areas: AreasFile, code: AreaCode): boolean {
  return [areas.lsoa21, areas.lsoa11, areas.ward24].some((names) => names.codes.includes(code));
}
