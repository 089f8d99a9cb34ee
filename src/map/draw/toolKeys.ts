import { keyMeaning } from '../keys.ts';
import type { Arrow } from '../neighbours.ts';
import type { Pane, Point } from '../projection.ts';

/** What a key means while a tool lies over a map. */
export type ToolKey =
  | { do: 'move'; by: Point }
  | { do: 'zoom'; factor: number }
  | { do: 'press' | 'takeBack' | 'next' | 'whole' | 'leave' };

/** farther than a press reaches, so that one step from a corner is another place */
const STEP_PX = 28;
/** with Shift, to be exact */
const FINE_PX = 4;

const ways: Record<Arrow, Point> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** keys that mean nothing to the map itself */
const own = new Map<string, ToolKey>([
  ['Backspace', { do: 'takeBack' }],
  ['Delete', { do: 'takeBack' }],
  ['n', { do: 'next' }],
  ['N', { do: 'next' }],
]);

const same = { select: 'press', reset: 'whole', leave: 'leave' } as const;

/** The meaning of a key for a tool; null leaves it to the page. The map's own keys keep their meaning where they have one. */
export function toolKey(event: Pressed): ToolKey | null {
  const meaning = keyMeaning(event);
  if (!meaning) return event.ctrlKey || event.altKey || event.metaKey ? null : (own.get(event.key) ?? null);
  if (meaning.do === 'zoom') return meaning;
  if (meaning.do === 'worst') return null;
  if (meaning.do !== 'move') return { do: same[meaning.do] };
  const step = event.shiftKey ? FINE_PX : STEP_PX;
  const [x, y] = ways[meaning.arrow];
  return { do: 'move', by: [x * step, y * step] };
}

/** Where a cross-hair comes to within the pane, and how far it would have gone beyond. */
export function moveCross([x, y]: Point, [dx, dy]: Point, pane: Pane): { to: Point; rest: Point } {
  const wanted: Point = [x + dx, y + dy];
  const to: Point = [
    Math.min(pane.width, Math.max(0, wanted[0])),
    Math.min(pane.height, Math.max(0, wanted[1])),
  ];
  return { to, rest: [wanted[0] - to[0], wanted[1] - to[1]] };
}
