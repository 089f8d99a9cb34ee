import { formatNumber, formatValue, ordinal } from '../format.ts';
import type { CountyCode } from '../area.ts';
import type { AuthorityFile } from '../authority.ts';
import { countyPanel, type PanelGroup, type PanelRow } from './countyPanel.ts';
import { capital, evidenceSections, type EvidenceRow, type EvidenceSection } from './evidenceRows.ts';
import type { PlaceRecord } from './placeRecord.ts';

type Sources = PlaceRecord['sources'];

/** Every figure of a place under its heading, those of whole counties last. */
export function allSections(
  record: PlaceRecord,
  { authority, like }: { authority: AuthorityFile | null; like: CountyCode[] },
): EvidenceSection[] {
  const groups = authority ? countyPanel(authority, record.identity.code ?? '', like) : [];
  return [...evidenceSections(record), ...panelSections(groups, record.sources)];
}

/** The panel of a county in the form of an evidence sheet. */
export function panelSections(groups: readonly PanelGroup[], sources: Sources): EvidenceSection[] {
  return groups.map(({ title, rows }) => ({
    title,
    note: 'Published for counties and unitary authorities only.',
    rows: rows.map((row) => panelEvidence(row, sources)),
  }));
}

function panelEvidence(row: PanelRow, sources: Sources): EvidenceRow {
  const { measure, here, england, missing } = row;
  return {
    ...{ id: measure.id, title: measure.title, year: measure.period, unit: measure.unit },
    ...{ value: here, text: joined([sayFigure(row, here), row.word], ', '), missing },
    ...placeOf(row),
    ...{ county: null, countyText: '', england, englandText: sayFigure(row, england) || 'none given' },
    base: row.shared === null ? 'the whole county' : `one figure for ${row.shared}`,
    vintage: joined([measure.meaning, row.parts && `${capital(row.parts)}.`], ' '),
    ...sourceOf(row, sources),
  };
}

function placeOf({ place }: PanelRow): Pick<EvidenceRow, 'rank' | 'of' | 'position'> {
  if (!place) return { rank: null, of: null, position: '' };
  const rank = place.above + 1;
  return { rank, of: place.of, position: `${ordinal(rank)} highest of ${formatNumber(place.of)} counties` };
}

function sourceOf({ measure }: PanelRow, sources: Sources): Pick<EvidenceRow, 'source' | 'licence'> {
  const source = sources.find(({ id }) => id === measure.source);
  return source
    ? { source: `${source.title}, ${source.publisher}`, licence: source.licence }
    : { source: measure.source, licence: '' };
}

function sayFigure({ measure }: PanelRow, figure: number | null): string {
  const unit = measure.unit === 'z-score' ? '' : measure.unit;
  return figure === null ? '' : formatValue(figure, unit, measure.decimals);
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
