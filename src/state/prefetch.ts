import type { Loader } from '../data/load.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Answer } from './answer.ts';

/**
 * Fetches what the reader is likely to ask for next: the other measures of this heading and their values for the
 * counties shown, at this level. A failure is no matter: it is asked for again when it is needed.
 */
export async function prefetch(loader: Loader, manifest: Manifest, answer: Answer): Promise<void> {
  const { entry, cores } = answer;
  const near = manifest.indicators.filter(
    (other) => other.theme === entry.theme && other.heading === entry.heading,
  );
  const groups = [...new Set(near.map((other) => other.group))];
  await Promise.all(
    cores.flatMap(({ county, geography }) =>
      groups.map((group) =>
        geography === 'ward24'
          ? loader.wardValues(county.code, group)
          : loader.lsoaValues(county.code, group),
      ),
    ),
  );
  await Promise.all(near.map((other) => loader.indicator(other.id)));
}
