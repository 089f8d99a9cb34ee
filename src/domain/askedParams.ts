import type { CountyCode } from './area.ts';
import { isAskedCounty, isAskedIndicator } from './codes.ts';
import type { IndicatorId } from './indicator.ts';
import type { Param } from './param.ts';
import type { View } from './view.ts';

/** What every address of the atlas and of an embed asks for: which counties, which areas, which measure. */
type Asked = Pick<View, 'counties' | 'level' | 'indicator'>;

function counties(...codes: string[]): CountyCode[] {
  return codes.filter(isAskedCounty);
}

function indicator(id: string): IndicatorId {
  if (!isAskedIndicator(id)) throw new Error('An indicator needs an id');
  return id;
}

/** Readers write what they see: "wards", "neighbourhoods". A list of words as an object would know "constructor" too. */
function parseLevel(text: string): View['level'] | undefined {
  const word = text.trim().toLowerCase();
  if (/^(lsoa|neighbourhood)s?$/.test(word)) return 'lsoa';
  return /^wards?$/.test(word) ? 'ward' : undefined;
}

/** The parts of a list with commas between them. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
}

/** Their rows of the table of parameters, in the order of the address. */
export const askedParams: { readonly [K in keyof Asked]: Param<Asked[K]> } = {
  counties: {
    name: 'counties',
    parse: (text) => {
      const asked = counties(...splitList(text));
      return asked.length > 0 ? asked : undefined;
    },
    format: (codes) => codes.join(','),
    fallback: counties('E06000019', 'E06000059', 'E10000031'),
    history: 'push',
  },
  level: {
    name: 'level',
    parse: parseLevel,
    format: (level) => level,
    fallback: 'lsoa',
    history: 'push',
  },
  indicator: {
    name: 'indicator',
    parse: (text) => (isAskedIndicator(text.trim()) ? indicator(text.trim()) : undefined),
    format: (id) => id,
    fallback: indicator('imd-2025'),
    history: 'push',
  },
};
