import { parseLocalities } from '../domain/locality/localityText.ts';
import { mapsView } from '../domain/place/placeLinks.ts';
import type { PlaceRecord } from '../domain/place/placeRecord.ts';
import type { PlaceRequest } from '../domain/place/placeRequest.ts';
import { formatRules } from '../domain/plan/rulesText.ts';
import { formatView } from '../domain/viewUrl.ts';

type Shown = Pick<PlaceRecord, 'identity' | 'counties'>;

/**
 * Query of the place's map as a slide, on which nobody can point: a district or a selection stands out as the shortlist of
 * a plan does, a ward or neighbourhood as the area that is selected; a county is the whole of its map.
 */
export function slideQuery(record: Shown, { places }: Pick<PlaceRequest, 'places'>): string {
  const rules = slideRules(record.identity, places);
  const view = mapsView(record);
  return formatView(rules === '' ? view : { ...view, work: 'target', places, rules });
}

function slideRules({ kind, code }: Shown['identity'], places: string): string {
  const on = kind === 'selection' ? 'place' : kind === 'district' ? 'district' : null;
  if (on === null) return '';
  const codes = on === 'district' ? [code ?? ''] : parseLocalities(places).value.map(({ name }) => name);
  return formatRules({ join: 'all', items: [{ isNot: false, on, codes }] });
}
