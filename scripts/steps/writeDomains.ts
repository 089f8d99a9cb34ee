import { packClosely, packColumns } from '../../src/domain/packed.ts';
import { domainIds, type ByDomain, type DomainsFile } from '../../src/domain/plan/domains.ts';
import type { Output } from '../output.ts';
import type { Column } from './readColumns.ts';

/** Writes `england/domains-2025.json`, where the index and its seven domains are built. */
export function writeDomains(columns: readonly Column[], output: Output): void {
  const ranks = (id: string): number[] =>
    columns.find(({ row }) => row.id === `${id}-2025`)?.rank.map((rank) => rank ?? 0) ?? [];
  const file: DomainsFile = {
    imd: ranks('imd'),
    domains: Object.fromEntries(domainIds.map((id) => [id, ranks(id)])) as ByDomain<number[]>,
  };
  const isWhole = [file.imd, ...Object.values(file.domains)].every((list) => list.length > 0);
  if (isWhole) output.json('england/domains-2025.json', packColumns(file, packClosely));
}
