import { formatNumber, joinNames } from '../format.ts';
import { mostBytes, type Encoding, type FileFault } from './decodeText.ts';
import type { OwnTable } from './findHeader.ts';
import { formOf, type Form } from './keyForms.ts';
import { readNumber, type Decimal } from './readNumber.ts';
import type { Delimiter } from './splitRows.ts';

/** A file as it was found, for the reader to check before it is used. */
export interface OwnFound extends Pick<OwnTable, 'headers' | 'headerLine' | 'above' | 'repeated' | 'long'> {
  encoding: Encoding;
  delimiter: Delimiter;
  rows: number;
  badQuotes: number[];
}

const megabytes = (bytes: number): string => `${formatNumber(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;

/** Why a file cannot be read, and what to do: one sentence for each fault. */
export function faultSentence(fault: FileFault, name: string, bytes: number): string {
  const file = `“${name}”`;
  switch (fault) {
    case 'too-large':
      return `${file} has ${megabytes(bytes)}; files up to ${megabytes(mostBytes)} are read. It was not opened. Leave out columns or rows that are not needed and save it again.`;
    case 'empty':
      return `${file} is empty. Choose a file with a header row and at least one row below it.`;
    case 'header-only':
      return `${file} has a header row and no rows below it. Choose a file with figures.`;
    case 'unreadable':
      return `${file} could not be read: it may have been moved or changed since it was chosen. Choose it again.`;
    case 'excel':
      return `${file} is a spreadsheet. Open it, save its sheet as “CSV UTF-8 (comma delimited)” and choose that file.`;
    case 'packed':
      return `${file} is a packed archive. Unpack it and choose the CSV file inside.`;
    case 'pdf':
      return `${file} is a PDF. Ask whoever made it for the figures as a CSV file.`;
    case 'binary':
      return `${file} is no text: it holds bytes that no CSV file has. Save the table as CSV and choose that file.`;
  }
}

/** Why no column names areas, with what it holds instead where that can be told, and what to do. */
export function noKeySentence({ samples }: { samples: readonly { cells: readonly string[] }[] }): string {
  const cells = samples.flatMap((row) => row.cells.map((cell) => cell.trim()));
  const firstOf = (form: Form): string | undefined => cells.find((cell) => formOf(cell) === form);
  const [abroad, larger] = [firstOf('abroad'), firstOf('larger')];
  if (abroad !== undefined)
    return `“${abroad}” is a code of Wales, Scotland or Northern Ireland: the atlas holds England only. Choose a file of English areas.`;
  if (larger !== undefined)
    return `“${larger}” is a code of an area larger than a ward or MSOA, such as a district or county: it cannot be placed on neighbourhoods. Choose a file by neighbourhood, MSOA, ward or postcode.`;
  return 'No column holds LSOA, MSOA or ward codes, postcodes, or names of wards and MSOAs of the counties shown. Choose below which column names the areas, or add their county to the maps.';
}

const delimiterWords: Record<Delimiter, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** "130 rows, 6 columns parted by semicolons, header in line 4, UTF-16 LE." */
export function foundSentence({ rows, headers, delimiter, headerLine, encoding }: OwnFound): string {
  const columns = `${formatNumber(headers.length)} ${headers.length === 1 ? 'column' : 'columns'}`;
  const parted = headers.length === 1 ? '' : ` parted by ${delimiterWords[delimiter]}`;
  const header =
    headerLine === 0
      ? 'no header row: columns go by their number'
      : `header in line ${formatNumber(headerLine)}`;
  return `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, ${columns}${parted}, ${header}, ${encoding}.`;
}

/** What is odd about a file that can be read all the same; each with where, and what was done or is to do. */
export function oddities({ above, repeated, long, badQuotes, headerLine }: OwnFound): string[] {
  return [
    ...(above.length > 0 && headerLine > 0 ? [aboveSentence(above)] : []),
    ...repeated.map(
      ({ heading, columns }) =>
        `The heading “${heading}” stands over columns ${joinNames(columns.map(String))}: they are told apart by their number. Give each column a heading of its own.`,
    ),
    ...(long.length > 0
      ? [
          `${linesWords(long)} more cells than there are headings: what is beyond the last is not read. Look for a separator inside a figure or a name.`,
        ]
      : []),
    ...(badQuotes.length > 0
      ? [
          `${linesWords(badQuotes)} a quotation mark that does not close: read as it stands. Close it, or write it twice inside a quoted cell.`,
        ]
      : []),
  ];
}

/** How a number that could be two is read: "“1.200” could be 1.2 or 1,200, and nothing in the file tells which: it is read as 1,200." */
export function doubtWords(cell: string, decimal: Decimal): { said: string; other: string } {
  const read = (mark: Decimal): string => {
    const reading = readNumber(cell, mark);
    return reading.kind === 'number' ? formatNumber(reading.value, 6, false) : 'no number';
  };
  const [point, comma] = [read('point'), read('comma')];
  const [own, other] = decimal === 'point' ? [point, comma] : [comma, point];
  return {
    said: `“${cell}” could be ${own} or ${other}, and nothing in the file proves which. The column is read so that it is ${own}.`,
    other,
  };
}

function aboveSentence(above: readonly string[]): string {
  const [first = ''] = above;
  const words = first.length > 80 ? `${first.slice(0, 80)}…` : first;
  const lines = `${formatNumber(above.length)} ${above.length === 1 ? 'line' : 'lines'}`;
  return `${lines} above the header ${above.length === 1 ? 'was' : 'were'} skipped: “${words}”${above.length > 1 ? ' and so on' : ''}.`;
}

/** "Line 5 has", "Lines 5, 7, 9 and 4 more have". */
function linesWords(lines: readonly number[]): string {
  const some = lines.slice(0, 3).map((line) => formatNumber(line));
  const more = lines.length > 3 ? [...some, `${formatNumber(lines.length - 3)} more`] : some;
  return lines.length === 1 ? `Line ${joinNames(more)} has` : `Lines ${joinNames(more)} have`;
}
