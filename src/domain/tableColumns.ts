import { formatNumber } from './format.ts';
import { followedWords } from './paint/changePaintWords.ts';
import type { Picture } from './picture.ts';
import { unitAt } from './pictureBase.ts';
import type { TableRow } from './tableRows.ts';

/** Names used in the URL (`sort=-residents`), so they are stable. */
export type ColumnId =
  | 'name'
  | 'county'
  | 'district'
  | 'former'
  | 'value'
  | 'rank'
  | 'local'
  | 'class'
  | 'second'
  | 'before'
  | 'after'
  | 'followed'
  | 'residents'
  | 'lsoas'
  | 'worst'
  | 'fifth'
  | 'fit';

export interface TableColumn {
  id: ColumnId;
  title: string;
  /** written once, under the title */
  unit: string;
  numeric: boolean;
  /** what rows are ordered by; null sorts last in both directions */
  key: (row: TableRow) => string | number | null;
}

/** Columns that mean something for this picture: no empty rank for a category, no ward figures for neighbourhoods. */
export function tableColumns(picture: Picture): TableColumn[] {
  const { counties } = picture;
  const areas = counties.flatMap((county) => county.areas);
  return [
    nameColumn(picture),
    ...(counties.length > 1 ? [text('county', 'County', (row) => row.countyName)] : []),
    ...(areas.some((area) => area.district !== null)
      ? [text('district', 'District', (row) => row.area.district)]
      : []),
    ...(areas.some((area) => area.former !== undefined)
      ? [text('former', 'Former district', (row) => row.area.former ?? null)]
      : []),
    ...figureColumns(picture),
    ...secondColumn(picture),
    ...changeColumns(picture),
    classColumn(picture),
    number('residents', 'Residents', '', (row) => row.area.population),
    ...(picture.view.level === 'ward' ? wardColumns() : []),
  ];
}

function nameColumn({ view }: Picture): TableColumn {
  return text('name', view.level === 'ward' ? 'Ward' : 'Neighbourhood', (row) => row.area.name);
}

function figureColumns(picture: Picture): TableColumn[] {
  const areas = picture.counties.flatMap((county) => county.areas);
  const places = picture.view.level === 'ward' ? 'wards' : 'neighbourhoods';
  return [
    ...(areas.some((area) => area.value !== null) ? [valueColumn(picture)] : []),
    ...(areas.some((area) => area.rank !== null)
      ? [
          number('rank', 'Rank in England', rankUnit(picture), (row) => row.area.rank),
          number('local', 'Rank in county', `among its ${places}`, (row) => row.area.countyRank),
        ]
      : []),
  ];
}

/** "of 33,755, 1 = most deprived": a rank means nothing without its base and its direction. */
function rankUnit({ indicator, view }: Pick<Picture, 'indicator' | 'view'>): string {
  const base = (view.level === 'ward' ? indicator.ward : indicator.lsoa)?.areas;
  const first = { rank: 'most deprived', none: 'highest', high: 'highest', low: 'lowest' };
  const end = first[indicator.kind === 'rank' ? 'rank' : indicator.worse];
  return base === undefined ? `1 = ${end}` : `of ${formatNumber(base)}, 1 = ${end}`;
}

function valueColumn({ indicator, view }: Picture): TableColumn {
  const isWard = view.level === 'ward';
  const unit = isWard ? indicator.aggregateUnit : indicator.unit;
  const title = isWard || indicator.kind !== 'rank' ? `${indicator.short}, ${indicator.year}` : 'Score';
  return number(
    'value',
    title,
    unit === '' && isWard ? indicator.aggregateName : unit,
    (row) => row.area.value,
  );
}

/** The second of two measures: the rank of a ranked one, whose score says nothing by itself; else the value. */
function secondColumn({ painted, view }: Picture): TableColumn[] {
  if (!painted || !('second' in painted)) return [];
  const { second } = painted;
  const title = `${second.short}, ${second.year}`;
  const isRank = second.kind === 'rank';
  const unit = isRank ? `rank ${rankUnit({ indicator: second, view })}` : unitAt(second, view.level);
  return [number('second', title, unit, ({ area }) => area.second?.[isRank ? 'rank' : 'value'] ?? null)];
}

/** Relative position only: the tenth in each of two releases, and whether the area could be followed. */
function changeColumns({ painted, indicator }: Picture): TableColumn[] {
  if (painted?.by !== 'change') return [];
  const tenth = (id: 'before' | 'after', year: string): TableColumn =>
    number(id, `Tenth in ${year}`, '1 = most deprived', ({ area: { change } }) =>
      change && change.move !== null ? change[id] : null,
    );
  return [
    tenth('before', painted.from),
    tenth('after', painted.to),
    text('followed', 'Compared', ({ area }) => followedWords(area.change, { maps: indicator.geography })),
  ];
}

function classColumn({ indicator, view, painted }: Picture): TableColumn {
  const isTenths = !painted && indicator.kind === 'rank' && view.breaks === 'national';
  const title = painted ? (colourTitles[painted.by] ?? '') : 'Class';
  const unit = isTenths ? 'tenths of England' : '';
  // class 0 is the worst, so the first rows are the worst; -1 (no figure) goes last
  return {
    ...number('class', title, unit, (row) => (row.area.class < 0 ? null : row.area.class)),
    numeric: false,
  };
}

/** What the colours of other paints stand for. */
const colourTitles: Record<string, string> = {
  district: 'Colour: district',
  former: 'Colour: former district',
  two: 'Kind of place',
  two3: 'Thirds of England',
  change: 'Move among England’s neighbourhoods',
};

function wardColumns(): TableColumn[] {
  return [
    number('lsoas', 'Neighbourhoods', 'in the ward', (row) => row.area.ward?.lsoas ?? null),
    text('worst', 'Worst neighbourhood', (row) => row.area.ward?.worst?.name ?? null),
    number('fifth', 'Residents', 'in the worst fifth of England', worstFifth),
    number('fit', 'Fit', '% of postcodes inside', (row) => row.area.ward?.fit ?? null),
  ];
}

function worstFifth({ area }: TableRow): number | null {
  return area.ward === null || area.ward.lsoas === 0 ? null : area.ward.residentsFifth;
}

function text(id: ColumnId, title: string, key: TableColumn['key']): TableColumn {
  return { id, title, unit: '', numeric: false, key };
}

function number(id: ColumnId, title: string, unit: string, key: TableColumn['key']): TableColumn {
  return { id, title, unit, numeric: true, key };
}
