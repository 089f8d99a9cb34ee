import type { County } from '../../src/domain/area.ts';
import { pageName, pagePaths, type PagePaths } from '../../src/domain/embed/countyPages.ts';
import { joinNames } from '../../src/domain/format.ts';
import type { PictureParts } from '../../src/domain/makePicture.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import type { PlainFigure } from '../../src/domain/picture.ts';
import { resolveView } from '../../src/domain/resolveView.ts';
import { defaultView } from '../../src/domain/viewParams.ts';
import { formatView, parseView } from '../../src/domain/viewUrl.ts';
import type { PictureAsked } from '../pictures/readPicture.ts';

/** A page to be made: what it shows, and the address in the atlas it leads to. */
export interface PageAsked extends PictureAsked {
  paths: PagePaths;
  /** "?counties=E06000059" */
  search: string;
}

/** Everything its files are written from. */
export interface BuiltPage extends PageAsked {
  heading: string;
  measure: string;
  /** one sentence or two in figures, for previews and search engines */
  description: string;
  /** what a screen reader says of the picture */
  alt: string;
  figures: readonly PlainFigure[];
  place: string | null;
}

/** One page for each county: the Index of Multiple Deprivation by neighbourhood, the view a bare address opens. */
export function countyPages(counties: readonly County[]): PageAsked[] {
  return counties.map((county) => ({
    paths: pagePaths(pageName(county.name)),
    counties: [county],
    level: defaultView.level,
    indicator: defaultView.indicator,
    search: formatView({ ...defaultView, counties: [county.code] }),
  }));
}

/** What the bare address shows: its picture stands in previews of every link that has no page of its own. */
export function frontPage(counties: readonly County[]): PageAsked {
  const { level, indicator } = defaultView;
  const shown = defaultView.counties.flatMap((code) => counties.find((county) => county.code === code) ?? []);
  return { paths: { ...pagePaths('atlas'), page: '' }, counties: shown, level, indicator, search: '' };
}

/**
 * One page for each view that the site's owner has named. Throws where a view asks for what there is not, or has the name
 * of a county.
 */
export function viewPages(views: Readonly<Record<string, string>>, manifest: Manifest): PageAsked[] {
  const taken = new Set(['atlas', ...manifest.counties.map((county) => pageName(county.name))]);
  return Object.entries(views).map(([name, search]) => {
    const read = parseView(search);
    const { view, problems } = resolveView(read.view, manifest);
    const faults = [...read.problems, ...problems];
    if (taken.has(name)) faults.push('a county, or the atlas itself, has this name');
    if (faults.length > 0) throw new Error(`The view “${name}” of atlas.config.json: ${faults.join(' ')}`);
    return {
      paths: pagePaths(name, 'view'),
      counties: view.counties.flatMap(
        (code) => manifest.counties.find((county) => county.code === code) ?? [],
      ),
      level: view.level,
      indicator: view.indicator,
      search: formatView(view),
    };
  });
}

/** The words of a page. */
export function buildPage(asked: PageAsked, parts: PictureParts): BuiltPage {
  const heading = joinNames(asked.counties.map(({ name }) => name));
  const measure = parts.legend.title;
  const areas = asked.level === 'ward' ? 'ward' : 'neighbourhood';
  const [shown] = parts.counties.length === 1 ? parts.counties : [];
  const figures = shown?.figures ?? [];
  const place = shown?.place ?? null;
  const [first] = figures;
  const facts = [first ? `${first.value} ${first.text}` : null, place].filter((fact) => fact !== null);
  return {
    ...asked,
    heading,
    measure,
    description: [`Every ${areas} of ${heading} on one map.`, ...facts.map((fact) => `${fact}.`)].join(' '),
    alt: [`Map of ${heading}: ${measure}, by ${areas}.`, ...facts.map((fact) => `${fact}.`)].join(' '),
    figures,
    place,
  };
}
