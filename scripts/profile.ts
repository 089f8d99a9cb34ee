import type { ProfileFeature } from '../src/domain/profiles.ts';
import { profileParts, type ProfilePart } from '../src/domain/twins.ts';

/** A feature before its values are known. */
export interface FeatureRow extends Omit<ProfileFeature, 'values' | 'stored' | 'year' | 'indicator'> {
  /** the measure it is the county's figure of; null: residents per square kilometre */
  indicator: string | null;
  /** takes the second figure of the measure: the share of residents in neighbourhoods further from a major town or city */
  further?: boolean;
}

/** What counties and neighbourhoods are compared by. */
export interface ProfilePlan {
  counties: readonly FeatureRow[];
  areas: readonly ProfilePart[];
}

const domain = (name: string, title: string): FeatureRow => ({
  id: name,
  title,
  group: 'Deprivation',
  unit: '',
  indicator: `${name}-2025`,
  weight: 0.06,
  log: false,
  decimals: 3,
});

const share = (id: string, title: string, group: string, indicator: string, weight: number): FeatureRow => ({
  id,
  title,
  group,
  unit: '%',
  indicator,
  weight,
  log: false,
  decimals: 1,
});

/**
 * Counties like ours: 42 % of the weight on the seven domains of the Indices of Deprivation 2025 (average scores, each the
 * same), 20 % on rurality, 20 % on age, 18 % on density. The weights are this atlas's own choice; the page shows them.
 */
const COUNTY_FEATURES: readonly FeatureRow[] = [
  share('rural', 'residents in rural neighbourhoods', 'Rurality', 'ruc-2021', 0.12),
  {
    ...share(
      'further',
      'residents in neighbourhoods further from a major town or city',
      'Rurality',
      'ruc-2021',
      0.08,
    ),
    further: true,
  },
  share('under-16', 'residents aged under 16', 'Age', 'under-16-2021', 0.1),
  share('aged-65', 'residents aged 65 and over', 'Age', 'aged-65-2021', 0.1),
  {
    id: 'density',
    title: 'residents per km²',
    group: 'Density',
    unit: 'per km²',
    indicator: null,
    weight: 0.18,
    log: true,
    decimals: 1,
  },
  domain('income', 'income deprivation, average score'),
  domain('employment', 'employment deprivation, average score'),
  domain('education', 'education deprivation, average score'),
  domain('health', 'health deprivation, average score'),
  domain('crime', 'crime, average score'),
  domain('barriers', 'barriers to housing and services, average score'),
  domain('living', 'living environment deprivation, average score'),
];

/** What the atlas compares counties and neighbourhoods by. */
export const PROFILE: ProfilePlan = { counties: COUNTY_FEATURES, areas: profileParts };
