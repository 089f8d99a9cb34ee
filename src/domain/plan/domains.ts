/** The seven domains of the Index of Multiple Deprivation, in the order in which it is published and links write weights. */
export const domainIds = [
  'income',
  'employment',
  'education',
  'health',
  'crime',
  'barriers',
  'living',
] as const;
export type DomainId = (typeof domainIds)[number];

/** One figure of each domain. */
export type ByDomain<T> = Record<DomainId, T>;

/**
 * `england/domains-2025.json`: published ranks of every LSOA of England, in the order of `england/lsoa21.json` (codes
 * ascending); 1 = most deprived. Loaded only by what weights the domains anew, for which England must be ranked as a whole.
 */
export interface DomainsFile {
  /** the official index, which re-weighted ranks are compared with */
  imd: number[];
  domains: ByDomain<number[]>;
}
