/** Gives the focus to the nearest part around a button that is about to go away, so that it is not lost. */
export function focusAround(button: HTMLElement): void {
  button.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}
