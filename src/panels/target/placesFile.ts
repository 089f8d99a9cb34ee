import type { Locality } from '../../domain/locality/locality.ts';
import type { LocalityFigures } from '../../domain/locality/localityFigures.ts';
import { localityGeojson } from '../../domain/locality/localityGeojson.ts';
import { groupPalette } from '../../domain/paint/paintColours.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Planning } from '../../state/planning.svelte.ts';
import { planLink } from './takeLink.ts';

/** What a place's shape, numbers and members come from. */
const placeSources = ['iod2025-file7', 'boundaries-lsoa21', 'lookup-lsoa21-ward24-county24'];

/** A reader's places as a GeoJSON file, which can be opened here again; throws where boundaries cannot be had. */
export async function placesFile(
  atlas: Atlas,
  planning: Planning,
  places: readonly { locality: Locality; figures: LocalityFigures }[],
): Promise<{ name: string; content: Blob }> {
  const [sources, ...topologies] = await Promise.all([
    atlas.loader.sources(),
    ...planning.counties.map(({ code }) => atlas.loader.topology(code, 'lsoa21')),
  ]);
  const shapes = topologies.flatMap((loaded) => (loaded.ok ? [loaded.value] : []));
  if (!sources.ok || shapes.length < topologies.length) throw new Error('The boundaries could not be had');
  const geojson = localityGeojson(shapes, places, {
    link: planLink(atlas, planning),
    release: planning.manifest.release,
    colours: groupPalette('light'),
    sources: sources.value.filter(({ id }) => placeSources.includes(id)),
  });
  return {
    name: 'places.geojson',
    content: new Blob([JSON.stringify(geojson)], { type: 'application/geo+json' }),
  };
}
