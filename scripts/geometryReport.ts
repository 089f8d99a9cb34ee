import type { Geography } from '../src/domain/area.ts';
import type { Drawing } from './geometry/simplifyNetwork.ts';
import type { Output } from './output.ts';

/** What simplification did to each geography, and how large its files are: one line each, for the terminal. */
export function describeGeometry(drawings: Record<Geography, Drawing>, output: Output): string[] {
  const layers = (['lsoa21', 'lsoa11', 'ward24'] as const).map(
    (geography) =>
      `${describeFiles(output, `${geography}.topo.json`)}; ${describeDrawing(drawings[geography])}`,
  );
  return [...layers, describeFiles(output, 'context.json')];
}

function describeDrawing({ arcs, restored, bent, slivers, changes }: Drawing): string {
  const [most] = changes;
  const change = most ? `${(most.share * 100).toFixed(1)} % (${most.code})` : 'none';
  return (
    `${arcs.length} lines, ${restored} with detail restored, ${bent} bent to meet, ` +
    `${slivers.length} slivers left out, largest change of size ${change}`
  );
}

/** Number of files of that name and their sizes as written, before compression. */
function describeFiles(output: Output, name: string): string {
  const sizes = [...output.files]
    .filter(([path]) => path.endsWith(`/${name}`))
    .map(([, text]) => text.length)
    .sort((a, b) => a - b);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return (
    `${name}: ${sizes.length} files, ${(total / 1e6).toFixed(1)} MB, ` +
    `median ${Math.round(median / 1e3)} kB, largest ${Math.round((sizes.at(-1) ?? 0) / 1e3)} kB`
  );
}
