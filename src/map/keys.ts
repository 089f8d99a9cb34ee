import type { Arrow } from './neighbours.ts';

/** What a key means while a map has the focus; null leaves the key to the page. */
export type KeyMeaning =
  | { do: 'move'; arrow: Arrow }
  | { do: 'zoom'; factor: number }
  | { do: 'worst' }
  | { do: 'reset' | 'select' | 'leave' };

export const ZOOM_STEP = 1.6;

const meanings = new Map<string, KeyMeaning>([
  ['ArrowUp', { do: 'move', arrow: 'up' }],
  ['ArrowRight', { do: 'move', arrow: 'right' }],
  ['ArrowDown', { do: 'move', arrow: 'down' }],
  ['ArrowLeft', { do: 'move', arrow: 'left' }],
  ['+', { do: 'zoom', factor: ZOOM_STEP }],
  ['=', { do: 'zoom', factor: ZOOM_STEP }],
  ['-', { do: 'zoom', factor: 1 / ZOOM_STEP }],
  ['0', { do: 'reset' }],
  ['Home', { do: 'worst' }],
  ['Enter', { do: 'select' }],
  [' ', { do: 'select' }],
  ['Escape', { do: 'leave' }],
]);

/** The meaning of a key press; with Ctrl, Alt or Meta it belongs to the browser. */
export function keyMeaning(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): KeyMeaning | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return meanings.get(event.key) ?? null;
}
