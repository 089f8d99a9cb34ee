import type { AreaCode, CountyCode, DistrictCode, Level } from '../area.ts';
import { isAreaCode } from '../codes.ts';
import type { IndicatorId } from '../indicator.ts';
import { oneOf, type Param } from '../param.ts';
import { askedParams } from '../askedParams.ts';

/** Languages of the labels round the map; names of measures and places stay as they are published, in English. */
export const labelLanguages = { en: 'English', cy: 'Cymraeg', pl: 'Polski', ro: 'Română' } as const;
export type LabelLanguage = keyof typeof labelLanguages;

/** How much stands round the map: nothing; the legend; legend, search and choice of measure. */
export type Chrome = 'map' | 'legend' | 'explorer';

/** How an embed looks and to whom it speaks: what an address of the atlas itself does not hold. */
interface EmbedOptions {
  /** heading above the map; empty: made from measure and place */
  title: string;
  chrome: Chrome;
  /** auto: as the reader's device asks */
  theme: 'auto' | 'light' | 'dark';
  /** CSS pixels the frame is high: the embed fills it exactly; null: as high as its content, which it tells its host */
  height: number | null;
  lang: LabelLanguage;
  /** the only origins whose messages are heard and which are told anything; empty: whoever frames it */
  origins: readonly string[];
}

/** What an embed shows, in the grammar of the atlas's own addresses, and how. */
export interface Embedding extends EmbedOptions {
  /** one or two, by code, name or slug; none where the area alone is named */
  counties: CountyCode[];
  level: Level;
  indicator: IndicatorId;
  /** neighbourhood, ward or district that stands out */
  area: AreaCode | DistrictCode | null;
}

/** No more maps fit into a column of somebody else's page. */
export const mostEmbeddedCounties = 2;
const LONGEST_TITLE = /^.{0,120}/u;
const MOST_ORIGINS = 10;
const LOWEST_PX = 200;
const HIGHEST_PX = 2000;

function parseTitle(text: string): string {
  // a title is one line of words: control characters and runs of spaces have no place in it
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  // by whole characters: half of one cannot be written into an address
  return (LONGEST_TITLE.exec(line)?.[0] ?? '').trim();
}

function parseHeight(text: string): number | undefined {
  const height = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  return height >= LOWEST_PX && height <= HIGHEST_PX ? height : undefined;
}

/** The origin of an http or https address; anything else, "null" and "*" included, is none. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { origin, protocol } = new URL(text.trim());
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

function parseOrigins(text: string): readonly string[] | undefined {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const origins = [...new Set(parts.flatMap((part) => originOf(part) ?? []))];
  // one that cannot be read must not open the door to all: then the whole list is refused
  return origins.length === parts.length && origins.length <= MOST_ORIGINS ? origins : undefined;
}

function isDistrictCode(text: string): text is DistrictCode {
  return /^E0[6-9]\d{6}$/.test(text);
}

function parseArea(text: string): Embedding['area'] | undefined {
  const code = text.trim().toUpperCase();
  return isAreaCode(code) || isDistrictCode(code) ? code : undefined;
}

function isLabelLanguage(text: string): text is LabelLanguage {
  return Object.hasOwn(labelLanguages, text);
}

/** "cy-GB" asks for Welsh as "cy" does. */
function parseLanguage(text: string): LabelLanguage | undefined {
  const [language = ''] = text.trim().toLowerCase().split('-');
  return isLabelLanguage(language) ? language : undefined;
}

type EmbedParams = { readonly [K in keyof Embedding]: Omit<Param<Embedding[K]>, 'history'> };

/** The one table of an embed's parameters, in the order of its address; what is not in it is not looked at. */
export const embedParams: EmbedParams = {
  counties: {
    ...askedParams.counties,
    parse: (text) => askedParams.counties.parse(text)?.slice(0, mostEmbeddedCounties),
    fallback: [],
  },
  level: askedParams.level,
  indicator: askedParams.indicator,
  area: { name: 'area', parse: parseArea, format: (code) => code ?? '', fallback: null },
  title: { name: 'title', parse: parseTitle, format: (title) => title, fallback: '' },
  chrome: {
    name: 'chrome',
    parse: oneOf('map', 'legend', 'explorer'),
    format: (chrome) => chrome,
    fallback: 'legend',
  },
  theme: {
    name: 'theme',
    parse: oneOf('auto', 'light', 'dark'),
    format: (theme) => theme,
    fallback: 'auto',
  },
  height: {
    name: 'height',
    parse: parseHeight,
    format: (height) => (height === null ? '' : String(height)),
    fallback: null,
  },
  lang: { name: 'lang', parse: parseLanguage, format: (language) => language, fallback: 'en' },
  origins: {
    name: 'origin',
    parse: parseOrigins,
    format: (origins) => origins.join(','),
    fallback: [],
  },
};
