import type { Manifest } from './manifest.ts';
import { resolveView } from './resolveView.ts';
import type { View } from './view.ts';
import type { Resolved } from './viewUrl.ts';

/**
 * The view after a reader's choice. What the choice makes meaningless is dropped unless the choice names it:
 * a pinned class belongs to one scale, a selected area to one level.
 */
export function changeView(view: View, patch: Partial<View>, manifest: Manifest): Resolved {
  const next: View = { ...view, ...patch };
  const isNewScale =
    next.indicator !== view.indicator || next.level !== view.level || next.breaks !== view.breaks;
  if (isNewScale && patch.pinned === undefined) next.pinned = null;
  const isLetGo = next.level !== view.level && patch.area === undefined && view.area !== null;
  if (isLetGo) next.area = null;
  const indicator = manifest.indicators.find((entry) => entry.id === next.indicator);
  // A measure that has no figure for this level moves the reader to its own level: the area cannot come along.
  if (indicator && !indicator.levels.includes(next.level) && patch.area === undefined) next.area = null;
  const resolved = resolveView(next, manifest);
  return isLetGo ? { ...resolved, problems: [letGoText(view), ...resolved.problems] } : resolved;
}

/** Why the selection did not come along to the other level. */
function letGoText({ level }: View): string {
  return level === 'ward'
    ? 'The selected ward has more than one neighbourhood (or none), so nothing is selected now.'
    : 'The ward of the selected neighbourhood is not known here, so nothing is selected now.';
}
