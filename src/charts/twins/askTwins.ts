import type { AreasFile, County } from '../../domain/area.ts';
import { lsoaName } from '../../domain/areaNames.ts';
import type { Loaded } from '../../domain/loaded.ts';
import {
  areaOfNumber,
  nearestPlaces,
  nearestTwins,
  profileAt,
  TWINS,
  type NumberedArea,
  type ProfiledArea,
  type ProfileFile,
  type Twin,
} from '../../domain/twins.ts';
import type { ChartAsk } from '../ask.ts';
import { failedFirst } from '../frame/failedFirst.ts';
import type { Subject } from './subject.ts';

/** The neighbourhood and its twins: in England, and in each county shown. */
export interface TwinsFound {
  own: ProfiledArea;
  england: Twin[];
  counties: { county: County; twins: Twin[] }[];
}

/** What is known of one county's neighbourhoods. */
interface Known {
  county: County;
  areas: AreasFile;
  profile: ProfileFile;
}

/** Everything the chart shows; a value of null where none of the subjects lives on the boundaries of 2021. */
export async function askTwins(
  ask: ChartAsk,
  shown: readonly County[],
  subjects: readonly Subject[],
): Promise<Loaded<TwinsFound | null>> {
  const known = await askCounties(ask, shown);
  if (!known.ok) return known;
  const own = firstKnown(known.value, subjects);
  if (!own) return { ok: true, value: null };
  const england = await askEngland(ask, own.place);
  if (!england.ok) return england;
  const counties = known.value.map((one) => ({
    county: one.county,
    twins: twinsIn(one, own),
  }));
  return { ok: true, value: { own: own.area, england: nearestTwins(own.area, england.value), counties } };
}

async function askEngland(ask: ChartAsk, own: NumberedArea): Promise<Loaded<ProfiledArea[]>> {
  const file = await ask.twins(own.county.code);
  if (!file.ok) return file;
  const numbers = file.value.twins.slice(own.index * TWINS, (own.index + 1) * TWINS);
  const places = numbers.flatMap((number) => areaOfNumber(number, ask.manifest.counties) ?? []);
  const counties = [...new Map(places.map(({ county }) => [county.code, county])).values()];
  const known = await askCounties(ask, counties);
  if (!known.ok) return known;
  const value = places.flatMap(({ county, index }) => {
    const one = known.value.find((candidate) => candidate.county.code === county.code);
    return (one && areaAt(one, index)) ?? [];
  });
  return { ok: true, value };
}

async function askCounties(ask: ChartAsk, counties: readonly County[]): Promise<Loaded<Known[]>> {
  const answers = await Promise.all(
    counties.map(async (county) => ({
      county,
      areas: await ask.areas(county.code),
      profile: await ask.profile(county.code),
    })),
  );
  const failed = failedFirst(answers.flatMap(({ areas, profile }) => [areas, profile]));
  if (failed) return failed;
  const value = answers.flatMap(({ county, areas, profile }) =>
    areas.ok && profile.ok ? [{ county, areas: areas.value, profile: profile.value }] : [],
  );
  return { ok: true, value };
}

function firstKnown(
  known: readonly Known[],
  subjects: readonly Subject[],
): { area: ProfiledArea; place: NumberedArea } | null {
  for (const subject of subjects) {
    const one = known.find(({ county }) => county.code === subject.county);
    const index = one ? one.areas.lsoa21.codes.indexOf(subject.code) : -1;
    const area = one && index >= 0 ? areaAt(one, index) : null;
    if (one && area) return { area, place: { county: one.county, index } };
  }
  return null;
}

/** The ten of a county most like the neighbourhood, which is left out of its own. */
function twinsIn(known: Known, { area, place }: { area: ProfiledArea; place: NumberedArea }): Twin[] {
  const without = known.county.code === place.county.code ? place.index : null;
  const places = nearestPlaces(known.profile, area.profile, without);
  return nearestTwins(
    area,
    places.flatMap((index) => areaAt(known, index) ?? []),
  );
}

function areaAt({ county, areas, profile }: Known, index: number): ProfiledArea | null {
  const code = areas.lsoa21.codes[index];
  const places = profileAt(profile, index);
  if (code === undefined || !places) return null;
  return { code, county, name: lsoaName(areas, areas.lsoa21, index) ?? code, profile: places };
}
