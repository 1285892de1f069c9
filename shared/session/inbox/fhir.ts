/** Hands a package to the clinic's own systems as a FHIR document. What the clinic noted stays on this computer. */

import { packageFileName } from '../../export/index.ts';
import type { Speech } from '../../i18n/words.ts';
import { fail } from '../../kit/result.ts';
import type { Voice } from '../../package/fhir/bundle.ts';
import type { RecordsPackage } from '../../package/schema.ts';
import type { Inbox } from '../inbox.ts';

/** FHIR R4 is sent as `application/fhir+json` (hl7.org/fhir/R4/http.html#mime-type). */
const mime = 'application/fhir+json';

/** Saves the document in the reader's language. Problem code: `export.not-saved` (detail `reason`). */
export async function saveFhir(
  { ports, speech, tell }: Pick<Inbox, 'ports' | 'speech' | 'tell'>,
  document: RecordsPackage,
): Promise<void> {
  const saved = await make(document, speech.peek())
    .then((file) => ports.save(file, packageFileName(document, 'fhir.json')))
    .catch((error: unknown) => fail('export.not-saved', { reason: error instanceof Error ? error.name : 'unknown' }));
  if (!saved.ok) tell(saved.problem);
}

/** Loaded when it is asked for: most cases never need it. */
async function make(document: RecordsPackage, speech: Speech): Promise<Blob> {
  const { fhirBundle } = await import('../../package/fhir/bundle.ts');
  return new Blob([JSON.stringify(fhirBundle(document, voiceOf(speech)), null, 2)], { type: mime });
}

/** A term that a newer version knows and this one does not stands as its id. */
const voiceOf = ({ meta, t }: Speech): Voice => ({
  language: meta.tag.startsWith('zh') ? 'zh' : 'en',
  term: (list, id) => t(`terms.${list}.${id}` as 'inbox.title', { defaultValue: id }),
});
