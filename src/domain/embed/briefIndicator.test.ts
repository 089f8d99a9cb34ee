import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IndicatorFile } from '../indicator.ts';
import { packColumns, unpackColumns } from '../packed.ts';
import { briefIndicator, wholeIndicator } from './briefIndicator.ts';

const folder = 'public/data/indicators';
const read = (text: string) => unpackColumns(JSON.parse(text)) as IndicatorFile;

test.each(readdirSync(folder))('%s comes back whole from what embeds read', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const brief = JSON.stringify(packColumns(briefIndicator(read(text))));
  expect(wholeIndicator(read(brief))).toEqual(read(text));
  expect(brief.length).toBeLessThanOrEqual(text.length);
});
