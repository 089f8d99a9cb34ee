import { failedFirst } from '../frame/failedFirst.ts';
import type { Inside } from '../../domain/inside.ts';
import type { Loaded } from '../../domain/loaded.ts';
import type { SummaryData } from '../../domain/summaryRows.ts';
import type { ChartAsk } from '../ask.ts';

/** What summaries are made of beside the inside: England's table, and whom the measure is weighted by and counts. */
export async function askSummaryData(
  { indicator, counties }: Inside,
  ask: ChartAsk,
): Promise<Loaded<SummaryData>> {
  const codes = counties.map(({ county }) => county.code);
  const [summaries, people, needs] = await Promise.all([
    ask.summaries(indicator.id),
    indicator.people ? Promise.all(codes.map((code) => ask.people(code))) : [],
    indicator.need ? Promise.all(codes.map((code) => ask.needs(code))) : [],
  ]);
  if (!summaries.ok) return summaries;
  const failure = failedFirst([...people, ...needs]);
  if (failure) return failure;
  return {
    ok: true,
    value: {
      summaries: summaries.value,
      people: people.map((loaded) => (loaded.ok ? loaded.value[indicator.geography] : null)),
      needs: needs.map((loaded) => (loaded.ok ? loaded.value : null)),
    },
  };
}
