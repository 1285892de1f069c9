/** The package as JSON Schema 2020-12, for those who read or write packages with other tools. */

import * as z from 'zod/mini';
import { packageSchemaId, recordsPackage } from './schema.ts';

/**
 * Open to unknown fields, because a newer minor version may add some. It checks shapes; that a date is a real
 * calendar date and that ids are unique in their list is checked when a package is opened.
 */
export function packageJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(recordsPackage, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: packageSchemaId,
    title: 'Records package, version 1',
    description: 'Medical records, questions and history, as told by a patient. Not checked by a clinician.',
    ...schema,
  };
}
