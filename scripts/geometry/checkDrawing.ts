import type { Problems } from '../problems.ts';
import type { Drawing } from './simplifyNetwork.ts';

/** No area may change its size by more; the grid alone costs the smallest of them up to 5 %. */
const MOST_CHANGE = 0.06;

/** Tells of every wanted area the drawing lacks, has twice or has broken or distorted, and of lines that still cross. */
export function checkDrawing(
  file: string,
  drawing: Drawing,
  wanted: readonly string[],
  problems: Problems,
): void {
  const times = new Map<string, number>();
  for (const { code, polygons } of drawing.areas) {
    times.set(code, (times.get(code) ?? 0) + 1);
    if (polygons.length === 0)
      problems.add({
        file,
        area: code,
        message: 'has no shape on the map grid',
        action: 'check its boundary in the source',
      });
  }
  for (const code of wanted) checkOnce(file, code, times.get(code) ?? 0, problems);
  for (const { code, areaM2 } of drawing.broken)
    problems.add({
      file,
      area: code,
      message: `lost a part of ${areaM2} square metres in simplification`,
      action: 'check its boundary in the source, or lower the threshold in simplifyNetwork.ts',
    });
  // what vanished altogether has been named already
  for (const { code, share } of drawing.changes.filter(({ share }) => share > MOST_CHANGE && share < 1))
    problems.add({
      file,
      area: code,
      message: `changed its size by ${(share * 100).toFixed(1)} % in simplification`,
      action: 'look at its shape; a source polygon may overlap itself',
    });
  if (drawing.crossings > 0)
    problems.add({
      file,
      message: `has ${drawing.crossings} crossings of lines that could not be resolved`,
      action: 'look for overlapping boundaries in the source',
    });
}

function checkOnce(file: string, area: string, times: number, problems: Problems): void {
  if (times === 0)
    problems.add({ file, area, message: 'has no boundary', action: 'add it to the boundary file' });
  if (times > 1)
    problems.add({ file, area, message: `has ${times} boundaries`, action: 'keep one in the boundary file' });
}
