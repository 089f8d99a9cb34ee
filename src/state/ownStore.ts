import { createStore, del, get, set } from 'idb-keyval';
import type { OwnFigures, OwnSettings } from '../domain/own/ownFigures.ts';

/** What is kept in the reader's browser where asked for: figures by area, never the file's rows. */
export interface KeptOwn {
  figures: OwnFigures;
  settings: OwnSettings;
}

const key = 'figures-1';

function store(): ReturnType<typeof createStore> {
  return createStore('inequality-atlas', 'own-data');
}

/** Keeps the figures; false where the browser does not allow it. */
export async function keepOwn(kept: KeptOwn): Promise<boolean> {
  try {
    await set(key, kept, store());
    return true;
  } catch {
    // a private window, or no room
    return false;
  }
}

/** What was kept before; null where nothing was, or the browser does not tell. */
export async function readOwn(): Promise<KeptOwn | null> {
  try {
    const kept: unknown = await get(key, store());
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Deletes what was kept; false where the browser refuses. */
export async function deleteOwn(): Promise<boolean> {
  try {
    await del(key, store());
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
    ['keys', 'sums', 'rows', 'counties'].every((list) => Array.isArray(Reflect.get(figures, list)));
  return hasLists && isObject(settings) && 'threshold' in settings;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
