/** The message that asks a patient for the rest: her language first, the clinic's below. */

import type { ClinicProfile } from '../../catalog/profile.ts';
import type { RecordType } from '../../catalog/schema.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Speech } from '../../i18n/words.ts';

export interface Ask {
  records: readonly RecordType[];
  profile?: ClinicProfile | undefined;
  /** Of the patient, while it lies ahead: the ward is the easiest place to ask. */
  discharge?: string | undefined;
}

/** The message in one language; each record with its name in the other, to show at a counter. */
export function askText({ t, say, second, meta }: Speech, { records, profile, discharge }: Ask): string {
  const items = records.map(({ name }, place) => `${place + 1}. ${say(name)}\n   ${second(name).text}`);
  const parts = [
    t('inbox.message.hello'),
    t('inbox.message.need', { count: records.length }),
    items.join('\n'),
    ...(discharge ? [t('inbox.message.ward', { date: formatDate(meta.tag, discharge) })] : []),
    t('inbox.message.cannot'),
    t('inbox.message.send'),
    ...(profile ? [say(profile.name)] : []),
  ];
  return parts.join('\n\n');
}

/** Both languages in one text to copy; once where both are the same. */
export function askBoth(patient: Speech, clinic: Speech, ask: Ask): string {
  const texts = patient.meta.tag === clinic.meta.tag ? [patient] : [patient, clinic];
  return texts.map((speech) => askText(speech, ask)).join('\n\n* * *\n\n');
}
