import type { AreaCode, CountyCode } from '../../domain/area.ts';
import type { Picture } from '../../domain/picture.ts';

/** Where an area is drawn: in which county's map, and its place there. */
export interface Drawn {
  county: CountyCode;
  index: number;
}

/** Every drawn area by code; what is not there is not drawn on these boundaries. */
export function drawnAreas(picture: Pick<Picture, 'counties'> | null): Map<AreaCode, Drawn> {
  return new Map(
    (picture?.counties ?? []).flatMap(({ county, areas }) =>
      areas.map(({ code }, index) => [code, { county: county.code, index }] as const),
    ),
  );
}
