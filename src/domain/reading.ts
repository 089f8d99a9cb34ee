import { areaWord, extremeWord } from './classWords.ts';
import { formatCount, formatNumber, formatShare, formatValue, joinNames } from './format.ts';
import type { CountyPicture, Picture } from './picture.ts';
import { summaryOf, type CountySummary } from './countySummary.ts';
import type { IndicatorFile } from './indicator.ts';

/** What the areas of a picture are called. */
function placesOf({ geography }: Picture): string {
  return `${areaWord[geography === 'ward24' ? 'ward' : 'lsoa']}s`;
}

/**
 * Three to six sentences about what is on screen, for readers and screen readers: what is shown, one about each
 * county beside England, and what must be kept in mind. Each names measure, year and base of comparison.
 */
export function readPicture(picture: Picture): string[] {
  const { indicator, counties } = picture;
  return [
    shownText(picture),
    ...counties.map((county) => countyText(county, indicator)),
    cautionText(indicator),
  ];
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

function countyText({ county, place }: CountyPicture, indicator: IndicatorFile): string {
  const summary = summaryOf(indicator, county.code);
  if (!summary || summary.areas === 0) return `For ${county.name} there is no figure.`;
  const sentence = indicator.kind === 'rank' ? rankSentence : valueSentence;
  const stands = place === null ? '' : `; it is the ${place}`;
  return `${sentence(county.name, summary, indicator)}${stands}.`;
}

function rankSentence(name: string, summary: CountySummary, { year }: IndicatorFile): string {
  const { fifth, areas, residentsFifth, residents } = summary;
  const share = residents > 0 ? `, home to ${formatShare(residentsFifth / residents)} of its residents` : '';
  const count = formatCount(areas, 'neighbourhood');
  return `In ${name}, ${formatNumber(fifth)} of ${count} ${fifth === 1 ? 'is' : 'are'} among the most deprived 20% in England (${year})${share}`;
}

function valueSentence(name: string, summary: CountySummary, indicator: IndicatorFile): string {
  const { aggregateName, aggregateUnit, aggregateDecimals, lsoa, year, kind } = indicator;
  const say = (figure: number): string => formatValue(figure, aggregateUnit, aggregateDecimals);
  const england = lsoa.mean === null ? '' : `, England’s ${say(lsoa.mean)}`;
  const figure =
    summary.value === null
      ? `${name} has no figure of its own`
      : `In ${name}, the ${aggregateName} is ${say(summary.value)} (${year})${england}`;
  if (kind === 'category') return figure;
  const count = formatCount(summary.areas, 'neighbourhood');
  return `${figure}; ${formatNumber(summary.fifth)} of ${count} ${summary.fifth === 1 ? 'is' : 'are'} among the 20% of England with the ${extremeWord(indicator)} figures`;
}

/** The caveats of the measure come with its data; ranks always carry the one about people. */
function cautionText(indicator: IndicatorFile): string {
  if (indicator.kind === 'rank') {
    return 'Not everyone in a deprived neighbourhood is deprived, and many deprived people live elsewhere.';
  }
  return indicator.caveats[0] ?? `Source: ${indicator.release}.`;
}

/** The title of the page for a picture. */
export function titleOf(picture: Picture): string {
  const names = joinNames(picture.counties.map(({ county }) => county.name));
  return `${picture.indicator.title}, ${picture.indicator.year}: ${placesOf(picture)} in ${names} · Inequality Atlas`;
}
