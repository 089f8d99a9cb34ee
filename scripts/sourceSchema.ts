import * as v from 'valibot';
import type { Source } from '../src/domain/manifest.ts';
import { addressSchema, idSchema, words } from './fieldSchemas.ts';

/** Every field of `data/sources/<id>.json`; one that the type has and the schema lacks does not compile, nor the reverse. */
const fields = {
  id: idSchema,
  title: words,
  publisher: words,
  year: words,
  url: addressSchema,
  licence: words,
  licenceUrl: addressSchema,
  attribution: words,
  status: v.picklist(['published', 'reassembled', 'derived']),
  caveats: v.array(words),
  file: v.pipe(v.string(), v.regex(/^([\w-]+\/)+[\w.-]+$/, 'folder/file below the inputs')),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'the 64 hexadecimal digits of sha256')),
  download: v.nullable(addressSchema),
} satisfies { [Key in keyof Required<Source>]: v.GenericSchema<unknown, Source[Key]> };

/** `data/sources/<id>.json`, strictly. */
export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject(fields);
