import type { AreasFile, County, CountyCode } from '../domain/area.ts';
import { areaNames } from '../domain/areaNames.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { SnippetFacts } from '../domain/embed/snippet.ts';
import type { IndicatorEntry } from '../domain/indicator.ts';
import type { Manifest } from '../domain/manifest.ts';
import { resolveView } from '../domain/resolveView.ts';
import { defaultView } from '../domain/viewParams.ts';

/** Measures under the headings of their themes, as a list of choices shows them. */
export interface MeasureGroup {
  label: string;
  measures: IndicatorEntry[];
}

/** Every measure once, under its theme and heading, in the manifest's order. */
export function measureGroups({ themes, indicators }: Manifest): MeasureGroup[] {
  return themes.flatMap(({ id, title }) => {
    const own = indicators.filter(({ theme }) => theme === id);
    return [...new Set(own.map(({ heading }) => heading))].map((heading) => ({
      label: `${title}: ${heading}`,
      measures: own.filter((measure) => measure.heading === heading),
    }));
  });
}

/** What the reader asked for by the address, as far as it exists: one or two counties, a measure, a level it has. */
export function soundSettings(asked: Embedding, manifest: Manifest): Embedding {
  const first = defaultView.counties.slice(0, 1);
  const { view } = resolveView(
    {
      ...defaultView,
      counties: asked.counties.length > 0 ? asked.counties : first,
      level: asked.level,
      indicator: asked.indicator,
    },
    manifest,
  );
  return { ...asked, counties: view.counties.slice(0, 2), level: view.level, indicator: view.indicator };
}

/** An area that may stand out. */
interface AreaChoice {
  code: string;
  name: string;
}
export interface AreaGroup {
  label: string;
  areas: AreaChoice[];
}

/** The areas of a county at the level and boundaries of a measure, by district; each group in the order of its names. */
export function areaGroups(
  county: County,
  areas: AreasFile,
  level: Embedding['level'],
  measure: IndicatorEntry,
): AreaGroup[] {
  const geography = level === 'ward' ? 'ward24' : measure.geography;
  const { names, districts, districtOf } = areaNames(areas, geography);
  const { codes } = areas[geography];
  return districts.map((district, at) => ({
    label: districts.length > 1 ? `${county.name}: ${district.name}` : county.name,
    areas: codes
      .flatMap((code, index) => (districtOf[index] === at ? [{ code, name: names[index] ?? code }] : []))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true })),
  }));
}

/** The districts of a county, which may stand out whole; none where it has but one. */
export function districtGroup(county: County, { districts }: AreasFile): AreaGroup[] {
  return districts.length > 1 ? [{ label: `${county.name}: whole districts`, areas: [...districts] }] : [];
}

/** Everything a snippet is written from, in the names of the manifest. */
export function factsOf(
  settings: Embedding,
  manifest: Manifest,
  site: string,
  area: string | null,
): SnippetFacts {
  const counties = settings.counties.flatMap((code) => countyOf(manifest, code)?.name ?? []);
  const measure = manifest.indicators.find(({ id }) => id === settings.indicator);
  return {
    site,
    embedding: settings,
    counties,
    area,
    measure: measure ? `${measure.title}, ${measure.year}` : settings.indicator,
  };
}

/** A county of the manifest; null where there is none of this code. */
export function countyOf({ counties }: Manifest, code: CountyCode): County | null {
  return counties.find((county) => county.code === code) ?? null;
}
