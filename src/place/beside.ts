import { loadBeside, type Beside } from '../data/loadBeside.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { PlaceRecord } from '../domain/place/placeRecord.ts';
import { loader } from './openPlace.ts';

const asked = new WeakMap<PlaceRecord, Promise<Loaded<Beside>>>();

/** What a place stands beside; asked for once, by whichever section comes first. A failure is forgotten. */
export function besideOf(record: PlaceRecord): Promise<Loaded<Beside>> {
  const before = asked.get(record);
  if (before) return before;
  const answer = loadBeside(loader, record).then((loaded) => {
    if (!loaded.ok) asked.delete(record);
    return loaded;
  });
  asked.set(record, answer);
  return answer;
}
