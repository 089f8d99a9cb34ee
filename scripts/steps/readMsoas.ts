import { group } from 'd3';
import type { Inputs, Row } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import type { Lsoa, Places } from './readPlaces.ts';

/** A middle layer super output area of 2021 and its neighbourhoods. */
export interface Msoa {
  code: string;
  /** official name: "Herefordshire 009" */
  name: string;
  /** the House of Commons Library's name */
  place: string;
  /** district and county that hold most of its LSOAs (it lies in one of each but where districts were redrawn) */
  district: string;
  county: string;
  /** LSOAs of 2021, ascending */
  lsoas: string[];
}

const SOURCE = 'lookup-lsoa21-msoa21-names';

/** England's MSOAs by code, from the lookup that names them. One without a name, or in two counties, is a problem. */
export function readMsoas(inputs: Inputs, places: Places, problems: Problems): Msoa[] {
  const file = inputs.fileOf(SOURCE);
  const lsoas = new Map(places.lsoa21.map((area) => [area.code, area]));
  const rows = inputs.csv(SOURCE).filter((row) => row['MSOA21CD']?.startsWith('E'));
  const msoas = [...group(rows, (row) => row['MSOA21CD'] ?? '')].map(([code, list]): Msoa => {
    const members = list.flatMap((row) => lsoas.get(row['LSOA21CD'] ?? '') ?? []);
    const wrong = wrongIn(list, members);
    if (wrong !== null)
      problems.add({ file, area: code, message: wrong, action: 'check the edition of the file' });
    return {
      code,
      name: get(list, 'MSOA21NM'),
      place: get(list, 'msoa21hclnm'),
      district: members[0]?.district ?? '',
      county: members[0]?.county ?? '',
      lsoas: members.map((area) => area.code).sort(),
    };
  });
  return msoas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function wrongIn(list: readonly Row[], members: readonly Lsoa[]): string | null {
  if (members.length < list.length) return 'holds an LSOA that is not in the other lookups';
  if (new Set(members.map(({ county }) => county)).size !== 1) return 'lies in more than one county';
  return get(list, 'MSOA21NM') === '' || get(list, 'msoa21hclnm') === '' ? 'has no name' : null;
}

function get([row]: readonly Row[], column: string): string {
  return row?.[column] ?? '';
}
