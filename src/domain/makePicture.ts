import type { Dataset } from './countyData.ts';
import type { Picture } from './picture.ts';
import type { View } from './view.ts';

/** Everything of a picture but the view it answers. */
export type PictureParts = Omit<Picture, 'view'>;

export function makeParts(dataset: Dataset, breaks: View['breaks'], scheme: 'light' | 'dark'): PictureParts {
  const geography = dataset.counties[0]?.geography ?? dataset.indicator.geography;
  return {
    indicator: dataset.indicator,
    geography,
    legend: {
      title: '',
      method: breaks + scheme,
      worstEnd: '',
      bestEnd: '',
      classes: [],
      missing: null,
      warning: null,
    },
    counties: [],
  };
}
