import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type GenericSchema } from 'valibot';
import { unpackColumns } from '../../src/domain/packed.ts';

const FOLDER = resolve(import.meta.dirname, '../../public/data');

/** A file of public/data, read and checked as the page does. Throws when it is missing or broken. */
export function readData<T>(path: string, schema: GenericSchema<unknown, T>): T {
  return parse(schema, unpackColumns(JSON.parse(readFileSync(resolve(FOLDER, path), 'utf8'))));
}
