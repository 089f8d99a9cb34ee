import { formatNumber, formatShare, joinNames } from '../format.ts';
import type { Picture } from '../picture.ts';
import { hasWorstFifth } from '../countySummary.ts';
import type { ReadingContext } from './context.ts';
import { firstName, nextName } from './measureName.ts';
import { worstFifthWords } from './standing.ts';

type Painted = NonNullable<Picture['painted']>;
type PaintedGroups = Extract<Painted, { groups: unknown }>;
type PaintedGroup = PaintedGroups['groups'][number];
type PaintedTwo = Extract<Painted, { cells: unknown }>;

/** How the areas are coloured, where not by the measure's own classes, as the end of the sentence on what is shown. */
export function paintWords({ painted }: Picture): string | null {
  if (!painted) return null;
  switch (painted.by) {
    case 'district':
      return 'coloured by district';
    case 'former':
      return 'coloured by former district, as before the councils were merged';
    case 'two':
    case 'two3':
      return `coloured by it and by ${firstName(painted.second)} together, on one scale for all of England`;
  }
}

/** What the paint tells: the district where need is densest, or how many places are at the worse end of both measures. */
export function paintedSentence({ picture }: ReadingContext): string | null {
  const { painted } = picture;
  if (!painted) return null;
  return painted.by === 'two' || painted.by === 'two3'
    ? bothSentence(painted, picture)
    : districtsSentence(painted, picture);
}

function districtsSentence({ by, groups }: PaintedGroups, { indicator }: Picture): string | null {
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
