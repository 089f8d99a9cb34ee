import type { AreaCode, CountyCode, Level } from './area.ts';
import type { ChartOptions } from './chartOptions.ts';
import type { IndicatorId } from './indicator.ts';
import type { PaintOptions } from './paintOptions.ts';
import type { PlanOptions } from './planOptions.ts';

/** Where a map looks: centre in degrees and magnification relative to the county's own fit (1 = whole county). */
export interface Camera {
  lon: number;
  lat: number;
  k: number;
}

/** What the reader has asked to see. The URL owns it: everything a shared link must restore, and nothing else. */
export interface View extends ChartOptions, PaintOptions, PlanOptions {
  /** one to four, in reading order */
  counties: CountyCode[];
  level: Level;
  indicator: IndicatorId;
  area: AreaCode | null;
  /** national: one scale for all of England (default); local: pooled over the counties shown, with a visible notice */
  breaks: 'national' | 'local';
  /** fit: each county fills its map; ground: every map at the same kilometres per pixel */
  scale: 'fit' | 'ground';
  /** auto: GL where the machine has a real GPU, else the light renderer */
  renderer: 'auto' | 'light' | 'gl';
  /** maps that were moved away from their fit */
  cameras: Record<CountyCode, Camera>;
  /** class pinned in the legend (index, 0 = worst) */
  pinned: number | null;
  /** table: column to sort by ("-" in front: descending) and words to filter by */
  sort: string;
  filter: string;
}
