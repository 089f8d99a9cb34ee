import { seriesOf, spanFor, spanText, whyNoChange, type Span } from '../changeSpans.ts';
import { joinNames } from '../format.ts';
import type { IndicatorEntry } from '../indicator.ts';
import type { Inside } from '../inside.ts';
import type { View } from '../view.ts';
import { hasWorseEnd, usualSecond, whyNotBeside } from './secondMeasure.ts';
import type { Paint } from '../paintOptions.ts';

type Asked = Pick<View, 'paint' | 'with' | 'level' | 'between' | 'places'>;

/** What can be painted for what was asked, with a sentence for everything that had to be changed. */
export interface ResolvedPaint {
  paint: Paint;
  /** the second measure of a paint of two */
  second: IndicatorEntry | null;
  problems: string[];
  /** for change: the releases of the measure, newest first, and the two that are compared */
  change?: { series: IndicatorEntry[]; span: Span };
}

/**
 * The nearest paint that is possible for the measure shown: former districts only where there were some, two measures
 * only where both have a worse end and one set of boundaries, change only between published tenths of neighbourhoods.
 */
export function resolvePaint(
  asked: Asked,
  first: IndicatorEntry,
  entries: readonly IndicatorEntry[],
  inside: Inside,
): ResolvedPaint {
  if (asked.paint === 'former') return resolveFormer(inside);
  if (asked.paint === 'two' || asked.paint === 'two3') return resolveTwo(asked, first, entries);
  if (asked.paint === 'change') return resolveChange(asked, inside, entries);
  if (asked.paint === 'places') return resolvePlaces(asked, inside);
  return { paint: asked.paint, second: null, problems: [] };
}

function resolvePlaces({ level, places }: Asked, { indicator }: Inside): ResolvedPaint {
  const why = whyNoPlaces(level, places, indicator);
  return { paint: why === null ? 'places' : 'measure', second: null, problems: why === null ? [] : [why] };
}

function whyNoPlaces(level: View['level'], places: string, indicator: IndicatorEntry): string | null {
  if (places === '') return 'There is no place of your own yet: make one under Target. The measure is shown.';
  if (level === 'ward')
    return 'Your places are sets of neighbourhoods: choose neighbourhoods to see them. The measure is shown.';
  return indicator.geography === 'lsoa21'
    ? null
    : `“${indicator.title}, ${indicator.year}” is on boundaries of 2011, your places are on those of 2021: choose a measure of 2021 boundaries to see them. The measure is shown.`;
}

const noWardChange =
  'Wards have no published place among England’s neighbourhoods, so their change cannot be shown: choose neighbourhoods to see it. The measure is shown.';

function resolveChange(
  { level, between }: Asked,
  { indicator }: Inside,
  entries: readonly IndicatorEntry[],
): ResolvedPaint {
  const series = seriesOf(indicator, entries);
  const span = spanFor(series, between, indicator.id);
  const why = level === 'ward' ? noWardChange : whyNoChange(indicator);
  if (why !== null || !span)
    return { paint: 'measure', second: null, problems: [why ?? 'There is nothing to compare it with.'] };
  const isAsked = between === '' || between === span.years;
  const problem = `${indicator.title} was not published in both of ${between.replace('-', ' and ')}: ${spanText(span)} are compared.`;
  return { paint: 'change', second: null, problems: isAsked ? [] : [problem], change: { series, span } };
}

function resolveFormer({ counties }: Inside): ResolvedPaint {
  if (counties.some(({ groups }) => groups.former.length > 0))
    return { paint: 'former', second: null, problems: [] };
  const names = joinNames(counties.map(({ county }) => county.name));
  return {
    paint: 'district',
    second: null,
    problems: [`No district of ${names} was abolished since 2018; the districts of 2024 are shown.`],
  };
}

function resolveTwo(
  { paint, with: asked, level }: Asked,
  first: IndicatorEntry,
  entries: readonly IndicatorEntry[],
): ResolvedPaint {
  if (!hasWorseEnd(first)) {
    const reason = `Neither end of “${first.title}” is worse, so it cannot be one of two measures together; it is shown alone.`;
    return { paint: 'measure', second: null, problems: [reason] };
  }
  const second = entries.find(({ id }) => id === asked) ?? null;
  const problem = second ? whyNotBeside(first, second, level) : null;
  if (second && problem === null) return { paint, second, problems: [] };
  const usual = usualSecond(first, entries, level);
  const instead = entries.find(({ id }) => id === usual) ?? null;
  const problems = asked === null ? [] : [problemText(asked, second, problem, instead)];
  return { paint: instead ? paint : 'measure', second: instead, problems };
}

function problemText(
  asked: string,
  second: IndicatorEntry | null,
  problem: string | null,
  instead: IndicatorEntry | null,
): string {
  const what = second
    ? `“${second.title}, ${second.year}” cannot stand beside the measure shown. ${problem ?? ''}`
    : `The second measure “${asked}” is not known.`;
  return instead ? `${what} “${instead.title}, ${instead.year}” stands beside it.` : what;
}
