/** Earlier versions of the package, each with the way to the next one. */

import { fail, ok, type Result } from '../../kit/result.ts';

type Document = Readonly<Record<string, unknown>>;

/** Turns a document of one major version into the next. Never asks the schema of today. */
interface Migration {
  from: number;
  migrate(document: Document): Document;
}

export const currentMajor = 1;
/** Ordered by `from`. Version 1 is the first, so there is nothing to bring forward yet. */
export const migrations: readonly Migration[] = [];

const shape = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/;

/** The document in today's major version; a newer minor version passes, a newer major one does not. */
export function migrated(document: Document): Result<{ document: Document; from?: string }> {
  const version = typeof document.version === 'string' ? document.version : '';
  const major = Number(shape.exec(version)?.[1]);
  if (!(major >= 1)) return fail('package.version-unknown');
  if (major > currentMajor) return fail('package.newer', { version });
  if (major === currentMajor) return ok({ document });
  const steps = migrations.filter((step) => step.from >= major);
  return ok({ document: steps.reduce<Document>((before, step) => step.migrate(before), document), from: version });
}
