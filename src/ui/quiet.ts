const PAUSE_MS = 200;

/**
 * Resolves when a part of the page says that it is ready and has not changed for a moment, or when patience is at an end.
 * @returns whether it became ready
 */
export async function quiet(
  part: Element,
  isReady: (part: Element) => boolean,
  patienceMs: number,
): Promise<boolean> {
  const end = performance.now() + patienceMs;
  let before = -1;
  while (performance.now() < end) {
    const now = part.innerHTML.length;
    if (now === before && isReady(part)) return true;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}
