import type { LoadedDataset } from '../data/loadDataset.ts';
import type { CountyCode, Level } from '../domain/area.ts';
import { noExtras, type CountyCore, type CountyExtras, type Dataset } from '../domain/countyData.ts';
import type { IndicatorEntry, IndicatorFile } from '../domain/indicator.ts';
import type { LocalScheme } from '../domain/localBreaks.ts';
import type { View } from '../domain/view.ts';
import { failureOf, type Failure } from './notice.ts';

/** What came back for a question; it names the question, so that an old answer is known as one. */
export interface Answer {
  question: string;
  level: Level;
  entry: IndicatorEntry;
  /** null until an indicator could be had at all */
  indicator: IndicatorFile | null;
  cores: CountyCore[];
  failures: Failure[];
  localScheme: LocalScheme | null;
}

/** The part of a view that decides which files and which code are needed. */
export type Question = Pick<View, 'counties' | 'level' | 'indicator' | 'breaks'>;

/** A question in one line: two are the same where these are. */
export function questionOf(view: Question): string {
  return [view.indicator, view.level, view.breaks, ...view.counties].join(' ');
}

/** The answer made of what was loaded. Without its indicator nothing new can be shown: the last answer stays. */
export function readAnswer(
  question: string,
  level: Level,
  entry: IndicatorEntry,
  loaded: LoadedDataset,
  last: Answer | null,
): Answer {
  if (!loaded.indicator.ok) {
    const failures = [failureOf(null, loaded.indicator.problem, `${entry.title}, ${entry.year}`)];
    return {
      ...(last ?? { level, entry, indicator: null, cores: [], localScheme: null }),
      question,
      failures,
    };
  }
  const cores = loaded.counties.flatMap(({ core }) => (core.ok ? [core.value] : []));
  const failures = loaded.counties.flatMap(({ county, core }) =>
    core.ok ? [] : [failureOf(county, core.problem, `${entry.title}, ${entry.year}`)],
  );
  const indicator = loaded.indicator.value;
  return { question, level, entry, indicator, cores, failures, localScheme: loaded.localScheme };
}

/** Whether there is something new to show; where the indicator could not be had, the last answer stays. */
export function isAnswered({ failures }: Answer): boolean {
  return failures.every(({ county }) => county !== null);
}

/** What a picture is made of: the answer with the names and orientation that have arrived so far. */
export function datasetOf(answer: Answer, extras: ExtrasByCounty): Dataset | null {
  if (!answer.indicator) return null;
  const counties = answer.cores.map((core) => ({ ...core, ...(extras[core.county.code] ?? noExtras) }));
  return { level: answer.level, indicator: answer.indicator, counties, localScheme: answer.localScheme };
}

/** Names and orientation by county, as far as they have arrived. */
export type ExtrasByCounty = Readonly<Record<CountyCode, CountyExtras>>;

/** Adds what has arrived; what was there before is kept where the new attempt failed. */
export function mergeExtras(
  before: ExtrasByCounty,
  cores: readonly CountyCore[],
  loaded: readonly CountyExtras[],
): ExtrasByCounty {
  const merged: Record<CountyCode, CountyExtras> = { ...before };
  cores.forEach(({ county }, i) => {
    const old = before[county.code] ?? noExtras;
    const next = loaded[i] ?? noExtras;
    merged[county.code] = {
      areas: next.areas ?? old.areas,
      context: next.context ?? old.context,
    };
  });
  return merged;
}
