import type { County } from '../domain/area.ts';
import type { ChangeFile } from '../domain/changeFile.ts';
import { spansOf } from '../domain/changeSpans.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Inside } from '../domain/inside.ts';
import { parseLocalities } from '../domain/locality/localityText.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { PictureParts } from '../domain/makePicture.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Scheme } from '../domain/palette.ts';
import { repaint, type Painting } from '../domain/paint/repaint.ts';
import type { ChangeBehind } from '../domain/paint/paintChange.ts';
import { resolvePaint, type ResolvedPaint } from '../domain/paint/resolvePaint.ts';
import type { View } from '../domain/view.ts';
import type { Loader } from './load.ts';
import { loadInside } from './loadInside.ts';
import { changeSchema } from './schemaLater.ts';

/** Another paint, ready to be put on a picture, and what had to be changed of what was asked. */
export interface LoadedPaint {
  /** the choices that hold now, for view and address */
  patch: Pick<View, 'paint' | 'with' | 'between'>;
  problems: string[];
  over: (parts: PictureParts, scheme: Scheme) => PictureParts;
}

/** Loads what a view's paint needs: what lies behind the picture, and the second measure. Most of it is here already. */
export async function loadPaint(
  loader: Loader,
  view: View,
  manifest: Manifest,
): Promise<Loaded<LoadedPaint>> {
  const counties = view.counties.flatMap((code) => manifest.counties.find((one) => one.code === code) ?? []);
  const inside = await loadBehind(loader, view.indicator, view, counties);
  if (!inside.ok) return inside;
  const resolved = resolvePaint(view, inside.value.indicator, manifest.indicators, inside.value);
  const [second, change] = await Promise.all([
    loadSecond(loader, resolved, view, counties),
    loadChange(loader, resolved, counties),
  ]);
  if (!second.ok) return second;
  if (!change.ok) return change;
  const painting: Painting = {
    paint: resolved.paint,
    inside: inside.value,
    second: second.value,
    worst: view.worst,
    change: change.value,
    places: parseLocalities(view.places).value,
  };
  return {
    ok: true,
    value: {
      patch: patchOf(view, resolved),
      problems: resolved.problems,
      over: (parts, scheme) => repaint(parts, painting, scheme),
    },
  };
}

/** The choices that hold: the usual second measure and the usual pair of releases need no word in the address. */
function patchOf(view: View, { paint, problems, change }: ResolvedPaint): LoadedPaint['patch'] {
  const isChanged = problems.length > 0;
  return {
    paint,
    with: isChanged ? null : view.with,
    between: isChanged && change ? '' : view.between,
  };
}

/** What lies behind the second measure; null where the paint has none. */
async function loadSecond(
  loader: Loader,
  { second }: ResolvedPaint,
  view: View,
  counties: readonly County[],
): Promise<Loaded<Inside | null>> {
  if (!second) return { ok: true, value: null };
  return loadBehind(loader, second.id, { ...view, breaks: 'national' }, counties);
}

/** The two releases compared, and what became of boundaries; null for other paints. */
async function loadChange(
  loader: Loader,
  { change }: ResolvedPaint,
  counties: readonly County[],
): Promise<Loaded<ChangeBehind | null>> {
  const [from, to] = change ? [change.series[change.span.before], change.series[change.span.after]] : [];
  if (!change || !from || !to) return { ok: true, value: null };
  const national = { level: 'lsoa' as const, breaks: 'national' as const };
  const [before, after, files] = await Promise.all([
    loadBehind(loader, from.id, national, counties),
    loadBehind(loader, to.id, national, counties),
    Promise.all(counties.map(({ code }) => loader.file(`counties/${code}/change.json`, changeSchema))),
  ]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const held: ChangeFile[] = [];
  for (const file of files) {
    if (!file.ok) return file;
    held.push(file.value);
  }
  const spans = spansOf(change.series).map(({ years }) => years);
  return {
    ok: true,
    value: { before: before.value, after: after.value, files: held, span: change.span.years, spans },
  };
}

async function loadBehind(
  loader: Loader,
  id: IndicatorId,
  asked: Pick<View, 'level' | 'breaks'>,
  counties: readonly County[],
): Promise<Loaded<Inside>> {
  const indicator = await loader.indicator(id);
  return indicator.ok ? loadInside(loader, indicator.value, asked, counties) : indicator;
}
