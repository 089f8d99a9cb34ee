import type { AreaCode, CountyCode } from './area.ts';
import { askedParams, splitList } from './askedParams.ts';
import { chartDefaults, chartParams } from './chartOptions.ts';
import { isAreaCode, isAskedCounty } from './codes.ts';
import { paintDefaults, paintParams } from './paintOptions.ts';
import { oneOf, type Param } from './param.ts';
import { planDefaults, planParams } from './planOptions.ts';
import type { Camera, View } from './view.ts';

export type Params = { readonly [K in keyof View]: Param<View[K]> };

function parseCamera(text: string): [CountyCode, Camera] | undefined {
  const [code = '', ...rest] = text.trim().split('*');
  const [lon = NaN, lat = NaN, k = NaN] = rest.map(Number);
  const isNearEngland = Math.abs(lon) <= 12 && Math.abs(lat - 54) < 8;
  return isAskedCounty(code) && isNearEngland && isMagnification(k) ? [code, { lon, lat, k }] : undefined;
}

function isMagnification(k: number): boolean {
  return k > 0 && k <= 1000;
}

function parseCameras(text: string): Record<CountyCode, Camera> | undefined {
  const cameras: Record<CountyCode, Camera> = {};
  for (const part of splitList(text)) {
    const found = parseCamera(part);
    if (!found) return undefined;
    cameras[found[0]] = found[1];
  }
  return cameras;
}

/** Four decimals of a degree are about ten metres: finer than a finger. */
function formatCameras(cameras: Record<CountyCode, Camera>): string {
  return Object.entries(cameras)
    .map(([code, { lon, lat, k }]) => [code, lon.toFixed(4), lat.toFixed(4), k.toFixed(2)].join('*'))
    .join(',');
}

function parseArea(text: string): AreaCode | undefined {
  const code = text.trim().toUpperCase();
  return isAreaCode(code) ? code : undefined;
}

function parseClass(text: string): number | undefined {
  return /^([1-9]|1\d|20)$/.test(text) ? Number(text) - 1 : undefined;
}

/** The one table of parameters: what is not in it cannot be in a link. The order is the order in the address. */
export const params: Params = {
  ...askedParams,
  area: {
    name: 'area',
    parse: parseArea,
    format: (code) => code ?? '',
    fallback: null,
    history: 'push',
  },
  breaks: {
    name: 'breaks',
    parse: oneOf('national', 'local'),
    format: (breaks) => breaks,
    fallback: 'national',
    history: 'push',
  },
  scale: {
    name: 'scale',
    parse: oneOf('fit', 'ground'),
    format: (scale) => scale,
    fallback: 'fit',
    history: 'push',
  },
  renderer: {
    name: 'map',
    parse: oneOf('auto', 'light', 'gl'),
    format: (renderer) => renderer,
    fallback: 'auto',
    history: 'replace',
  },
  cameras: {
    name: 'at',
    parse: parseCameras,
    format: formatCameras,
    fallback: {},
    history: 'replace',
  },
  pinned: {
    name: 'class',
    parse: parseClass,
    format: (index) => (index === null ? '' : String(index + 1)),
    fallback: null,
    history: 'push',
  },
  sort: {
    name: 'sort',
    parse: (text) => (/^-?[a-z]+$/i.test(text) ? text : undefined),
    format: (column) => column,
    fallback: 'rank',
    history: 'replace',
  },
  filter: {
    name: 'filter',
    // by whole characters: half of one cannot be written into an address
    parse: (text) => /^.{0,100}/su.exec(text)?.[0],
    format: (words) => words,
    fallback: '',
    history: 'replace',
  },
  ...paintParams,
  ...chartParams,
  ...planParams,
};

/** The keys of a view in the order of the address. */
export const viewKeys: readonly (keyof View)[] = Object.keys(params).filter((key) => isViewKey(key));

function isViewKey(key: string): key is keyof View {
  return key in params;
}

/** The view of the bare address: three counties, neighbourhoods, the Index of Multiple Deprivation 2025. */
export const defaultView: View = {
  counties: params.counties.fallback,
  level: params.level.fallback,
  indicator: params.indicator.fallback,
  area: params.area.fallback,
  breaks: params.breaks.fallback,
  scale: params.scale.fallback,
  renderer: params.renderer.fallback,
  cameras: params.cameras.fallback,
  pinned: params.pinned.fallback,
  sort: params.sort.fallback,
  filter: params.filter.fallback,
  ...paintDefaults,
  ...chartDefaults,
  ...planDefaults,
};
