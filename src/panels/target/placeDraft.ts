import type { AreaCode } from '../../domain/area.ts';

/** A place that could be added, as one way of choosing makes it. */
export interface PlaceDraft {
  name: string;
  areas: AreaCode[];
  /** what it came to, as sentences */
  told: string[];
}
