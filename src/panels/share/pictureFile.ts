import { sourceOf } from '../../charts/frame/source.ts';
import { fileStem } from '../../domain/fileStem.ts';
import { joinNames } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { Picture } from '../../domain/picture.ts';

/** What a file of the maps says for itself. */
export interface SeenAt {
  /** full address of the view */
  link: string;
  /** hash of the data */
  release: string;
}

/**
 * The maps as one picture: title, legend, units, source and link inside.
 * @param region the maps as `MapSheet` has laid them out
 * @param pixels of the PNG for each one of the page; null: an SVG file
 */
export async function mapFile(
  region: HTMLElement,
  picture: Picture,
  { link, release }: SeenAt,
  pixels: 1 | 2 | null,
): Promise<Blob> {
  const { indicator, painted } = picture;
  const used = painted && 'second' in painted ? [indicator, painted.second] : [indicator];
  const subtitle = used
    .map(({ title, unit, year }) => `${title}, ${year}${unit ? ` (${unit})` : ''}`)
    .join('; ');
  return regionFile(
    region,
    { title: pictureTitle(picture), subtitle, used, opens: 'These maps:' },
    { link, release },
    pixels,
  );
}

/** What a picture of a laid-out region says round it: `used` are the measures it names as sources, `opens` what the link opens. */
interface RegionWords {
  title: string;
  subtitle: string;
  used: readonly Pick<IndicatorFile, 'release'>[];
  opens: string;
}

/** Any region of a page as one picture, in the form of `mapFile`. */
export async function regionFile(
  region: HTMLElement,
  { title, subtitle, used, opens }: RegionWords,
  { link, release }: SeenAt,
  pixels: 1 | 2 | null,
): Promise<Blob> {
  const { chartPng, chartSvg, svgText } = await import('../../charts/frame/picture.ts');
  const { addLink } = await import('../../charts/frame/pictureLink.ts');
  const source = `${sourceOf(...used)} Data release ${release}.`;
  const svg = await chartSvg(region, { title, subtitle, source });
  addLink(svg, opens, link);
  if (pixels === null) return new Blob([svgText(svg)], { type: 'image/svg+xml' });
  return chartPng(svg, pixels);
}

/** "Neighbourhoods of Herefordshire and Dorset". */
function pictureTitle({ counties, view }: Picture): string {
  const places = view.level === 'ward' ? 'Wards' : 'Neighbourhoods';
  return `${places} of ${joinNames(counties.map(({ county }) => county.name))}`;
}

/** Every area of the maps with its boundary and figures, for a GIS. */
export async function geojsonFile(picture: Picture, { link, release }: SeenAt): Promise<Blob> {
  const { pictureGeojson } = await import('../../domain/pictureGeojson.ts');
  const title = `${picture.legend.title}: ${pictureTitle(picture)}`;
  const content = JSON.stringify(pictureGeojson(picture, { title, release, link }));
  return new Blob([content], { type: 'application/geo+json' });
}

/** The rows of the table, every area of the maps. */
export async function csvFile(picture: Picture, release: string): Promise<Blob> {
  const [{ tableCsv }, { tableRows }] = await Promise.all([
    import('../../domain/tableCsv.ts'),
    import('../../domain/tableRows.ts'),
  ]);
  // the mark at the start lets spreadsheets see that it is UTF-8
  return new Blob(['\uFEFF', tableCsv(tableRows(picture), picture, release)], { type: 'text/csv' });
}

/** "atlas-imd-2025-lsoa-herefordshire-dorset": beginning of every file's name. */
export function pictureStem({ indicator, view, counties }: Picture): string {
  const names = counties.map(({ county }) => county.name.split(',')[0] ?? county.name);
  return fileStem(['atlas', indicator.id, view.level, ...names].join('-'));
}
