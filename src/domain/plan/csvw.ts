import { csvFormatRows } from 'd3';
import { safeText } from '../tableCsv.ts';
import { licenceOf, type PlanAbout } from './planFiles.ts';
import { numeral, type PlanCell, type PlanField, type PlanTable } from './planTables.ts';

/**
 * Tables as CSV with metadata after the W3C's "Metadata Vocabulary for Tabular Data" (Recommendation of 17 December
 * 2015, https://www.w3.org/TR/tabular-metadata/), and its companion model for the form of the CSV.
 */

/** A table as CSV (RFC 4180, lines end in LF): texts that a spreadsheet would run are made harmless, numbers are bare. */
export function planCsv({ fields, rows }: PlanTable): string {
  const heads = fields.map(({ title }) => safeText(title));
  return `${csvFormatRows([heads, ...rows.map((row) => row.map(bare))])}\n`;
}

function bare(cell: PlanCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numeral(cell) : safeText(cell);
}

/** Where a table's file lies beside its metadata. */
export function csvName({ id }: Pick<PlanTable, 'id'>): string {
  return `${id}.csv`;
}

/** `csv-metadata.json`: the tables as a table group, each column with title, datatype, unit and source. */
export function csvwMetadata(tables: readonly PlanTable[], about: PlanAbout): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    'dc:title': about.title,
    'dc:description': [`Plan for ${about.places}.`, ...about.findings].join(' '),
    'dc:creator': 'Inequality Atlas',
    'dc:created': { '@value': about.made, '@type': 'xsd:date' },
    'dc:identifier': about.link,
    'dc:hasVersion': `data release ${about.release}`,
    'dc:license': { '@id': licenceOf(about) },
    'dc:source': about.sources.map(({ url }) => ({ '@id': url })),
    'dc:provenance': about.measures,
    dialect: dialect(),
    tables: tables.map(tableMetadata),
  };
}

function dialect(): Record<string, unknown> {
  return {
    encoding: 'utf-8',
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    headerRowCount: 1,
    lineTerminators: ['\n'],
  };
}

function tableMetadata(table: PlanTable): Record<string, unknown> {
  return {
    url: csvName(table),
    'dc:title': table.title,
    tableSchema: { columns: table.fields.map(columnMetadata), primaryKey: 'code' },
  };
}

function columnMetadata({ name, title, type, unit, about, source }: PlanField): Record<string, unknown> {
  return {
    name,
    // as it stands in the file: a reader of both compares them
    titles: safeText(title),
    datatype: type,
    'dc:description': about,
    ...(unit === '' ? {} : { 'schema:unitText': unit }),
    ...(source === '' ? {} : { 'dc:source': source }),
  };
}
