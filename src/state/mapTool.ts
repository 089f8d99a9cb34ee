import type { Snippet } from 'svelte';
import type { AreaCode } from '../domain/area.ts';
import type { PaneView } from '../map/scene.ts';

/** What a room lays over every map, and what it does with presses on areas in place of selecting them. */
export interface MapTool {
  over?: Snippet<[PaneView]> | undefined;
  /** null: beside every area */
  onpick?: ((area: AreaCode | null) => void) | undefined;
}
