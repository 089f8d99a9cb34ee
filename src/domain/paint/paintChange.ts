import { coarseMoves } from '../change.ts';
import type { ChangeFile } from '../changeFile.ts';
import type { LsoaGeography } from '../area.ts';
import { moveWords, shortWords, whyText } from '../changeWords.ts';
import type { Inside, InsideCounty } from '../inside.ts';
import type { PictureParts } from '../makePicture.ts';
import type { Scheme } from '../palette.ts';
import type { AreaPicture, Legend } from '../picture.ts';
import { apartWords, changeText, type ChangeBase } from './changePaintWords.ts';
import { followOnMaps, type Apart, type ChangedArea } from './followChange.ts';
import { paintCounty, type AreaPaint } from './paintAreas.ts';
import { changeColours } from './paintColours.ts';
import type { PaintedChange } from './painted.ts';

/** What change between two releases is painted from. */
export interface ChangeBehind {
  before: Inside;
  after: Inside;
  /** one for each county shown, in any order */
  files: readonly ChangeFile[];
  /** years of the pair shown and of all that could be, as a link has them */
  span: string;
  spans: string[];
}

/** A county's areas with their moves and residents, in area order. */
type Found = { change: ChangedArea; residents: number }[];

/**
 * The same maps by coarse moves among England's neighbourhoods between two releases (METHOD section 3): never scores,
 * never single ranks. Pieces of split areas are coloured and hatched, merged and redrawn ones only hatched.
 */
export function paintChange(
  parts: PictureParts,
  inside: Inside,
  behind: ChangeBehind,
  scheme: Scheme,
): PictureParts {
  const maps = inside.indicator.geography;
  const base: ChangeBase = { from: behind.before.indicator.year, to: behind.after.indicator.year, maps };
  const found = parts.counties.map(({ county }) => foundIn(inside, behind, county.code, maps));
  const painted = paintedOf(found, behind, base);
  const counties = parts.counties.map((county, place) =>
    paintCounty(
      county,
      (found[place] ?? []).map(({ change }) => areaPaint(change, base, inside.indicator.short)),
    ),
  );
  return { ...parts, counties, legend: changeLegend(parts.legend, painted, found, scheme), painted };
}

function foundIn(inside: Inside, behind: ChangeBehind, code: string, maps: LsoaGeography): Found {
  const of = ({ counties }: Inside): InsideCounty | undefined =>
    counties.find(({ county }) => county.code === code);
  const [own, before, after] = [of(inside), of(behind.before), of(behind.after)];
  const file = behind.files.find(({ county }) => county === code);
  if (!own || !before || !after || !file) return [];
  const changes = followOnMaps(
    file,
    { geography: behind.before.indicator.geography, own: before },
    { geography: behind.after.indicator.geography, own: after },
    maps,
  );
  return own.lsoas.map(({ residents }, index) => ({
    change: changes[index] ?? { move: null, apart: 'unknown' },
    residents,
  }));
}

/** Class of a move: two or more tenths towards the most deprived end first; -1 = not comparable. */
function classOf({ move }: ChangedArea): number {
  return move === null ? -1 : coarseMoves.indexOf(move);
}

function areaPaint(change: ChangedArea, base: ChangeBase, short: string): AreaPaint {
  return {
    class: classOf(change),
    text: (area: AreaPicture) => `${changeText(change, base)}. ${short}: ${area.text}`,
    change,
  };
}

const apartOrder: readonly Apart[] = ['merged', 'redrawn', 'parted', 'unknown'];

function paintedOf(found: readonly Found[], behind: ChangeBehind, base: ChangeBase): PaintedChange {
  const cell = (label: string, isIn: (change: ChangedArea) => boolean): PaintedChange['carried'] => {
    const held = found.map((areas) => areas.filter(({ change }) => isIn(change)));
    return {
      label,
      areas: held.map((areas) => areas.length),
      residents: held.map((areas) => areas.reduce((sum, { residents }) => sum + residents, 0)),
    };
  };
  const aparts = apartOrder.map((apart) => ({
    ...cell(apartWords(apart, base), (change) => change.move === null && change.apart === apart),
    apart,
  }));
  return {
    by: 'change',
    measure: behind.after.indicator.title,
    from: base.from,
    to: base.to,
    span: behind.span,
    spans: behind.spans,
    moves: coarseMoves.map((move) => cell(moveWords[move], (change) => change.move === move)),
    carried: cell('', (change) => change.move !== null && change.isCarried),
    aparts: aparts.filter(({ areas }) => areas.some((count) => count > 0)),
  };
}

function changeLegend(
  before: Legend,
  { measure, from, to, moves, aparts }: PaintedChange,
  found: readonly Found[],
  scheme: Scheme,
): Legend {
  const fills = changeColours(scheme);
  const compared = found.map((areas) => areas.filter(({ change }) => change.move !== null).length);
  const apart = found.map((_, place) => aparts.reduce((sum, { areas }) => sum + (areas[place] ?? 0), 0));
  return {
    title: `${measure}: place among England’s neighbourhoods in ${from} and in ${to}`,
    method: `${whyText} The chart “How have neighbourhoods moved against the rest of England?” lists who was split, merged or redrawn, with the arithmetic.`,
    worstEnd: '',
    bestEnd: '',
    classes: moves.map(({ label, areas }, index) => ({
      index,
      colour: fills[index] ?? '',
      label,
      short: shortWords[coarseMoves[index] ?? 0],
      counts: areas,
      shares: areas.map((count, place) => count / Math.max(1, compared[place] ?? 0)),
    })),
    missing: apart.some((count) => count > 0)
      ? { counts: apart, reason: 'Hatched without a colour: not comparable, because boundaries were redrawn' }
      : null,
    // local classes are those of the areas shown: a move is one among England's
    warning:
      before.warning === null
        ? null
        : 'Moves are always between tenths of England: local classes are not used.',
  };
}
