import { formatNumber, formatValue } from '../format.ts';
import { englandText, figureOf, figureText } from './placeFigure.ts';
import type { PlaceRecord } from './placeRecord.ts';

/** One service: how far here, in the county, in England. */
export interface AccessRow {
  id: string;
  name: string;
  year: string;
  here: string;
  county: string | null;
  england: string | null;
}

/** Minutes without a car and with one, of the last year for which both were published. */
interface MinutesRow {
  name: string;
  without: string;
  with: string;
}

export interface AccessPart {
  /** straight-line distances */
  distances: AccessRow[];
  /** buses, connectivity, households without a car */
  without: AccessRow[];
  minutes: MinutesRow[];
  /** how many of its neighbourhoods the minutes are known for; null where for all, or none is given */
  minutesFor: string | null;
}

const services: readonly [id: string, name: string][] = [
  ['km-gp-2025', 'GP surgery'],
  ['km-pharmacy-2025', 'Pharmacy'],
  ['km-primary-school-2025', 'Primary school'],
  ['km-supermarket-2025', 'Supermarket'],
  ['km-hospital-2025', 'NHS hospital'],
  ['km-rail-station-2025', 'Railway station'],
];

const otherwise: readonly [id: string, name: string][] = [
  ['no-car-2021', 'Households without a car'],
  ['bus-2025', 'Bus departures an hour'],
  ['connectivity-2025', 'Connectivity score (of 100)'],
];

const journeys: readonly [name: string, without: string, withCar: string][] = [
  ['GP', 'pt-gp-2013', 'car-gp-2013'],
  ['food store', 'pt-food-2013', 'car-food-2013'],
  ['town centre', 'pt-town-2013', 'car-town-2013'],
];

/** How far services are, with a car and without one (METHOD section 5): year and kind stand beside every number. */
export function accessPart(record: PlaceRecord): AccessPart {
  const rows = (list: typeof services): AccessRow[] =>
    list.flatMap(([id, name]) => accessRow(record, id, name) ?? []);
  const minutes = journeys.flatMap(
    ([name, without, withCar]) => minutesRow(record, name, without, withCar) ?? [],
  );
  const known = figureOf(record, 'pt-gp-2013');
  return {
    distances: rows(services),
    without: rows(otherwise),
    minutes,
    minutesFor:
      minutes.length > 0 && known && known.areas < known.of
        ? `known for ${formatNumber(known.areas)} of ${formatNumber(known.of)} neighbourhoods of 2011`
        : null,
  };
}

function accessRow(record: PlaceRecord, id: string, name: string): AccessRow | null {
  const here = figureOf(record, id);
  const text = here && figureText(here);
  if (!here || text === null) return null;
  const county = record.identity.kind === 'county' ? null : figureOf(record, id, 'county');
  return {
    ...{ id, name, here: bare(text, id) },
    year: here.indicator.year,
    county: county && bare(figureText(county) ?? '–', id),
    england: bare(englandText(here) ?? '–', id),
  };
}

/** The unit stands in the name of these rows. */
function bare(text: string, id: string): string {
  return id === 'bus-2025' || id === 'connectivity-2025' ? text.replace(/ .*$/, '') : text;
}

function minutesRow(record: PlaceRecord, name: string, without: string, withCar: string): MinutesRow | null {
  const [slow, fast] = [figureOf(record, without), figureOf(record, withCar)];
  if (slow?.value === null || fast?.value === null || !slow || !fast) return null;
  return {
    name,
    without: formatValue(slow.value, '', slow.decimals),
    with: formatValue(fast.value, '', fast.decimals),
  };
}
