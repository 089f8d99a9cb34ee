import { localityFigures } from '../../domain/locality/localityFigures.ts';
import { parseLocalities } from '../../domain/locality/localityText.ts';
import { csvName, csvwMetadata, planCsv } from '../../domain/plan/csvw.ts';
import { planGeojson } from '../../domain/plan/geojson.ts';
import { planReadme } from '../../domain/plan/planFiles.ts';
import { planTables } from '../../domain/plan/planFilesMake.ts';
import type { PlanTable } from '../../domain/plan/planTables.ts';
import { planSheets } from '../../domain/plan/spreadsheet.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Planning } from '../../state/planning.svelte.ts';
import { zipFile } from '../../ui/zipFile.ts';
import { loadPlaceBook } from './placeBook.ts';
import { placesFile } from './placesFile.ts';
import { aboutPlan, planStem, wholePlan } from './takePlan.ts';

/** A file ready to be handed over. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/** The plan's tables as CSV with metadata for machines, its places and a README for people, in one archive. */
export async function makeArchive(atlas: Atlas, planning: Planning): Promise<MadeFile> {
  const plan = ready(planning);
  const about = await aboutPlan(atlas, planning, plan);
  const tables = planTables(plan);
  const places = await placesOf(atlas, planning);
  const metadata = 'csv-metadata.json';
  const listed = [
    ...tables.map((table) => ({
      name: csvName(table),
      what: `${table.title}, ${rowsWord(table.rows.length)}`,
    })),
    { name: metadata, what: 'what every column is, after the W3C’s CSV on the Web' },
    ...places.map(({ name }) => ({ name, what: 'the places of the plan; the atlas or a GIS opens it' })),
  ];
  const files = [
    { name: 'README.md', content: planReadme(about, listed) },
    // the mark at the start lets spreadsheets see that it is UTF-8
    ...tables.map((table) => ({ name: csvName(table), content: `\uFEFF${planCsv(table)}` })),
    { name: metadata, content: `${JSON.stringify(csvwMetadata(tables, about), null, 2)}\n` },
    ...places,
  ];
  return { name: `${planStem(plan)}.zip`, content: zipFile(files) };
}

/** The plan's tables as a workbook, with sheets that explain columns, sources and licences. */
export async function makeWorkbook(atlas: Atlas, planning: Planning): Promise<MadeFile> {
  const plan = ready(planning);
  const about = await aboutPlan(atlas, planning, plan);
  const { workbookFile } = await import('../../ui/workbookFile.ts');
  const content = await workbookFile(planSheets(planTables(plan), about));
  return { name: `${planStem(plan)}.xlsx`, content };
}

/** The plan's areas with their boundaries and figures. */
export async function makeGeojson(atlas: Atlas, planning: Planning): Promise<MadeFile> {
  const plan = ready(planning);
  const about = await aboutPlan(atlas, planning, plan);
  const geography = plan.data.level === 'ward' ? 'ward24' : 'lsoa21';
  const topologies = await Promise.all(
    plan.data.counties.map(async ({ code }) => {
      const loaded = await atlas.loader.topology(code, geography);
      if (!loaded.ok) throw new Error('The boundaries could not be had');
      return loaded.value;
    }),
  );
  const [areas, allocation] = planTables(plan);
  if (!areas) throw new Error('A plan has a table of its areas');
  const geojson = planGeojson(topologies, withPounds(areas, allocation), about);
  const content = new Blob([JSON.stringify(geojson)], { type: 'application/geo+json' });
  return { name: `${planStem(plan)}.geojson`, content };
}

/** The reader's places as a file; none where there are no places. */
async function placesOf(atlas: Atlas, planning: Planning): Promise<{ name: string; content: string }[]> {
  const localities = parseLocalities(planning.view.places).value;
  if (localities.length === 0) return [];
  const book = await loadPlaceBook(planning);
  if (!book) throw new Error('The figures of the places could not be had');
  const rows = localities.map((locality) => ({ locality, figures: localityFigures(locality, book.known) }));
  const { name, content } = await placesFile(atlas, planning, rows);
  return [{ name, content: await content.text() }];
}

function rowsWord(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

function ready(planning: Planning) {
  const plan = wholePlan(planning);
  if (!plan) throw new Error('The figures of the plan are not here');
  return plan;
}

/** The areas' table with what each of them gets, where a sum is shared; by code. */
function withPounds(areas: PlanTable, allocation: PlanTable | undefined): PlanTable {
  if (!allocation) return areas;
  const codeOf = ({ fields }: PlanTable): number => fields.findIndex(({ name }) => name === 'code');
  const places = allocation.fields.flatMap((field, at) =>
    areas.fields.some(({ name }) => name === field.name) ? [] : [at],
  );
  const rows = new Map(allocation.rows.map((row) => [row[codeOf(allocation)], row]));
  return {
    ...areas,
    fields: [...areas.fields, ...places.flatMap((at) => allocation.fields[at] ?? [])],
    rows: areas.rows.map((row) => {
      const shared = rows.get(row[codeOf(areas)]);
      return [...row, ...places.map((at) => shared?.[at] ?? null)];
    }),
  };
}
