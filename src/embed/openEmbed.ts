import type { County, CountyCode } from '../domain/area.ts';
import { mostEmbeddedCounties, type Embedding } from '../domain/embed/embedOptions.ts';
import type { DataProblem, Loaded } from '../domain/loaded.ts';
import type { Manifest } from '../domain/manifest.ts';
import { askedParams } from '../domain/askedParams.ts';
import type { Question } from '../state/answer.ts';
import type { EmbedLoader } from './embedLoader.ts';

/** What of an embed can be asked for again and again: the rest of its address is settled when it opens. */
export type Asked = Pick<Embedding, 'counties' | 'level' | 'indicator' | 'area'>;

/** What was asked for, as it exists; with the part of the manifest that it takes to load it. */
export interface Opened {
  view: Question;
  manifest: Manifest;
  /** in plain words what could not be met */
  problems: string[];
}

const firstCounty = askedParams.counties.fallback.slice(0, 1);

/**
 * Finds what an embed asks for. An address made by the builder names codes: then the files themselves say what they are,
 * and the list of all counties and measures is not needed. Anything else is looked up in that list, as the atlas does.
 */
export async function openEmbed(asked: Asked, loader: EmbedLoader): Promise<Loaded<Opened>> {
  const view = await viewOf(asked, loader);
  return (await openByCodes(view, loader)) ?? openByList(view, loader);
}

async function viewOf({ counties, level, indicator, area }: Asked, loader: EmbedLoader): Promise<Question> {
  const named = area !== null && counties.length === 0 ? await homeOf(area, loader) : counties;
  const shown = named.length > 0 ? named : firstCounty;
  const meant = area?.startsWith('E05') ? 'ward' : area?.startsWith('E01') ? 'lsoa' : level;
  return { counties: shown, level: meant, indicator, breaks: 'national' };
}

/** The county of an area that is named alone; none where it is unknown. */
async function homeOf(area: NonNullable<Embedding['area']>, loader: EmbedLoader): Promise<CountyCode[]> {
  const { findHome } = await import('./findHome.ts');
  return findHome(area, loader);
}

async function openByCodes(view: Question, loader: EmbedLoader): Promise<Loaded<Opened> | null> {
  if (!view.counties.every((code) => /^E(06|08|09|10)\d{6}$/.test(code))) return null;
  const indicator = await loader.indicator(view.indicator);
  if (!indicator.ok || !indicator.value.levels.includes(view.level)) return null;
  const geography = view.level === 'ward' ? 'ward24' : indicator.value.geography;
  const loaded = await Promise.all(view.counties.map((code) => loader.county(code, geography)));
  const counties = loaded.flatMap((county): County[] => (county.ok ? [county.value] : []));
  if (counties.length < loaded.length) return null;
  const manifest: Manifest = { release: '', counties, themes: [], indicators: [indicator.value] };
  return { ok: true, value: { view, manifest, problems: [] } };
}

async function openByList(asked: Question, loader: EmbedLoader): Promise<Loaded<Opened>> {
  const [manifest, rules] = await Promise.all([loader.manifest(), loadRules()]);
  if (!manifest.ok) return manifest;
  if (!rules.ok) return rules;
  const { view, problems } = rules.value(asked, manifest.value);
  const counties = view.counties.slice(0, mostEmbeddedCounties);
  return { ok: true, value: { view: { ...view, counties }, manifest: manifest.value, problems } };
}

type Rules = typeof import('./resolveAsked.ts').resolveAsked;

async function loadRules(): Promise<Loaded<Rules>> {
  try {
    return { ok: true, value: (await import('./resolveAsked.ts')).resolveAsked };
  } catch (error) {
    const problem: DataProblem = { kind: 'offline', file: 'resolveAsked', detail: String(error) };
    return { ok: false, problem };
  }
}
