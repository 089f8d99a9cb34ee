/** what gets the focus: the tool over a map, or the map itself where presses go to it */
export const onTool = '[data-map-tool]';
export const onMap = '[role="application"]';
/** a tool is laid over the maps within a frame or two; a second is for a very slow machine */
const FRAMES_AT_MOST = 60;

/** Brings the first of the maps that can be seen into view and gives it the focus, once what is to have it is there. */
export async function goToMap(what: typeof onTool | typeof onMap): Promise<void> {
  for (let frame = 0; frame < FRAMES_AT_MOST; frame += 1) {
    const pane = [...document.querySelectorAll<HTMLElement>(`#maps ${what}`)].find(isOnScreen);
    if (pane) {
      show(pane);
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Back from the maps to the form that chose the tool. */
export function goToForm(id: string): void {
  const field = document.getElementById(id);
  if (field) show(field);
}

/** True where a pane is not beside the screen, as all maps but one are on a phone. */
function isOnScreen(pane: HTMLElement): boolean {
  const { left, right } = pane.getBoundingClientRect();
  return left >= 0 && right <= window.innerWidth;
}

function show(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  element.focus({ preventScroll: true });
}
