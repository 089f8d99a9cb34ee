import type { County, NamedCode } from './area.ts';
import type { IndicatorEntry, ThemeId } from './indicator.ts';

/** `manifest.json`: the only file the app knows by name. */
export interface Manifest {
  /** hash of everything in public/data; part of every data URL (?v=) and of every citation */
  release: string;
  counties: County[];
  themes: { id: ThemeId; title: string }[];
  indicators: IndicatorEntry[];
}

/** `sources.json`: what "About the data" lists. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  year: string;
  /** official page */
  url: string;
  licence: string;
  licenceUrl: string;
  attribution: string;
  /** as published, re-assembled from published parts, or derived for this project */
  status: 'published' | 'reassembled' | 'derived';
  caveats: string[];
  /** input file below the inputs folder, and its sha256 */
  file: string;
  sha256: string;
  /** official download where one file is published; null where the input was assembled */
  download: string | null;
}

export interface NamedWard extends NamedCode {
  district: string;
  county: string;
}

/** `gaps.json`: areas that have no figure whatever the indicator, for "About the data". */
export interface Gaps {
  /** wards that are no neighbourhood's best fit */
  wardsWithoutLsoa: NamedWard[];
  /** wards that have one today, but none of 2011: no figure of 2015, 2019 and other indicators on 2011 boundaries */
  wardsWithoutLsoa11: NamedWard[];
  /** wards whose fit is not known: their code of 2024 is gone in 2025, the year of the postcode shares; by district */
  unknownFit: { district: string; wards: number }[];
  /** indicators on older codes: neighbourhoods redrawn since, which have no figure */
  redrawn: { indicator: string; areas: number; wards: number }[];
}
