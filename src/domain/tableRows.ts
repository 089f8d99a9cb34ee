import type { AreaPicture, CountyPicture, Legend, Picture } from './picture.ts';

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
  /** folded text that a reader's words are looked for in */
  search: string;
}

/** Every area of every county shown, in map order: an area without a figure stays in the table. */
export function tableRows({ counties, legend }: Pick<Picture, 'counties' | 'legend'>): TableRow[] {
  return counties.flatMap((county, place) => countyRows(county, place, legend));
}

function countyRows(county: CountyPicture, place: number, legend: Legend): TableRow[] {
  return county.areas.map((area, index) => {
    const entry = legend.classes.find((item) => item.index === area.class);
    return {
      key: `${String(place)}:${String(index)}`,
      county: place,
      countyName: county.county.name,
      index,
      area,
      classLabel: entry?.label ?? null,
      colour: entry?.colour ?? null,
      search: searchText(area, county.county.name),
    };
  });
}

/** Rows whose name, code, district, ward or county hold every one of the words, in any order and any case. */
export function filterRows(rows: TableRow[], words: string, pinned: number | null): TableRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (pinned === null || row.area.class === pinned) && wanted.every((word) => row.search.includes(word)),
  );
}

function searchText(area: AreaPicture, countyName: string): string {
  const worst = area.ward?.worst?.name ?? '';
  return fold([area.name, area.code, area.district ?? '', area.former ?? '', countyName, worst].join(' '));
}

/** Lower case without accents, so that "st. agnes" and "Béal" are found however they are typed. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
