import type { FeatureCollection, Geometry } from 'geojson';
import { shapesOf } from './areaShapes.ts';
import { attribution } from './citation.ts';
import type { Picture } from './picture.ts';
import { fileColumns } from './tableCsv.ts';
import { tableRows } from './tableRows.ts';

/** The areas of the maps as RFC 7946 wants them, with members of our own that say what the numbers are. */
export interface PictureGeojson extends FeatureCollection<
  Geometry | null,
  Record<string, string | number | null>
> {
  title: string;
  release: string;
  link: string;
  licence: string;
  attribution: string;
}

/**
 * Every area of the maps with its boundary as drawn and the columns of the table's CSV. An area without a figure keeps
 * its shape and says why it has none.
 * @param seen title in words, release of the data, full address of the view
 */
export function pictureGeojson(
  picture: Picture,
  { title, release, link }: { title: string; release: string; link: string },
): PictureGeojson {
  const shapes = new Map(picture.counties.flatMap(({ topology }) => shapesOf(topology)));
  const columns = fileColumns(picture, release);
  return {
    type: 'FeatureCollection',
    title,
    release,
    link,
    licence: picture.indicator.licence,
    attribution,
    features: tableRows(picture).map((row) => ({
      type: 'Feature',
      id: row.area.code,
      // RFC 7946 allows a feature without a place: none is left out
      geometry: shapes.get(row.area.code) ?? null,
      properties: Object.fromEntries(columns.map(([name, cell]) => [name, cell(row)])),
    })),
  };
}
