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
  const isOtherLevel = next.level !== view.level;
  if (hasNewScale(view, next) && patch.pinned === undefined) next.pinned = null;
  next.release = releaseAfter(view, patch);
  if (patch.area !== undefined || view.area === null) return resolveView(next, manifest);
  if (isOtherLevel || !hasLevel(next, manifest)) next.area = null;
  const { view: shown, problems } = resolveView(next, manifest);
  return { view: shown, problems: isOtherLevel ? [letGoText(view), ...problems] : problems };
}

/** Whether classes of one view mean something else in the other. */
function hasNewScale(view: View, next: View): boolean {
  const keys = ['level', 'indicator', 'breaks', 'paint', 'with', 'worst'] as const;
  return (
    keys.some((key) => next[key] !== view[key]) ||
    (next.paint === 'change' && next.between !== view.between) ||
    (next.paint === 'places' && next.places !== view.places)
  );
}

/** What a plan found belongs to its places: elsewhere it says nothing. */
function releaseAfter(view: View, { release, counties, level = view.level }: Partial<View>): string {
  return release ?? (counties || level !== view.level ? '' : view.release);
}

/** A measure that has no figure for this level moves the reader to its own level: the area cannot come along. */
function hasLevel({ indicator, level }: View, { indicators }: Manifest): boolean {
  return indicators.find(({ id }) => id === indicator)?.levels.includes(level) ?? true;
}

/** Why the selection did not come along to the other level. */
function letGoText({ level }: View): string {
  return level === 'ward'
    ? 'The selected ward has more than one neighbourhood (or none), so nothing is selected now.'
    : 'The ward of the selected neighbourhood is not known here, so nothing is selected now.';
}
