import type { AreaPicture, CountyPicture, Picture } from './picture.ts';

/** One line of the table: an area of one of the counties shown. */
export interface TableRow {
  /** "county:index", unique in the picture */
  key: string;
  /** place of the county in the picture */
  county: number;
  countyName: string;
  /** index in the area order, as on the map */
  index: number;
  area: AreaPicture;
  /** label and colour of its class; null where the area has no figure */
  classLabel: string | null;
  colour: string | null;
}

/** Every area of every county shown, in map order: an area without a figure stays in the table. */
export function tableRows(picture: Picture): TableRow[] {
  return picture.counties.flatMap((county, place) => countyRows(county, place, picture));
}

function countyRows(county: CountyPicture, place: number, picture: Picture): TableRow[] {
  return county.areas.map((area, index) => {
    const entry = picture.legend.classes.find((item) => item.index === area.class);
    return {
      key: `${String(place)}:${String(index)}`,
      county: place,
      countyName: county.county.name,
      index,
      area,
      classLabel: entry?.label ?? null,
      colour: entry?.colour ?? null,
    };
  });
}

/** Rows whose name, code, district, ward or county hold every one of the words, in any order and any case. */
export function filterRows(rows: TableRow[], words: string, pinned: number | null): TableRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (pinned === null || row.area.class === pinned) && wanted.every((word) => textOf(row).includes(word)),
  );
}

function textOf({ area, countyName }: TableRow): string {
  const ward = area.ward?.worst?.name ?? '';
  return fold([area.name, area.code, area.district ?? '', countyName, ward].join(' '));
}

/** Lower case without accents, so that "st. agnes" and "Béal" are found however they are typed. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
