// Writes the JSON Schema of the records package into public/, from the one source of truth in shared/package.
import { writeFileSync } from 'node:fs';
import { packageJsonSchema } from '../shared/package/json-schema.ts';

const file = new URL('../public/records-package.v1.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(packageJsonSchema(), null, 2)}\n`);
