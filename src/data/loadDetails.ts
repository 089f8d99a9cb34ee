import type { AreaCode, County } from '../domain/area.ts';
import type { AreaIdentity, Details } from '../domain/details.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Loader } from './load.ts';
import type { Loaded } from './problem.ts';

/** Who an area is and everything known about it. */
export interface LoadedDetails {
  identity: AreaIdentity;
  details: Details;
}

/** Loads all value files of the area's county and all measures; finds the area in the counties given. */
export type LoadDetails = (
  loader: Loader,
  manifest: Manifest | null,
  counties: readonly County[],
  code: AreaCode,
  scheme: 'light' | 'dark',
) => Promise<Loaded<LoadedDetails>>;

export const loadDetails: LoadDetails = () =>
  Promise.resolve({ ok: false, problem: { kind: 'missing', file: '', detail: '' } });
