import { isAreaCode } from '../domain/codes.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { View } from '../domain/view.ts';
import { defaultView } from '../domain/viewParams.ts';
import { formatView } from '../domain/viewUrl.ts';

/** The same view in the atlas itself. A district is no area of the atlas's maps: its county is shown. */
export function atlasLink(root: string, view: View, selected: Embedding['area']): string {
  const { counties, level, indicator } = view;
  const area = selected !== null && isAreaCode(selected) ? selected : null;
  return new URL(`index.html${formatView({ ...defaultView, counties, level, indicator, area })}`, root).href;
}
