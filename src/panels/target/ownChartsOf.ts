import type { Chart } from '../../charts/chart.ts';
import type { Picture } from '../../domain/picture.ts';

/** The charts of a measure that is known of the areas shown only, and why the others say nothing of it. */
export interface OwnCharts {
  drawn: Chart[];
  refused: { question: string; why: string }[];
}

/** Parts all charts, each with the question as it is asked of such a measure; in their order. */
export function ownChartsOf(charts: readonly Chart[], picture: Picture): OwnCharts {
  const ordered = charts.toSorted((one, other) => one.order - other.order);
  const noFigure = picture.counties.every(({ areas }) => areas.every(({ value }) => value === null));
  return {
    drawn: noFigure
      ? []
      : ordered.flatMap((chart) =>
          chart.ofShown && chart.refuses(picture) === null
            ? // an id of its own: the same chart may stand on the page for another measure
              [{ ...chart, ...chart.ofShown, id: `${chart.id}-${picture.indicator.id}` }]
            : [],
        ),
    refused: ordered.flatMap((chart) => {
      const why = chart.refuses(picture) ?? (noFigure ? 'No area shown has a figure.' : null);
      return why === null ? [] : [{ question: chart.ofShown?.question ?? chart.question, why }];
    }),
  };
}
