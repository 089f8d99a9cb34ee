import { formatNumber, formatValue, joinNames } from './format.ts';
import type { CountyPicture, Picture } from './picture.ts';
import { summaryOf, type CountySummary } from './countySummary.ts';
import { placesOf } from './pageTitle.ts';

/**
 * Three to six sentences about what is on screen, for readers and screen readers: what is shown, one about each
 * county beside England, and what must be kept in mind. Each names measure, year and base of comparison.
 */
export function readPicture(picture: Picture): string[] {
  const { counties } = picture;
  return [shownText(picture), ...counties.map((county) => countyText(county, picture)), cautionText(picture)];
}

function shownText(picture: Picture): string {
  const { indicator, counties, legend } = picture;
  const names = joinNames(counties.map(({ county }) => county.name));
  const areas = joinNames(counties.map((county) => formatNumber(county.areas.length)));
  const shows = counties.length === 1 ? 'The map shows' : 'The maps show';
  const scale = legend.warning
    ? 'in classes made from these areas alone, not comparable with other maps'
    : 'on one scale for England';
  return `${shows} ${indicator.title}, ${indicator.year}, for the ${areas} ${placesOf(picture)} of ${names}, ${scale}.`;
}

function countyText(county: CountyPicture, picture: Picture): string {
  const { name } = county.county;
  const summary = summaryOf(picture.indicator, county.county.code);
  if (!summary || summary.areas === 0) return `For ${name} there is no figure.`;
  const sentence =
    picture.indicator.kind === 'rank'
      ? rankSentence(county, picture)
      : valueSentence(county, picture, summary);
  const stands = county.place === null ? '' : `; it is the ${county.place}`;
  return `In ${name}, ${sentence}${stands}.`;
}

/** The sentence is the first plain figure, so that the two cannot disagree. */
function rankSentence({ figures }: CountyPicture, { geography }: Picture): string {
  const first = figures[0];
  if (!first) return 'there is no figure';
  const residents = geography === 'ward24' || first.detail === null ? '' : `: ${first.detail}`;
  return `${first.value} ${first.text}${residents}`;
}

function valueSentence({ figures }: CountyPicture, { indicator }: Picture, { value }: CountySummary): string {
  const { aggregateName, aggregateUnit, aggregateDecimals, lsoa, year, kind } = indicator;
  const say = (figure: number): string => formatValue(figure, aggregateUnit, aggregateDecimals);
  const england = lsoa.mean === null ? '' : `, England’s ${say(lsoa.mean)}`;
  const own =
    value === null
      ? 'there is no figure of its own'
      : `the ${aggregateName} is ${say(value)} (${year})${england}`;
  const second = figures[1];
  return kind === 'category' || !second ? own : `${own}; ${second.value} ${second.text}`;
}

/** The caveats of the measure come with its data; ranks always carry theirs. */
function cautionText({ indicator, geography }: Picture): string {
  if (indicator.kind !== 'rank') return indicator.caveats[0] ?? `Source: ${indicator.release}.`;
  return geography === 'ward24'
    ? 'There is no official ward index: each ward’s figure is the mean of its neighbourhoods, which hides the worst and the best of them.'
    : 'Not everyone in a deprived neighbourhood is deprived, and many deprived people live elsewhere.';
}
