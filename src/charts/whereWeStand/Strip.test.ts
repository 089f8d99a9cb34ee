import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { sameDrawing, svgFile } from '../../../tests/fixtures/drawing.ts';
import type { CountyCode } from '../../domain/area.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { Chart } from '../chart.ts';
import Strip from './Strip.svelte';

const indicator = {
  kind: 'rank',
  worse: 'low',
  aggregateUnit: '',
  aggregateDecimals: 1,
} as unknown as IndicatorFile;
const rows = [40, 30, 30, 29.5, 20, 12, null].map((value, index) => ({
  code: `C${index}` as CountyCode,
  name: `County ${index}`,
  value,
  rank: value === null ? null : [1, 2, 2, 4, 5, 6][index]!,
}));
const [first, , , shown, , last] = rows.map(({ code }) => code);

describe('the strip of counties', () => {
  const props = {
    chart: { id: 'tiny' } as Chart,
    indicator,
    rows,
    shown: [shown!],
    ends: [first!, last!],
    england: 21.8,
    isHighFirst: true,
    width: 400,
    labelOf: ({ name, rank }: { name: string; rank: number | null }) => `${name}, ${String(rank)}`,
    pointed: rows[1]!.code,
    onpoint: () => {},
    onpick: () => {},
  };

  it('is drawn without a page', async () => {
    await sameDrawing(svgFile(Strip, props), 'whereWeStand.svg');
  });

  it('says where England stands and what the ends are', () => {
    const { body } = render(Strip, { props });
    expect(body).toContain('England 21.8');
    expect(body).toContain('← More deprived');
    expect(body.match(/<circle class="dot/g)).toHaveLength(6);
  });
});
