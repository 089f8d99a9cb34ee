import { createStore, del, set, values } from 'idb-keyval';
import type { IndicatorId } from '../domain/indicator.ts';
import type { OwnFigures, OwnSettings } from '../domain/own/ownFigures.ts';
import { ownNumber } from '../domain/ownId.ts';

/** What is kept in the reader's browser where asked for: figures by area, never the file's rows. */
export interface KeptOwn {
  figures: OwnFigures;
  settings: OwnSettings;
}

function store(): ReturnType<typeof createStore> {
  return createStore('inequality-atlas', 'own-data');
}

/** Keeps one measure; false where the browser does not allow it. */
export async function keepOwn(kept: KeptOwn): Promise<boolean> {
  try {
    await set(kept.figures.id, kept, store());
    return true;
  } catch {
    // a private window, or no room
    return false;
  }
}

/** Every measure that was kept before, the first one first; none where the browser does not tell. */
export async function readOwn(): Promise<KeptOwn[]> {
  try {
    const kept: unknown[] = await values(store());
    return kept.filter(isKept).sort((a, b) => numberOf(a) - numberOf(b));
  } catch {
    return [];
  }
}

function numberOf({ figures }: KeptOwn): number {
  return ownNumber(figures.id) ?? 0;
}

/** Deletes what was kept of one measure; false where the browser refuses. */
export async function deleteOwn(id: IndicatorId): Promise<boolean> {
  try {
    await del(id, store());
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptOwn {
  if (!isObject(value) || !('figures' in value) || !('settings' in value)) return false;
  const { figures, settings } = value;
  const hasLists =
    isObject(figures) &&
    'id' in figures &&
    ['keys', 'sums', 'rows', 'counties'].every((list) => Array.isArray(Reflect.get(figures, list)));
  return hasLists && isObject(settings) && 'threshold' in settings;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
