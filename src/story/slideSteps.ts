/** Where a key is pressed while slides are played. */
interface KeyPlace {
  /** of the slide shown, from 0 */
  place: number;
  last: number;
  /** then Space and Enter press it */
  isOnButton: boolean;
  /** whether the slide goes on beyond the window: then the keys up and down, and Space, read on */
  more: { above: boolean; below: boolean };
}

/** The slide that a key asks for; null where it asks for none. The keys of presenters (Page Up and Down) are among them. */
export function stepOfKey(key: string, { place, last, isOnButton, more }: KeyPlace): number | null {
  const steps = new Map<string, number>(
    Object.entries({
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      PageDown: place + 1,
      PageUp: place - 1,
      Home: 0,
      End: last,
      ...(more.below ? {} : { ArrowDown: place + 1 }),
      ...(more.above ? {} : { ArrowUp: place - 1 }),
      ...(isOnButton ? {} : { Enter: place + 1, Backspace: place - 1 }),
      ...(isOnButton || more.below ? {} : { ' ': place + 1 }),
    }),
  );
  const to = steps.get(key);
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

const SWIPE_PX = 60;

/** How many slides a finger's way turns: 1 to the left, -1 to the right, 0 where it went up, down or hardly. */
export function stepOfSwipe(acrossPx: number, downPx: number): -1 | 0 | 1 {
  if (Math.abs(acrossPx) < SWIPE_PX || Math.abs(acrossPx) < 2 * Math.abs(downPx)) return 0;
  return acrossPx < 0 ? 1 : -1;
}
