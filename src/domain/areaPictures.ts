import type { AreaCode } from './area.ts';
import type { AreaFigures } from './areaFigures.ts';
import type { AreaNames } from './areaNames.ts';
import { areaText } from './areaText.ts';
import { classify } from './classify.ts';
import type { AreaPicture, WardPicture } from './picture.ts';
import type { PictureBase } from './pictureBase.ts';
import { competitionRanks } from './rank.ts';

/** A county's areas as they are shown, in area order. Before the names have arrived an area goes by its code. */
export function areaPictures(
  codes: readonly AreaCode[],
  figures: readonly AreaFigures[],
  base: PictureBase,
  names: AreaNames | null,
  wards: readonly (WardPicture | null)[] | null,
): AreaPicture[] {
  const countyRanks = ranksInCounty(figures, base);
  return figures.map((area, index) => {
    const code = codes[index];
    if (code === undefined) throw new Error('More figures than areas');
    return {
      code,
      ...nameOf(code, index, names),
      value: area.value,
      rank: area.rank,
      class: classify(area, base.scheme, base.indicator.worse),
      missing: area.missing,
      // words are made when somebody reads them: a thousand at once would hold up the first picture
      get text() {
        return areaText(area, base);
      },
      countyRank: countyRanks[index] ?? null,
      ward: wards?.[index] ?? null,
    };
  });
}

type Named = Pick<AreaPicture, 'name' | 'district' | 'former' | 'population'>;

function nameOf(code: AreaCode, index: number, names: AreaNames | null): Named {
  if (!names) return { name: code, district: null, population: null };
  const former = names.formers[names.formerOf[index] ?? -1]?.name;
  return {
    ...(former && { former }),
    name: names.names[index] ?? code,
    district: names.districts[names.districtOf[index] ?? -1]?.name ?? null,
    population: names.population[index] ?? null,
  };
}

/** Competition ranks inside the county, 1 = worst: by national rank where there is one, else by value. */
function ranksInCounty(
  figures: readonly AreaFigures[],
  { indicator, level }: PictureBase,
): (number | null)[] {
  if (indicator.kind === 'rank') {
    return competitionRanks(
      figures.map(({ rank }) => rank),
      'low',
    );
  }
  if (indicator.kind === 'category' && level === 'lsoa') return figures.map(() => null);
  return competitionRanks(
    figures.map(({ value }) => value),
    indicator.worse,
  );
}
