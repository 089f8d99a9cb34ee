import type { LsoaGeography } from '../domain/area.ts';
import type { EnglandAreas, EnglandColumn } from '../domain/england.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Loaded } from '../domain/loaded.ts';

/** What a chart may ask for beyond the picture. Every answer is kept; a failure is a value, said in the chart's place. */
export interface ChartAsk {
  englandAreas: (geography: LsoaGeography) => Promise<Loaded<EnglandAreas>>;
  england: (id: IndicatorId) => Promise<Loaded<EnglandColumn>>;
}
