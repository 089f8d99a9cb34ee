/**
 * Arrow keys among the results of a search: down and up from one to the next, up from the first one back to the box.
 * @returns where the focus goes; null where the key means nothing here
 */
export function moveAmong(room: HTMLElement, box: HTMLElement, key: string): HTMLElement | null {
  const results = [...room.querySelectorAll<HTMLElement>('[data-result]')];
  const at = results.findIndex((one) => one === document.activeElement);
  if (key === 'ArrowDown') return results[at + 1] ?? null;
  if (key === 'ArrowUp') return at > 0 ? (results[at - 1] ?? null) : box;
  return null;
}
