import type { FileFault } from '../domain/own/decodeText.ts';
import type { OwnChoice } from '../domain/own/findColumns.ts';
import { makeGazetteer, type Gazetteer, type OwnPlaces } from '../domain/own/gazetteer.ts';
import { matchRows } from '../domain/own/matchRows.ts';
import { describeTable, readTable, type OpenedFile, type ReadTable } from '../domain/own/openTable.ts';
import { makeReport, type OwnReport } from '../domain/own/ownReport.ts';

/** What is asked of the worker; it keeps the table and the places it was given last. */
export type OwnAsk =
  | { kind: 'open'; file: File; places: OwnPlaces }
  | { kind: 'places'; places: OwnPlaces }
  | { kind: 'match'; ask: number; choice: OwnChoice };

/** What it says. */
export type OwnWord =
  | { kind: 'progress'; share: number }
  | { kind: 'refused'; fault: FileFault }
  | { kind: 'opened'; opened: OpenedFile }
  | { kind: 'matched'; ask: number; report: OwnReport };

let read: ReadTable | null = null;
let gazetteer: Gazetteer | null = null;

function say(word: OwnWord): void {
  self.postMessage(word);
}

/** Reading takes most of the time, looking at columns the rest. */
function tell(share: number): void {
  say({ kind: 'progress', share });
}

async function open(file: File, places: OwnPlaces): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  tell(0.1);
  const table = readTable(bytes, (share) => tell(0.1 + 0.8 * share));
  if (!table.ok) {
    say({ kind: 'refused', fault: table.fault });
    return;
  }
  read = table;
  gazetteer = makeGazetteer(places);
  say({ kind: 'opened', opened: describeTable(table, gazetteer) });
}

function match(ask: number, choice: OwnChoice): void {
  if (!read || !gazetteer) return;
  say({ kind: 'matched', ask, report: makeReport(matchRows(read.table, choice, gazetteer, tell)) });
}

self.addEventListener('message', ({ data }: MessageEvent<OwnAsk>) => {
  switch (data.kind) {
    case 'open':
      open(data.file, data.places).catch(() => say({ kind: 'refused', fault: 'unreadable' }));
      break;
    case 'places':
      gazetteer = makeGazetteer(data.places);
      break;
    case 'match':
      match(data.ask, data.choice);
  }
});
