import type { Topology } from 'topojson-specification';
import { groundOf, type Ground } from '../map/ground.ts';
import { nextTask } from '../ui/nextTask.ts';

/** What a map is drawn from; each is worked out when it is first asked for, and kept. */
const pieces: readonly ((ground: Ground) => unknown)[] = [({ paths }) => paths, ({ small }) => small];

/**
 * Works out what maps are drawn from before they are, each piece in a task of its own: a large county's would otherwise
 * keep the page round the embed from answering its reader for longer than 50 ms.
 */
export async function prepareGrounds(topologies: readonly Topology[]): Promise<void> {
  for (const topology of topologies) {
    for (const work of pieces) {
      await nextTask();
      work(groundOf(topology));
    }
  }
  await nextTask();
}
