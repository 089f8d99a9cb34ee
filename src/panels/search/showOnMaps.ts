import { withCounty } from '../../domain/search/searchLinks.ts';
import type { Hit } from '../../domain/search/hits.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Shows what was found on the maps of this page, without a new page. @returns what to say about it */
export function showOnMaps(atlas: Atlas, { title, county, area }: Hit): string {
  const { counties: shown } = atlas.view;
  const { counties, change } = withCounty(shown, county);
  const level = area === null ? atlas.view.level : area.startsWith('E05') ? 'ward' : 'lsoa';
  void atlas.change({ counties, area, level });
  document.getElementById('maps')?.scrollIntoView({ block: 'nearest' });
  const nameOf = (code: string): string =>
    atlas.manifest?.counties.find((one) => one.code === code)?.name ?? code;
  const last = shown.at(-1) ?? '';
  const what = area === null ? nameOf(county) : title;
  if (change === 'replaced')
    return `${what} is on the maps. ${nameOf(county)} takes the place of ${nameOf(last)}: four counties at most.`;
  if (change === 'added') return `${what} is on the maps. ${nameOf(county)} was added.`;
  return `${what} is on the maps${area === null ? ' already' : ' and marked'}.`;
}
