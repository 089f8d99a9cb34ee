import { formatNumber, formatShare, joinNames } from '../format.ts';
import type { Picture } from '../picture.ts';
import { hasWorstFifth } from '../countySummary.ts';
import type { ReadingContext } from './context.ts';
import { firstName, nextName } from './measureName.ts';
import { worstFifthWords } from './standing.ts';

type Painted = NonNullable<Picture['painted']>;
type PaintedGroups = Extract<Painted, { groups: unknown }>;
type PaintedGroup = PaintedGroups['groups'][number];
type PaintedChange = Extract<Painted, { by: 'change' }>;
type PaintedTwo = Extract<Painted, { cells: unknown }>;

/** How the areas are coloured, where not by the measure's own classes, as the end of the sentence on what is shown. */
export function paintWords({ painted }: Picture): string | null {
  if (!painted) return null;
  switch (painted.by) {
    case 'district':
      return 'coloured by district';
    case 'places':
      return 'coloured by your own places';
    case 'former':
      return 'coloured by former district, as before the councils were merged';
    case 'two':
    case 'two3':
      return `coloured by it and by ${firstName(painted.second)} together, on one scale for all of England`;
    case 'change':
      return `coloured by how far each moved among England’s neighbourhoods between ${painted.from} and ${painted.to}`;
  }
}

/** What the paint tells: the district where need is densest, or how many places are at the worse end of both measures. */
export function paintedSentence({ picture }: ReadingContext): string | null {
  const { painted } = picture;
  if (!painted) return null;
  if (painted.by === 'change') return changeSentence(painted, picture);
  return painted.by === 'two' || painted.by === 'two3'
    ? bothSentence(painted, picture)
    : districtsSentence(painted, picture);
}

/** How many stayed, how many moved to either side, and who cannot be compared: relative position only (METHOD section 3). */
function changeSentence(painted: PaintedChange, { counties }: Picture): string {
  const { measure, from, to, moves, aparts } = painted;
  const at = (index: number, place: number): number => moves[index]?.areas[place] ?? 0;
  const list = counties.map(({ county }, place) => {
    const compared = moves.reduce((sum, { areas }) => sum + (areas[place] ?? 0), 0);
    const left = aparts.reduce((sum, { areas }) => sum + (areas[place] ?? 0), 0);
    const [nearer, further] = [at(0, place) + at(1, place), at(3, place) + at(4, place)];
    const apart = left === 0 ? '' : ` (${formatNumber(left)} not comparable)`;
    return `in ${county.name} ${formatNumber(at(2, place))} of ${formatNumber(compared)}${apart}, ${formatNumber(nearer)} moved nearer the most deprived end and ${formatNumber(further)} nearer the least deprived end`;
  });
  return `Neighbourhoods in the same tenth of England in ${from} and in ${to} (${measure}): ${list.join('; ')}. A place can move because others did, or because each release measures differently.`;
}

function districtsSentence({ by, groups }: PaintedGroups, { indicator }: Picture): string | null {
  if (by === 'places') return null;
  const [first, second] = [...groups].sort((a, b) => shareOf(b) - shareOf(a));
  if (!first?.fifth || !second?.fifth || first.fifth.areas === 0 || !hasWorstFifth(indicator)) return null;
  const say = (group: PaintedGroup): string => formatShare(shareOf(group));
  return `Of the ${formatNumber(groups.length)} ${by === 'former' ? 'former districts' : 'districts'} shown, ${first.name} has the largest share of residents in neighbourhoods ${worstFifthWords(indicator)} (${nextName(indicator)}): ${say(first)}, ${formatNumber(first.fifth.residents)} people; next comes ${second.name}, ${say(second)}.`;
}

function shareOf({ fifth, residents }: PaintedGroup): number {
  return fifth && residents > 0 ? fifth.residents / residents : 0;
}

/** The last cell is the worse end of both. */
function bothSentence({ first, second, cells }: PaintedTwo, { counties, view }: Picture): string | null {
  const both = cells.at(-1);
  if (!both) return null;
  const places = view.level === 'ward' ? 'ward' : 'neighbourhood';
  const list = counties.map(({ county }, index) => {
    const count = both.areas[index] ?? 0;
    const people = count === 0 ? '' : ` (${formatNumber(both.residents[index] ?? 0)} residents)`;
    const noun = index === 0 ? ` ${places}${count === 1 ? '' : 's'}` : '';
    const number = count === 0 ? (index === 0 ? 'no' : 'none') : formatNumber(count);
    return `${number}${noun} in ${county.name}${people}`;
  });
  return `“${capitalised(both.label)}”, by England’s own distribution (${nextName(first)}; ${nextName(second)}): ${joinNames(list)}.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
