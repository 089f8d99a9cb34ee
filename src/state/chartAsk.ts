import type { Loader } from '../data/load.ts';
import { englandAreasSchema, englandColumnSchema } from '../data/schemaLater.ts';
import type { LsoaGeography } from '../domain/area.ts';
import type { EnglandAreas, EnglandColumn } from '../domain/england.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Loaded } from '../domain/loaded.ts';

/** What charts may ask for beyond the picture (`ChartAsk`): files that no first picture needs, each kept by the loader. */
export function chartAsk(loader: Loader) {
  return {
    englandAreas: (geography: LsoaGeography): Promise<Loaded<EnglandAreas>> =>
      loader.file(`england/${geography}.json`, englandAreasSchema),
    england: (id: IndicatorId): Promise<Loaded<EnglandColumn>> =>
      loader.file(`england/${id}.json`, englandColumnSchema),
  };
}
