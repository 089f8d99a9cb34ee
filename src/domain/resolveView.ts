import type { CountyCode, County } from './area.ts';
import { joinNames } from './format.ts';
import type { IndicatorEntry } from './indicator.ts';
import type { Manifest } from './manifest.ts';
import { nearest, slugOf } from './nearest.ts';
import type { Camera, View } from './view.ts';
import { defaultView } from './viewParams.ts';
import type { Resolved } from './viewUrl.ts';

/** A reader can compare this many counties at once; the address and the screen hold no more. */
export const mostCounties = 4;

const levelWords = { lsoa: 'neighbourhoods', ward: 'wards' } as const;

/**
 * The nearest view that exists and is allowed, with a sentence for everything that had to be changed.
 * Counties may be asked for by code, name or slug. Never throws. An area is checked by form here and by
 * `areaProblem` when the names have arrived.
 */
export function resolveView(view: View, manifest: Manifest): Resolved {
  const problems: string[] = [];
  const counties = resolveCounties(view.counties, manifest, problems);
  const indicator = resolveIndicator(view.indicator, manifest, problems);
  if (!indicator) return { view: { ...view, counties }, problems };
  const level = resolveLevel(view, indicator, problems);
  const area = view.area !== null && isOfLevel(view.area, level) ? view.area : null;
  if (view.area !== null && area === null) {
    problems.push(
      `The link asks for ${view.area}, which is not one of the ${levelWords[level]} shown; nothing is selected.`,
    );
  }
  const cameras = camerasOf(view.cameras, counties);
  const second = resolveSecond(view.with, manifest, problems);
  return {
    view: { ...view, counties, indicator: indicator.id, level, area, cameras, with: second },
    problems,
  };
}

function resolveCounties(asked: CountyCode[], manifest: Manifest, problems: string[]): CountyCode[] {
  const found: CountyCode[] = [];
  for (const text of wholeNames(asked, manifest.counties).filter(
    (part) => !/^(county|city) of$/i.test(part.trim()),
  )) {
    const county = findCounty(text, manifest.counties);
    if (!county) {
      problems.push(
        `The link asks for “${text}”, which is not a county or unitary of England; it was left out.`,
      );
    } else if (found.includes(county.code)) {
      problems.push(`The link asks for ${county.name} more than once; it is shown once.`);
    } else {
      if (!isNamed(text, county)) problems.push(`The link asks for “${text}”; ${county.name} is shown.`);
      found.push(county.code);
    }
  }
  if (found.length > mostCounties) {
    problems.push(`The link asks for ${found.length} counties; the first four are shown.`);
  }
  return found.length > 0 ? found.slice(0, mostCounties) : existingDefaults(manifest, problems);
}

/** A name that holds commas itself ("Bournemouth, Christchurch and Poole") comes in parts: put together again. */
function wholeNames(parts: readonly string[], counties: readonly County[]): string[] {
  const names: string[] = [];
  const long = new Set(counties.flatMap(({ name }) => (name.includes(',') ? [slugOf(name)] : [])));
  for (let at = 0; at < parts.length;) {
    let length = parts.length - at;
    const whole = (): string => parts.slice(at, at + length).join(', ');
    while (length > 1 && !long.has(slugOf(whole()))) length -= 1;
    names.push(whole());
    at += length;
  }
  return names;
}

function existingDefaults(manifest: Manifest, problems: string[]): CountyCode[] {
  const usual = defaultView.counties.flatMap((code) => manifest.counties.find((c) => c.code === code) ?? []);
  const counties = usual.length > 0 ? usual : manifest.counties.slice(0, 1);
  const names = joinNames(counties.map((county) => county.name));
  problems.push(
    `No county of the link could be found; ${names} ${counties.length === 1 ? 'is' : 'are'} shown.`,
  );
  return counties.map((county) => county.code);
}

function findCounty(text: string, counties: readonly County[]): County | null {
  const code = text.trim().toUpperCase();
  const exact = counties.find((county) => county.code === code);
  if (exact) return exact;
  // One wrong figure in a code may mean any of a dozen counties: a code is right or it is not.
  if (/^[a-z]\d{4,}/i.test(code)) return null;
  return nearest(text, counties, (county) => [county.name]);
}

function isNamed(text: string, county: County): boolean {
  return [county.code, county.name].some((name) => slugOf(name) === slugOf(text));
}

function resolveIndicator(asked: string, manifest: Manifest, problems: string[]): IndicatorEntry | null {
  const exact = manifest.indicators.find((indicator) => indicator.id === asked);
  if (exact) return exact;
  const near =
    nearest(asked, manifest.indicators, (i) => [i.id, i.title, `${i.title} ${i.year}`]) ??
    manifest.indicators.find((indicator) => indicator.id === defaultView.indicator) ??
    manifest.indicators[0] ??
    null;
  if (near) problems.push(`The link asks for the measure “${asked}”; ${near.title}, ${near.year} is shown.`);
  return near;
}

/** A second measure is asked for by its id; what is not there gives way to the usual one. */
function resolveSecond(asked: View['with'], { indicators }: Manifest, problems: string[]): View['with'] {
  if (asked === null || indicators.some(({ id }) => id === asked)) return asked;
  problems.push(`The link asks for the second measure “${asked}”, which is not here; the usual one is.`);
  return null;
}

/** A selected area says which level is meant; otherwise the nearest level the indicator has. */
function resolveLevel(view: View, indicator: IndicatorEntry, problems: string[]): View['level'] {
  const meant = view.area === null ? view.level : view.area.startsWith('E05') ? 'ward' : 'lsoa';
  if (indicator.levels.includes(meant)) {
    if (meant !== view.level)
      problems.push(`The link asks for ${view.area ?? ''}: ${levelWords[meant]} are shown.`);
    return meant;
  }
  if (indicator.levels.includes(view.level)) return view.level;
  const level = indicator.levels[0] ?? 'lsoa';
  problems.push(
    `${indicator.title} is not given for ${levelWords[view.level]}; ${levelWords[level]} are shown.`,
  );
  return level;
}

function isOfLevel(area: string, level: View['level']): boolean {
  return area.startsWith(level === 'ward' ? 'E05' : 'E01');
}

function camerasOf(cameras: Record<CountyCode, Camera>, counties: readonly CountyCode[]): View['cameras'] {
  const kept: Record<CountyCode, Camera> = {};
  for (const code of counties) {
    const camera = cameras[code];
    if (camera) kept[code] = camera;
  }
  return kept;
}
