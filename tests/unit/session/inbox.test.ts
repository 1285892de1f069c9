import { describe, expect, test } from 'vitest';
import { addTo, noteRecord, tellStory } from '../../../shared/case/edits.ts';
import { exampleClinic } from '../../../shared/catalog/clinics/example-clinic.ts';
import { fail } from '../../../shared/kit/result.ts';
import { openInbox } from '../../../shared/session/inbox.ts';
import { createMemoryStore } from '../../../shared/store/memory.ts';
import { sealed } from '../package/sealed.ts';
import { door, fileOf, inboxWith, packageFile, someone } from './inbox-desk.ts';

const rowsOf = async (store: ReturnType<typeof createMemoryStore>) => {
  const listed = await store.listPackages();
  return listed.ok ? JSON.stringify(listed.value) : '';
};
const revised = (one: ReturnType<typeof someone>, revision: number) => ({ ...one, revision });

describe('taking files', () => {
  test('shows what is in them and keeps nothing before it is accepted', async () => {
    const store = createMemoryStore();
    const inbox = await openInbox(door({ store }));
    await inbox.takeFiles([
      await packageFile(someone('case-aaaaaa')),
      new File(['%PDF-1.7'], 'scan.pdf'),
      new File([''], ''),
    ]);
    expect(inbox.previews.value).toMatchObject([
      { kind: 'package', chosen: true, verdict: { as: 'new' }, fileName: 'records-package.json' },
      { kind: 'refused', problem: { code: 'import.pdf-not-ours' }, fileName: 'scan.pdf' },
      { kind: 'refused', problem: { code: 'import.empty' }, fileName: '' },
    ]);
    expect(await rowsOf(store)).toBe('[]');
    await inbox.accept();
    expect(inbox.previews.value).toEqual([]);
    expect(inbox.rows.value).toMatchObject([
      { code: 'aaaaaa', name: 'Abenov Nurlan', age: 58, notes: { state: 'new' } },
    ]);
    expect(inbox.notice.value).toMatchObject({ kind: 'done', code: 'inbox.done.added', detail: { count: 1 } });
  });

  test('one bad file never stops the others, and a hostile name is only text', async () => {
    const inbox = await openInbox(door());
    const broken = {
      stream: undefined,
      size: 5,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    await inbox.takeFiles([
      new File(['{"a":'], 'cut.json'),
      broken as unknown as File,
      fileOf(
        { format: 'second-opinion-backup', version: '1.0.0', created: '2026-11-25T10:00:00Z', cases: [] },
        'mine.json',
      ),
      new File(['[]'], 'report\u202egpj.exe'),
      await packageFile(someone('case-1')),
    ]);
    const codes = inbox.previews.value.map((one) => (one.kind === 'refused' ? one.problem.code : one.verdict.as));
    expect(codes).toEqual(['import.not-json', 'import.unreadable', 'inbox.backup', 'import.not-ours', 'new']);
    expect(inbox.previews.value[3]?.fileName).toBe('reportgpj.exe');
  });

  test('a failed save changes nothing, here and in the store', async () => {
    const store = createMemoryStore();
    const inbox = await inboxWith([someone('case-1')], door({ store }));
    const before = await rowsOf(store);
    store.writePackages = async () => fail('store.quota');
    await inbox.takeFiles([await packageFile(someone('case-2')), await packageFile(revised(someone('case-1'), 9))]);
    await inbox.accept();
    expect(await rowsOf(store)).toBe(before);
    expect(inbox.rows.value).toHaveLength(1);
    expect(inbox.previews.value).toHaveLength(2);
    expect(inbox.notice.value).toMatchObject({ kind: 'problem', code: 'store.quota' });
  });

  test('the same package again adds nothing, in one drop or later', async () => {
    const one = someone('case-1');
    const inbox = await openInbox(door());
    await inbox.takeFiles([await packageFile(one), await packageFile(one, { now: '2026-11-26T10:00:00Z' })]);
    expect(inbox.previews.value).toMatchObject([
      { verdict: { as: 'new' }, chosen: true },
      { verdict: { as: 'same' }, chosen: false },
    ]);
    await inbox.accept();
    await inbox.takeFiles([await packageFile(one)]);
    expect(inbox.previews.value).toMatchObject([{ verdict: { as: 'same' }, chosen: false }]);
    inbox.choose(inbox.previews.value[0]?.key ?? '', true);
    expect(inbox.previews.value).toMatchObject([{ chosen: false }]);
    inbox.dismiss();
    expect(inbox.rows.value).toMatchObject([{ copies: 1 }]);
  });

  test('what was changed on its way, or names another person, is not chosen by itself', async () => {
    const inbox = await inboxWith([someone('case-1')]);
    const changed = { ...(await sealed(someone('case-2'))), revision: 4 };
    const other = await packageFile(revised(someone('case-1', { birthDate: '1999-01-01' }), 9));
    await inbox.takeFiles([fileOf(changed), other]);
    expect(inbox.previews.value).toMatchObject([
      { copy: { integrity: 'changed' }, chosen: false },
      { verdict: { as: 'newer', otherPerson: true }, chosen: false },
    ]);
    inbox.choose(inbox.previews.value[0]?.key ?? '', true);
    await inbox.accept();
    expect(inbox.rows.value.map((row) => row.id)).toEqual(['case-1', 'case-2']);
    await inbox.openCase('case-2');
    expect(inbox.open.value?.looks[0]).toMatchObject({ kind: 'seal-changed', shape: 'diamond' });
  });
});

describe('an answer', () => {
  const first = noteRecord('genomic-report', { status: 'requested' })(someone('case-1'));
  const answer = revised(noteRecord('genomic-report', { status: 'have' })(first), 5);

  test('to a case she has read shows what changed until she has read it; nothing is overwritten', async () => {
    const store = createMemoryStore();
    const inbox = await inboxWith([first], door({ store }));
    await inbox.openCase('case-1');
    inbox.note('case-1', { state: 'waiting', text: 'rang her' });
    await inbox.takeFiles([await packageFile(answer)]);
    expect(inbox.open.value).toBeUndefined();
    await inbox.accept();
    expect(inbox.rows.value).toMatchObject([{ copies: 2, notes: { state: 'answer', text: 'rang her' } }]);
    await inbox.openCase('case-1');
    expect(inbox.open.value?.news?.changes).toMatchObject([
      { part: 'records', id: 'genomic-report', fields: [{ field: 'status', before: 'requested', after: 'have' }] },
    ]);
    inbox.note('case-1', { seen: inbox.open.value?.row.current.id, state: 'ready' });
    expect(inbox.open.value?.news).toBeUndefined();
    await inbox.flush();
    const again = await openInbox(door({ store }));
    await again.openCase('case-1');
    expect(again.open.value).toMatchObject({
      filed: {
        copies: [{ package: { revision: 3 } }, { package: { revision: 5 } }],
        notes: { state: 'ready', text: 'rang her' },
      },
    });
    expect(again.open.value?.news).toBeUndefined();
  });

  test('an older package goes into the history and changes nothing that is shown', async () => {
    const inbox = await inboxWith([answer]);
    await inbox.openCase('case-1');
    inbox.note('case-1', { state: 'ready' });
    await inbox.takeFiles([await packageFile(first)]);
    expect(inbox.previews.value).toMatchObject([{ verdict: { as: 'older' }, chosen: true }]);
    await inbox.accept();
    expect(inbox.rows.value).toMatchObject([
      { copies: 2, notes: { state: 'ready' }, current: { package: { revision: 5 } } },
    ]);
  });

  test('a full package of the same revision after a first contact is an answer too', async () => {
    const contact = { ...first, share: { stage: 'first-contact' as const, leftOut: [] } };
    const inbox = await inboxWith([contact]);
    await inbox.takeFiles([await packageFile(first, { now: '2026-11-26T10:00:00Z' })]);
    expect(inbox.previews.value).toMatchObject([{ verdict: { as: 'newer' } }]);
    await inbox.accept();
    expect(inbox.rows.value[0]?.current.package.stage).toBe('full');
  });

  test('a case nobody opened yet stays new', async () => {
    const inbox = await inboxWith([first, answer]);
    expect(inbox.rows.value).toMatchObject([
      { copies: 2, notes: { state: 'new' }, current: { package: { revision: 5 } } },
    ]);
  });
});

describe('the list', () => {
  const cases = [
    {
      ...tellStory({ diagnosis: '右上肺腺癌' })(someone('case-aaaaa1')),
      situation: { ...someone('x').situation, area: 'cancer' as const },
    },
    addTo('medicines', { id: 'm1', printed: 'Metoprolol' })(
      someone('case-bbbbb2', { name: { family: 'Ćirić', given: 'Žana', aliases: [] } }),
    ),
    someone('case-ccccc3', { name: { native: 'محمد الأحمد', aliases: [] }, language: 'ar' }),
  ];
  const found = async (text: string) => {
    const inbox = await inboxWith(cases);
    inbox.find({ text });
    return inbox.found.value.map((row) => row.code).sort();
  };

  test('is searched by any word, in any script, without accents', async () => {
    expect(await found('肺腺')).toEqual(['aaaaa1']);
    expect(await found('ciric zana')).toEqual(['bbbbb2']);
    expect(await found('METOPR')).toEqual(['bbbbb2']);
    expect(await found('الأحمد')).toEqual(['ccccc3']);
    expect(await found('Arabic')).toEqual(['ccccc3']);
    expect(await found('cancer aaaaa1')).toEqual(['aaaaa1']);
    expect(await found('no such words')).toEqual([]);
    expect(await found('  ')).toHaveLength(3);
  });

  test('is filtered by state, tag and person, with counts', async () => {
    const inbox = await inboxWith(cases);
    inbox.note('case-aaaaa1', { state: 'waiting', tags: ['urgent'], assignee: 'Dr Wu ' });
    expect(inbox.counts.value).toEqual({ all: 3, 'needs-you': 2, waiting: 1, ready: 0, done: 0 });
    expect(inbox.choices.value).toMatchObject({
      tags: ['urgent'],
      assignees: ['Dr Wu'],
      areas: ['cancer'],
      languages: ['ar', 'en'],
    });
    inbox.find({ group: 'waiting', tag: 'urgent', assignee: 'Dr Wu', area: 'cancer' });
    expect(inbox.found.value.map((row) => row.code)).toEqual(['aaaaa1']);
    inbox.find({ group: 'ready' });
    expect(inbox.found.value).toEqual([]);
    inbox.clearFilter();
    expect(inbox.found.value).toHaveLength(3);
  });

  test('is sorted, and what has no value stands last both ways', async () => {
    const dated = {
      ...someone('case-ddddd4'),
      situation: { ...someone('x').situation, dates: { decideBy: '2026-12-01' } },
    };
    const inbox = await inboxWith([...cases, dated]);
    const order = () => inbox.found.value.map((row) => row.code);
    inbox.order('decideBy');
    expect(order()[0]).toBe('ddddd4');
    inbox.order('decideBy');
    expect(order()[0]).toBe('ddddd4');
    inbox.order('name');
    expect(order().slice(2)).toEqual(['bbbbb2', 'ccccc3']);
  });

  test('measures a case by this clinic’s list, not by the patient’s', async () => {
    const general = await inboxWith([cases[0] as (typeof cases)[0]]);
    const own = await inboxWith([cases[0] as (typeof cases)[0]], door({ profile: exampleClinic }));
    const idsOf = (inbox: typeof own) =>
      inbox.rows.value.flatMap((row) => inbox.study(row).missing.map((entry) => entry.record.id));
    expect(idsOf(general)).not.toContain('lakeside-consent-form');
    expect(idsOf(own)).toContain('lakeside-consent-form');
  });

  test('takes the clinic’s rules from a file and remembers them', async () => {
    const store = createMemoryStore();
    const inbox = await openInbox(door({ store }));
    await inbox.takeProfile(fileOf({ ...exampleClinic, images: 'sometimes' }));
    expect(inbox.notice.value).toMatchObject({ code: 'profile.invalid', detail: { path: 'images' } });
    await inbox.takeProfile(fileOf(exampleClinic));
    expect((await openInbox(door({ store }))).profile.value?.id).toBe('example-clinic');
    await inbox.takeProfile(undefined);
    expect((await openInbox(door({ store }))).profile.value).toBeUndefined();
  });

  test('leaves as CSV, with formulas made harmless', async () => {
    const ports = door();
    const inbox = await inboxWith([someone('case-1', { name: { family: '=HYPERLINK("x")', aliases: [] } })], ports);
    inbox.note('case-1', { text: 'stays here', assignee: '+49 1' });
    await inbox.saveList();
    const { name, text } = ports.saved[0] ?? { name: '', text: '' };
    expect(name).toBe('inbox_20261125.csv');
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`"'+49 1"`);
    expect(text).not.toContain('stays here');
  });
});

describe('keeping', () => {
  test('deleting a case leaves nothing of it', async () => {
    const store = createMemoryStore();
    const inbox = await inboxWith(
      [someone('case-1'), revised(someone('case-1'), 7), someone('case-2')],
      door({ store }),
    );
    await inbox.openCase('case-1');
    inbox.note('case-1', { text: 'a note' });
    await inbox.remove('case-1');
    await inbox.flush();
    expect(inbox.open.value).toBeUndefined();
    expect(inbox.rows.value.map((row) => row.id)).toEqual(['case-2']);
    expect(await rowsOf(store)).not.toContain('case-1');
  });

  test('an entry that cannot be read is counted, kept and never in the way', async () => {
    const store = createMemoryStore();
    await inboxWith([someone('case-1')], door({ store }));
    await store.writePackages([
      { id: 'odd', received: '', document: { format: 'inbox-copy' }, fileName: '' },
      { id: 'odd.1', received: '', document: null, fileName: '' },
    ]);
    const inbox = await openInbox(door({ store }));
    expect(inbox.rows.value).toHaveLength(1);
    expect(inbox.damaged.value).toHaveLength(2);
    await inbox.removeDamaged();
    expect(inbox.damaged.value).toEqual([]);
    expect(inbox.rows.value).toHaveLength(1);
  });

  test('notes that could not be saved stay on the screen and go with the next save', async () => {
    const store = createMemoryStore();
    const inbox = await inboxWith([someone('case-1')], door({ store }));
    const write = store.writePackages;
    store.writePackages = async () => fail('store.aborted');
    inbox.note('case-1', { text: 'first' });
    await inbox.flush();
    expect(inbox.saving.value).toMatchObject({ kind: 'failed' });
    expect(inbox.rows.value[0]?.notes.text).toBe('first');
    store.writePackages = write;
    await inbox.flush();
    expect(inbox.saving.value).toMatchObject({ kind: 'saved' });
    expect(await rowsOf(store)).toContain('first');
    await inbox.close();
  });
});
