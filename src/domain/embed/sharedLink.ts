import type { County } from '../area.ts';
import type { View } from '../view.ts';
import { defaultView } from '../viewParams.ts';
import { formatView } from '../viewUrl.ts';
import { pageName, pagePaths } from './countyPages.ts';

/**
 * What to paste for a view, below the site's folder. Where the view is what a county's own page shows in its preview (that
 * county alone, the usual measure, by neighbourhood, in Explore), it is that page, so that a pasted link shows the map; the
 * rest of the view goes with it. A preview must not show another map than the link opens: all else is the view's address.
 */
export function sharedLink(view: View, counties: readonly County[]): string {
  const [code] = view.counties;
  const county = view.counties.length === 1 ? counties.find((one) => one.code === code) : undefined;
  if (!county || !isPreviewed(view)) return formatView(view);
  const rest = formatView({ ...view, counties: defaultView.counties });
  return `${pagePaths(pageName(county.name)).page}${rest}`;
}

function isPreviewed({ indicator, level, work, paint, breaks }: View): boolean {
  return (
    indicator === defaultView.indicator &&
    level === defaultView.level &&
    work === defaultView.work &&
    paint === defaultView.paint &&
    breaks === defaultView.breaks
  );
}
