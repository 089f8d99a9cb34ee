import { loadBeside } from '../data/loadBeside.ts';
import type { Loader } from '../data/load.ts';
import { evidenceCsv } from '../domain/place/evidenceFile.ts';
import { allSections } from '../domain/place/evidencePanel.ts';
import { placeGeojson } from '../domain/place/placeGeojson.ts';
import type { PlaceRecord } from '../domain/place/placeRecord.ts';
import { regionFile } from '../panels/share/pictureFile.ts';
import { csvBlob } from '../ui/saveFile.ts';

/** Every figure of the place, as on its evidence sheet. Throws where a file could not be had. */
export async function placeCsv(loader: Loader, record: PlaceRecord): Promise<Blob> {
  const beside = await loadBeside(loader, record);
  if (!beside.ok) throw new Error(beside.problem.file);
  return csvBlob(evidenceCsv(record, allSections(record, beside.value)));
}

/** Its neighbourhoods with their boundaries, for a GIS. */
export function placeShapes(record: PlaceRecord, link: string): Blob {
  return new Blob([JSON.stringify(placeGeojson(record, link))], { type: 'application/geo+json' });
}

/**
 * Map and list of the place as one picture, with title, source and link inside.
 * @param region the map as `PlacePlate` has laid it out
 * @param pixels of the PNG for each one of the page; null: an SVG file
 */
export function placePicture(
  region: HTMLElement,
  { identity, imd, manifest }: PlaceRecord,
  link: string,
  pixels: 1 | 2 | null,
): Promise<Blob> {
  const words = {
    title: identity.name,
    subtitle: `${imd.title}, ${imd.year}: neighbourhoods by tenth of England, darker more deprived`,
    used: [imd],
    opens: 'This place:',
  };
  return regionFile(region, words, { link, release: manifest.release }, pixels);
}
