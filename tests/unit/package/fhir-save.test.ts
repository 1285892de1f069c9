import { expect, it } from 'vitest';
import { fail } from '../../../shared/kit/result.ts';
import type { FhirBundle } from '../../../shared/package/fhir/bundle.ts';
import { exampleCase } from '../../../shared/session/example.ts';
import { saveFhir } from '../../../shared/session/inbox/fhir.ts';
import { currentOf } from '../../../shared/session/inbox/stored.ts';
import { door, inboxWith } from '../session/inbox-desk.ts';
import { faultsOf } from './fhir-check.ts';

const example = exampleCase('2026-11-25', '2026-11-25T10:00:00.000Z');

it.each([
  ['en', 'After treatment', 'Medicines'],
  ['zh-Hans', '在华治疗后', '用药'],
])('the inbox saves a case as a FHIR document in %s, without the clinic’s notes', async (tag, journey, title) => {
  const ports = door({ languages: [tag] });
  const inbox = await inboxWith([example], ports);
  await inbox.openCase(example.id);
  inbox.note(example.id, { text: 'stays here' });
  const filed = inbox.open.value?.filed;
  if (!filed) throw new Error('no open case');
  await saveFhir(inbox, currentOf(filed).package);
  const { name, text } = ports.saved[0] ?? { name: '', text: '{}' };
  expect(name).toBe('records-package_20260301_k7m4q2.fhir.json');
  expect(text).not.toContain('stays here');
  expect(text).toContain(title);
  expect(text.toLowerCase()).toContain(journey.toLowerCase());
  expect(text).not.toContain('terms.');
  expect(faultsOf(JSON.parse(text) as FhirBundle)).toEqual([]);
});

it('the inbox says so when the document cannot be saved', async () => {
  const ports = door({ save: async () => fail('export.not-saved', { reason: 'NotAllowedError' }) });
  const inbox = await inboxWith([example], ports);
  await inbox.openCase(example.id);
  const filed = inbox.open.value?.filed;
  if (!filed) throw new Error('no open case');
  await saveFhir(inbox, currentOf(filed).package);
  expect(inbox.notice.value).toMatchObject({ kind: 'problem', code: 'export.not-saved' });
});
