/** Brings the map that a tool lies over into view and gives it the focus: the first one that can be seen. */
export function goToMap(): void {
  const panes = [
    ...document.querySelectorAll<HTMLElement>('#maps [data-map-tool], #maps [role="application"]'),
  ];
  const tools = panes.filter((pane) => 'mapTool' in pane.dataset);
  const inView = (tools.length > 0 ? tools : panes).find((pane) => {
    const { left, right } = pane.getBoundingClientRect();
    return left >= 0 && right <= window.innerWidth;
  });
  inView?.scrollIntoView({ block: 'center', behavior: 'instant' });
  inView?.focus({ preventScroll: true });
}

/** Back from the maps to the form that chose the tool. */
export function goToForm(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center', behavior: 'instant' });
  field?.focus({ preventScroll: true });
}
