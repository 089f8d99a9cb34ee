import { neighbourhoods } from '../countWords.ts';
import { formatNumber, joinNames } from '../format.ts';
import { wholePercent } from '../wholePercent.ts';
import { residentsOf } from './placeFigure.ts';
import type { PlaceIdentity, PlaceRecord } from './placeRecord.ts';

/** "Ward in Herefordshire", "Neighbourhood in Cotswold, Gloucestershire", "Unitary authority in the West Midlands". */
export function kindLine(record: PlaceRecord): string {
  const { identity, counties } = record;
  const inside = whereWords(record);
  const kinds: Record<PlaceIdentity['kind'], string> = {
    county: `${councilWords(identity)} in ${regionWords(counties[0]?.county.region ?? '')}`,
    district: `District of ${inside}`,
    ward: `Ward in ${inside}`,
    lsoa: `Neighbourhood in ${inside}`,
    selection: `${identity.officialName === null ? 'A reader’s own area' : 'Local area (MSOA)'} in ${inside}`,
  };
  return kinds[identity.kind];
}

/** "Cotswold, Gloucestershire", "Herefordshire": what a place lies in. */
function whereWords({ identity, counties }: PlaceRecord): string {
  const names = counties.map(({ county }) => county.name);
  const [district] = identity.districts;
  const isWithin = identity.kind === 'ward' || identity.kind === 'lsoa';
  return isWithin && district && district.name !== names[0]
    ? `${district.name}, ${joinNames(names)}`
    : joinNames(names);
}

/** The words under the name: how many people and neighbourhoods, by what rule they belong, and what it is not. */
export function introWords(record: PlaceRecord): string[] {
  const { identity, counties } = record;
  const count = countMembers(record);
  const people = `${formatNumber(residentsOf(record))} residents (mid-2022)`;
  switch (identity.kind) {
    case 'lsoa':
      return [
        `${people} in one LSOA of 2021${identity.ward ? `, best fit with the ward of ${identity.ward.name}` : ''}.`,
      ];
    case 'ward':
      return wardWords(record, count, people);
    case 'selection':
      return [`${people} in ${neighbourhoods(count)}, ${ownWords(identity)}`];
    default:
      return [
        `${people} in ${neighbourhoods(count)}${districtsWords(identity, counties[0]?.areas.ward24.codes.length)}.`,
      ];
  }
}

/** How many neighbourhoods (LSOAs of 2021) a place has. */
export function countMembers({ counties }: Pick<PlaceRecord, 'counties'>): number {
  return counties.reduce((sum, { members }) => sum + members.lsoa21.length, 0);
}

/** What kind of council: by its code where it is its own only district. The City of London is no borough. */
function councilWords({ code, districts }: PlaceIdentity): string {
  if (code === null || districts.length !== 1 || districts[0]?.code !== code) return 'County';
  if (code === 'E09000001') return 'Local authority';
  return { E08: 'Metropolitan borough', E09: 'London borough' }[code.slice(0, 3)] ?? 'Unitary authority';
}

function wardWords({ identity, counties }: PlaceRecord, count: number, people: string): string[] {
  if (count === 0)
    return [
      'No neighbourhood is assigned to this ward: its people are counted with those of a ward beside it. So no figure can be given for it alone.',
    ];
  const fit = identity.fit === null ? '' : ` (${wholePercent(identity.fit, 100)} of postcodes inside)`;
  const outside = counties[0]?.areas.ward24.outside.filter(({ ward }) => ward === identity.code).length ?? 0;
  const beyond =
    outside === 0
      ? ''
      : ` ${neighbourhoods(outside)} over the county’s border ${outside === 1 ? 'counts' : 'count'} in its means, but ${outside === 1 ? 'is' : 'are'} not on the map.`;
  return [
    `${people} in ${count === 1 ? 'the one neighbourhood that fits' : `the ${neighbourhoods(count)} that fit`} it best${fit}.${beyond}`,
  ];
}

function districtsWords({ districts, kind }: PlaceIdentity, wards = 0): string {
  if (kind !== 'county') return '';
  return districts.length > 1
    ? `, ${formatNumber(districts.length)} districts and ${formatNumber(wards)} wards`
    : ` and ${formatNumber(wards)} wards`;
}

function ownWords(identity: PlaceIdentity): string {
  return identity.officialName === null
    ? `chosen by a reader and not an official area.${unknownWords(identity)}`
    : 'together one MSOA of 2021. Its figures are made of theirs.';
}

function unknownWords({ unknown }: PlaceIdentity): string {
  if (unknown.length === 0) return '';
  return ` ${neighbourhoods(unknown.length)} of the link ${unknown.length === 1 ? 'is' : 'are'} not known and left out: ${unknown.slice(0, 6).join(', ')}${unknown.length > 6 ? ' …' : ''}.`;
}

function regionWords(region: string): string {
  return /^(East|West|North|South)/.test(region) && region !== 'Yorkshire and The Humber'
    ? `the ${region}`
    : region;
}
