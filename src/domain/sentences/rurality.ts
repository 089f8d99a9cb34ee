import { formatNumber, formatShare, joinNames } from '../format.ts';
import type { CountyPicture, Picture } from '../picture.ts';
import { summedCounties, type ReadingContext } from './context.ts';
import { nextName } from './measureName.ts';

/** Of classes without an order: the commonest class of each county's neighbourhoods, or how many wards are mostly rural. */
export function classesSentence({ picture }: ReadingContext): string | null {
  const { indicator, view, counties } = picture;
  if (indicator.kind !== 'category' || picture.painted) return null;
  const name = nextName(indicator);
  if (view.level === 'lsoa') return commonestSentence(picture, name);
  const list = counties.flatMap(mostlyRural);
  if (list.length === 0) return null;
  return `More than half of the residents live in rural neighbourhoods (${name}) in ${joinNames(list)}.`;
}

/** Counties with the same commonest class are named together. */
function commonestSentence({ counties, legend }: Picture, name: string): string | null {
  const byLabel = new Map<string, string[]>();
  counties.forEach(({ county, areas }, index) => {
    const [most] = [...legend.classes].sort((a, b) => (b.counts[index] ?? 0) - (a.counts[index] ?? 0));
    const count = most?.counts[index] ?? 0;
    if (!most || count === 0) return;
    const of = `${county.name} (${formatNumber(count)} of ${formatNumber(areas.length)})`;
    byLabel.set(most.label, [...(byLabel.get(most.label) ?? []), of]);
  });
  const list = [...byLabel].map(([label, names]) => `“${label}” in ${joinNames(names)}`);
  return list.length === 0
    ? null
    : `The commonest class of neighbourhood (${name}) is ${list.join(', and ')}.`;
}

function mostlyRural({ county, areas }: CountyPicture, index: number): string[] {
  const values = areas.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return [];
  const over = formatNumber(values.filter((value) => value > 50).length);
  const of = `${over} of ${formatNumber(values.length)}`;
  return [`${of}${index === 0 ? ` ${values.length === 1 ? 'ward' : 'wards'}` : ''} in ${county.name}`];
}

/** How many residents live further from a major town or city, where the classification tells; else null. */
export function furtherSentence({ picture }: ReadingContext): string | null {
  const told = summedCounties(picture).filter(({ summary }) => summary.further !== null);
  if (picture.indicator.kind !== 'category' || told.length === 0) return null;
  const list = told.map(({ name, summary }, index) => {
    const share = formatShare((summary.further ?? 0) / 100);
    return `${share}${index === 0 ? ' of residents' : ''} in ${name}`;
  });
  return `In neighbourhoods further from a major town or city live ${joinNames(list)} (${nextName(picture.indicator)}).`;
}
