import { isAreaCode } from '../codes.ts';
import { fileStem } from '../fileStem.ts';
import type { View } from '../view.ts';
import { defaultView } from '../viewParams.ts';
import { formatView } from '../viewUrl.ts';
import { headlineFacts } from './headlineFacts.ts';
import { figuresCode, otherFigures, type OtherFigure } from './linkFigures.ts';
import type { PlaceRecord } from './placeRecord.ts';
import { formatPlaceRequest, type PlaceRequest } from './placeRequest.ts';

/** Query of the atlas with the place on its maps: selected, or of a selection with it among the reader's places. */
export function mapsQuery(
  { identity, counties }: Pick<PlaceRecord, 'identity' | 'counties'>,
  { places }: Pick<PlaceRequest, 'places'>,
): string {
  const view = mapsView({ identity, counties });
  return formatView(identity.kind === 'selection' ? { ...view, work: 'target', places } : view) || './';
}

/** The maps of the place's counties (the first four), an area among them selected. */
export function mapsView({
  identity: { kind, code },
  counties,
}: Pick<PlaceRecord, 'identity' | 'counties'>): View {
  return {
    ...defaultView,
    counties: counties.slice(0, 4).map(({ county }) => county.code),
    level: kind === 'ward' ? 'ward' : 'lsoa',
    area: code !== null && isAreaCode(code) ? code : null,
  };
}

/**
 * Query of the page as it is cited: with the release of the data and the headline figures, so that it opens with the same
 * numbers or says which of them are other now.
 */
export function citedQuery(request: PlaceRequest, record: PlaceRecord): string {
  const { release } = record.manifest;
  return formatPlaceRequest({
    ...request,
    isGrey: false,
    release,
    figures: figuresCode(headlineFacts(record)),
  });
}

/** What a page says when its link was made on another release of the data. */
export interface ReleaseNotice {
  lead: string;
  /** headline figures that are other now; empty where none is, or where the link does not tell */
  others: OtherFigure[];
  /** where the earlier data are to be had */
  earlier: string;
}

/** What has changed since a link was made; null where its release is the atlas's own, or it names none. */
export function releaseNotice(
  { release, figures }: Pick<PlaceRequest, 'release' | 'figures'>,
  record: PlaceRecord,
): ReleaseNotice | null {
  const now = record.manifest.release;
  if (release === null || release === now) return null;
  const others = otherFigures(figures, headlineFacts(record));
  return {
    lead: `This link was made on data release ${release}; the figures below are of release ${now}. ${othersWords(others)}`,
    others: others ?? [],
    earlier:
      'Earlier releases of the data are kept in the history of the atlas’s source code, in the folder public/data: each names itself in its manifest.json.',
  };
}

function othersWords(others: readonly OtherFigure[] | null): string {
  if (others === null) return 'Where they differ from the page you have, the data were rebuilt in between.';
  if (others.length === 0) return 'All headline figures are what they were.';
  return others.length === 1
    ? 'One headline figure differs:'
    : `${String(others.length)} headline figures differ:`;
}

/** "atlas-newton-farm-009d-E01014042": beginning of every file's name. */
export function placeStem({ identity: { name, code } }: PlaceRecord): string {
  return ['atlas', fileStem(name), code].filter((part) => part !== null && part !== '').join('-');
}
