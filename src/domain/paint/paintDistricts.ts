import type { Inside } from '../inside.ts';
import type { PictureParts } from '../makePicture.ts';
import type { Scheme } from '../palette.ts';
import type { AreaPicture, CountyPicture } from '../picture.ts';
import { colourGroups, neighbouringGroups } from './colourGroups.ts';
import { groupsAt, type GroupMember } from './groups.ts';
import type { AreaPaint } from './paintAreas.ts';
import { groupPalette } from './paintColours.ts';
import { paintGroups } from './paintGroups.ts';
import type { PaintedGroup } from './painted.ts';

/**
 * The same maps by district: now, or as councils were before they were merged since 2018. A colour is unique within its
 * county where this has no more districts than the palette has colours, else neighbours differ; names stand on the map.
 */
export function paintDistricts(
  parts: PictureParts,
  inside: Inside,
  by: 'district' | 'former',
  scheme: Scheme,
): PictureParts {
  const level = parts.geography === 'ward24' ? 'ward' : 'lsoa';
  const found = parts.counties.map(({ county }) => {
    const behind = inside.counties.find((one) => one.county.code === county.code);
    return behind ? groupsAt(behind, by, inside.indicator, level) : { groups: [], members: [] };
  });
  const colours = parts.counties.flatMap((county, place) =>
    groupFills(county, found[place]?.members ?? [], scheme),
  );
  const groups = found.flatMap((one) => one.groups);
  return paintGroups(
    parts,
    found.map((one) => ({ ...one, paints: (first) => groupPaints(one.members, one.groups, first) })),
    { by, colours },
    {
      title: by === 'district' ? 'Districts of 2024' : 'Districts abolished since 2018',
      method: methodText(groups, by),
      missing: 'Hatched: no neighbourhood is assigned to this ward',
    },
  );
}

function groupPaints(
  members: readonly GroupMember[],
  groups: readonly PaintedGroup[],
  first: number,
): AreaPaint[] {
  return members.map(({ group, isSplit }) => {
    const named = groups[group];
    return {
      class: named ? first + group : -1,
      text: (area: AreaPicture) =>
        named ? `${isSplit ? 'mostly in' : 'in'} ${groupName(named)}; ${area.text}` : area.text,
    };
  });
}

/** "the former Purbeck", "Rugby". */
export function groupName({ name, isFormer }: Pick<PaintedGroup, 'name' | 'isFormer'>): string {
  return isFormer ? `the former ${name}` : name;
}

function groupFills({ topology }: CountyPicture, members: readonly GroupMember[], scheme: Scheme): string[] {
  const palette = groupPalette(scheme);
  const beside = neighbouringGroups(
    topology,
    members.map(({ group }) => group),
  );
  return colourGroups(beside, palette.length).map((colour) => palette[colour] ?? '');
}

function methodText(groups: readonly PaintedGroup[], by: 'district' | 'former'): string {
  const meaning = 'Colours tell districts apart and mean nothing else.';
  if (by === 'district') return `Districts and unitaries of 2024. ${meaning}`;
  const now = groups.some(({ isFormer }) => !isFormer)
    ? ' Where none was abolished, the council of 2024 is shown.'
    : '';
  return `Councils as they were in 2018, abolished since.${now} ${meaning}`;
}
