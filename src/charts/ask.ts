import type { AreasFile, CountyCode, LsoaGeography } from '../domain/area.ts';
import type { ChangeFile, EnglandChange } from '../domain/changeFile.ts';
import type { EnglandAreas, EnglandColumn } from '../domain/england.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Inside } from '../domain/inside.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { EnglandNeeds, NeedsFile } from '../domain/needs.ts';
import type { DomainsFile } from '../domain/plan/domains.ts';
import type { PeopleFile } from '../domain/people.ts';
import type { Outcodes, PostcodesFile } from '../domain/postcodes.ts';
import type { Profiles } from '../domain/profiles.ts';
import type { SummariesFile } from '../domain/summariesFile.ts';
import type { ProfileFile, TwinsFile } from '../domain/twins.ts';
import type { VillagesFile } from '../domain/villages.ts';

/** What a chart may ask for beyond the picture. Every answer is kept; a failure is a value, said in the chart's place. */
export interface ChartAsk {
  /** names of all counties and measures; here before any chart is */
  manifest: Manifest;
  englandAreas: (geography: LsoaGeography) => Promise<Loaded<EnglandAreas>>;
  england: (id: IndicatorId) => Promise<Loaded<EnglandColumn>>;
  /** another measure of the counties shown: a second one beside the first, an earlier release */
  inside: (id: IndicatorId) => Promise<Loaded<Inside>>;
  change: (county: CountyCode) => Promise<Loaded<ChangeFile>>;
  englandChange: () => Promise<Loaded<EnglandChange>>;
  /** numbers of people that figures of larger areas are weighted with */
  people: (county: CountyCode) => Promise<Loaded<PeopleFile>>;
  profiles: () => Promise<Loaded<Profiles>>;
  /** settlements inside rural neighbourhoods */
  villages: (county: CountyCode) => Promise<Loaded<VillagesFile>>;
  /** names and memberships of any county's areas */
  areas: (county: CountyCode) => Promise<Loaded<AreasFile>>;
  /** what neighbourhoods are compared by, and the ten in England most like each */
  profile: (county: CountyCode) => Promise<Loaded<ProfileFile>>;
  twins: (county: CountyCode) => Promise<Loaded<TwinsFile>>;
  /** people and households in need, neighbourhood by neighbourhood, and all counties beside one another */
  needs: (county: CountyCode) => Promise<Loaded<NeedsFile>>;
  englandNeeds: () => Promise<Loaded<EnglandNeeds>>;
  /** published ranks of the seven domains all over England, to weight them anew */
  domains: () => Promise<Loaded<DomainsFile>>;
  /** the official summary measures of all counties and districts; ranked measures only */
  summaries: (id: IndicatorId) => Promise<Loaded<SummariesFile>>;
  /** the current postcodes of one first half ("HR1"), and all first halves */
  postcodes: (outcode: string) => Promise<Loaded<PostcodesFile>>;
  outcodes: () => Promise<Loaded<Outcodes>>;
}
