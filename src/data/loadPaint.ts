import type { County } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Inside } from '../domain/inside.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { PictureParts } from '../domain/makePicture.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Scheme } from '../domain/palette.ts';
import { repaint, type Painting } from '../domain/paint/repaint.ts';
import { resolvePaint } from '../domain/paint/resolvePaint.ts';
import type { View } from '../domain/view.ts';
import type { Loader } from './load.ts';
import { loadInside } from './loadInside.ts';

/** Another paint, ready to be put on a picture, and what had to be changed of what was asked. */
export interface LoadedPaint {
  /** the choices that hold now, for view and address */
  patch: Pick<View, 'paint' | 'with'>;
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
  const { paint, second, problems } = resolvePaint(
    view,
    inside.value.indicator,
    manifest.indicators,
    inside.value,
  );
  const other = second && (await loadBehind(loader, second.id, { ...view, breaks: 'national' }, counties));
  if (other && !other.ok) return other;
  const painting: Painting = {
    paint,
    inside: inside.value,
    second: other?.value ?? null,
    worst: view.worst,
  };
  return {
    ok: true,
    value: {
      // the usual second measure needs no word in the address
      patch: { paint, with: problems.length > 0 ? null : view.with },
      problems,
      over: (parts, scheme) => repaint(parts, painting, scheme),
    },
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
