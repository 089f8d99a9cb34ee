import { areaFeature, type AreaGeojson } from './areaGeojson.ts';
import { shapesOf } from './areaShapes.ts';
import { attribution } from './citation.ts';
import type { Picture } from './picture.ts';
import { fileColumns } from './tableCsv.ts';
import { tableRows } from './tableRows.ts';

/**
 * Every area of the maps with its boundary as drawn and the columns of the table's CSV. An area without a figure keeps
 * its shape and says why it has none.
 * @param seen title in words, release of the data, full address of the view
 */
export function pictureGeojson(
  picture: Picture,
  { title, release, link }: { title: string; release: string; link: string },
): AreaGeojson {
  const shapes = new Map(picture.counties.flatMap(({ topology }) => shapesOf(topology)));
  const columns = fileColumns(picture, release);
  return {
    type: 'FeatureCollection',
    title,
    release,
    link,
    licence: picture.indicator.licence,
    attribution,
    features: tableRows(picture).map((row) =>
      areaFeature(
        row.area.code,
        shapes,
        Object.fromEntries(columns.map(([name, cell]) => [name, cell(row)])),
      ),
    ),
  };
}
