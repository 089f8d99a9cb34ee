import type { CountyPicture, Picture } from '../domain/picture.ts';
import type { MapScene } from '../map/scene.ts';

/** What of a picture a map needs beside its county. */
type ScenePicture = Pick<Picture, 'legend' | 'painted'> & { view: Pick<Picture['view'], 'level'> };

/**
 * One county of a picture as a map draws it.
 * @param kmPerPixel kilometres per CSS pixel shared by all maps (same ground scale); null fits the county to its map
 */
export function sceneOf(county: CountyPicture, picture: ScenePicture, kmPerPixel: number | null): MapScene {
  return {
    county: county.county,
    level: picture.view.level,
    topology: county.topology,
    classes: county.classes,
    colours: picture.legend.classes.map(({ colour }) => colour),
    districts: county.districts && county.districts.names.length > 1 ? county.districts.of : null,
    dots: county.dots,
    worst: worstOf(county),
    context: county.context,
    kmPerPixel,
    ...paintedScene(county, picture),
  };
}

/**
 * What a paint adds: lines and names of the districts or places by which a county is coloured, or a hatch over areas whose move is
 * carried from another boundary.
 */
function paintedScene(
  { county, classes, areas }: CountyPicture,
  { painted }: ScenePicture,
): Partial<MapScene> {
  if (painted?.by === 'change')
    return {
      hatched: new Set(
        areas.flatMap(({ change }, at) => (change && change.move !== null && change.isCarried ? [at] : [])),
      ),
    };
  if (!painted || !('groups' in painted)) return {};
  return {
    districts: classes,
    regions: painted.groups.filter((group) => group.county === county.code && !group.isRest),
  };
}

/** Its worst (highest) area by rank or value; null where none has a figure. */
function worstOf({ areas }: CountyPicture): number | null {
  const index = areas.findIndex((area) => area.countyRank === 1);
  return index === -1 ? null : index;
}
