import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import type { Problems } from './problems.ts';

/**
 * Every JSON file of a folder below `data/`, in the order of names, checked against its schema. A file that is no
 * JSON, does not fit the schema or is not named after its id is a problem and is left out.
 */
export function readDescriptions<T extends { id: string }>(
  folder: string,
  schema: v.GenericSchema<unknown, T>,
  problems: Problems,
): T[] {
  return listDescriptions(folder).flatMap((name) =>
    readDescription(resolve(folder, name), `data/${basename(folder)}/${name}`, schema, problems),
  );
}

/** The names of a folder's JSON files, in order. */
export function listDescriptions(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function readDescription<T extends { id: string }>(
  path: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  problems: Problems,
): T[] {
  const content = parse(path, file, problems);
  if (content === undefined) return [];
  const result = v.safeParse(schema, content);
  if (!result.success) {
    for (const issue of result.issues) addIssue(file, issue, problems);
    return [];
  }
  const { id } = result.output;
  if (`${id}.json` !== basename(path))
    problems.add({
      file,
      column: 'id',
      message: `is "${id}", which is not the name of the file`,
      action: `name the file ${id}.json, or correct the id`,
    });
  return [result.output];
}

function parse(path: string, file: string, problems: Problems): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.add({ file, message: `is no JSON (${error.message})`, action: 'correct its punctuation' });
    return undefined;
  }
}

/** One finding of the schema in words: which field, what is there, what is expected. */
function addIssue(file: string, issue: v.BaseIssue<unknown>, problems: Problems): void {
  const column = v.getDotPath(issue) ?? undefined;
  const at = column ? { file, column } : { file };
  if (issue.type === 'strict_object' && issue.expected === 'never')
    problems.add({ ...at, message: 'is no known field', action: 'correct its spelling or remove it' });
  else if (issue.received === 'undefined') problems.add({ ...at, message: 'is missing', action: 'add it' });
  else
    problems.add({
      ...at,
      message: `is ${issue.received}, which is not allowed`,
      action: `give ${describeExpected(issue)}`,
    });
}

/** What a check of ours asks for is its message; of plain kinds valibot knows the names. */
function describeExpected(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  return (issue.expected ?? 'another value').replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1');
}
