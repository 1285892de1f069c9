import { describe, expect, it } from 'vitest';
import type { Evidence, Field, FilePiece, Outcome } from '../../../shared/fill/messages.ts';
import { fail, ok, type Result } from '../../../shared/kit/result.ts';
import { exampleCase } from '../../../shared/session/example.ts';
import { pieceSize, sendFile } from '../../../shared/session/fill/files.ts';
import { allRows } from '../../../shared/session/fill/rows.ts';
import { createFill, type FillRow } from '../../../shared/session/fill.ts';
import type { FrameWrites, PageAccess, PageFrame, PageLook } from '../../../shared/session/page-access.ts';
import { createMemoryStore } from '../../../shared/store/memory.ts';

const blank: Omit<Field, 'id' | 'evidence'> = {
  kind: 'text',
  type: 'text',
  autocomplete: '',
  sections: [{ at: 1, text: 'Patient' }],
  choices: [],
  form: 1,
  box: 0,
  row: undefined,
  maxLength: undefined,
  min: '',
  max: '',
  step: '',
  pattern: '',
  inputMode: '',
  accept: '',
  multiple: false,
  required: false,
  readOnly: false,
  filled: false,
  edges: { before: '', after: '' },
  multiline: false,
  lang: '',
};

const field = (id: string, label: string, more: Partial<Field> = {}): Field => ({
  ...blank,
  id,
  evidence: [{ source: 'label', text: label } satisfies Evidence],
  ...more,
});

const lookAt = (...frames: Field[][]): PageLook => ({
  title: 'Patient intake',
  host: 'clinic.example',
  closed: [],
  tooMany: 0,
  frames: frames.map((fields, frameId) => ({
    frame: { tabId: 1, frameId },
    reading: {
      ok: true,
      reading: `r${frameId}`,
      url: 'https://clinic.example/',
      lang: 'en',
      about: 'Patient intake',
      fields,
      foreignFrames: [],
    },
  })),
});

const form = [
  field('f1', 'First name'),
  field('f2', 'Last name'),
  field('f3', 'Date of birth', { kind: 'date', type: 'date' }),
];

interface Fake extends PageAccess {
  writes: FrameWrites[];
  pieces: FilePiece[];
  undone: [number, string[]][];
}

type Answers = Partial<{ look: Result<PageLook>; state: Outcome['state']; broken: number; allowed: boolean }>;

/** A page that takes everything, except where told otherwise. */
function fakePage({ look = ok(lookAt(form)), state = 'written', broken, allowed = true }: Answers = {}): Fake {
  const fake: Fake = {
    writes: [],
    pieces: [],
    undone: [],
    look: async () => look,
    async send(_frame, piece) {
      fake.pieces.push(piece);
      return ok(undefined);
    },
    async write(writes) {
      if (writes.frame.frameId === broken) return fail('page.changed');
      fake.writes.push(writes);
      return ok(writes.approved.map((one) => ({ field: one.field, state })));
    },
    async undo({ frameId }, fields) {
      fake.undone.push([frameId, fields]);
      return ok(fields.map((one) => ({ field: one, state: 'written' as const })));
    },
    askFor: async () => allowed,
  };
  return fake;
}

const example = exampleCase('2026-11-25', '2026-11-25T10:00:00.000Z');
const pdf = new File(['%PDF'], 'made.pdf', { type: 'application/pdf' });

function fillOn(page: PageAccess, store = createMemoryStore(), make = async (): Promise<Result<File>> => ok(pdf)) {
  const files = () => [{ id: 'pdf', name: 'records.pdf', type: 'application/pdf', is: 'pdf' as const, make }];
  return createFill({ page, store, today: () => '2026-11-25', open: () => example, files });
}

type Opened = ReturnType<typeof fillOn>;

function rowOf(fill: Opened, label: string): FillRow {
  const row = fill.lines.value && allRows(fill.lines.value).find((one) => one.label === label);
  if (!row) throw new Error(`no line for ${label}`);
  return row;
}

describe('filling a page', () => {
  it('writes nothing before the press, then only what is on, as it was changed', async () => {
    const page = fakePage();
    const fill = fillOn(page);
    await fill.look();
    expect(fill.state.value).toBe('review');
    fill.setOn(rowOf(fill, 'Last name'), false);
    fill.setValue(rowOf(fill, 'First name'), 'N.');
    expect(page.writes).toEqual([]);
    await fill.write();
    expect(fill.state.value).toBe('done');
    expect(page.writes).toHaveLength(1);
    expect(page.writes[0]?.approved).toEqual([
      { field: 'f1', write: { how: 'text', text: 'N.' } },
      { field: 'f3', write: { how: 'text', text: '1968-04-17' } },
    ]);
  });

  it('keeps the fields of two frames apart, although their ids are the same', async () => {
    const page = fakePage({
      look: ok(
        lookAt(form, [field('f1', 'Primary diagnosis'), field('f2', 'Known allergies'), field('f3', 'Symptoms')]),
      ),
    });
    const fill = fillOn(page);
    await fill.look();
    fill.setOn(rowOf(fill, 'First name'), false);
    await fill.write();
    expect(
      page.writes.map(({ frame, reading, approved }) => [frame.frameId, reading, approved.map((one) => one.field)]),
    ).toEqual([
      [0, 'r0', ['f2', 'f3']],
      [1, 'r1', ['f1', 'f2', 'f3']],
    ]);
    await fill.undo(rowOf(fill, 'Last name'));
    expect(page.undone).toEqual([[0, ['f2']]]);
    await fill.undo();
    expect(page.undone.slice(1)).toEqual([
      [0, ['f3']],
      [1, ['f1', 'f2', 'f3']],
    ]);
    expect([...fill.outcomes.value.values()].every((state) => state === 'undone')).toBe(true);
  });

  it('stops at another page and says so', async () => {
    const page = fakePage({ broken: 0 });
    const fill = fillOn(page);
    await fill.look();
    await fill.write();
    expect(fill.state.value).toBe('idle');
    expect(fill.notice.value?.code).toBe('page.changed');
  });

  it('tells what it could still write when only one frame went away', async () => {
    const fill = fillOn(
      fakePage({
        look: ok(
          lookAt(form, [field('f1', 'Primary diagnosis'), field('f2', 'Known allergies'), field('f3', 'Symptoms')]),
        ),
        broken: 1,
      }),
    );
    await fill.look();
    await fill.write();
    expect(fill.state.value).toBe('done');
    expect(fill.outcomes.value.get(rowOf(fill, 'First name').key)).toBe('written');
    expect(fill.outcomes.value.get(rowOf(fill, 'Primary diagnosis').key)).toBe('gone');
  });

  it('gives back the problem of a page that may not be looked at', async () => {
    const fill = fillOn(fakePage({ look: fail('page.no-permission') }));
    await fill.look();
    expect([fill.state.value, fill.notice.value?.code]).toEqual(['idle', 'page.no-permission']);
  });
});

describe('files', () => {
  const withFile = [...form, field('f4', 'Medical reports (PDF)', { kind: 'file', type: 'file', accept: '.pdf' })];

  it('are off until ticked, made only then, and sent before the values', async () => {
    const page = fakePage({ look: ok(lookAt(withFile)) });
    let made = 0;
    const fill = fillOn(page, createMemoryStore(), async () => {
      made += 1;
      return ok(pdf);
    });
    await fill.look();
    expect(fill.isOn(rowOf(fill, 'Medical reports (PDF)'))).toBe(false);
    fill.setOn(rowOf(fill, 'Medical reports (PDF)'), true);
    expect(made).toBe(0);
    await fill.write();
    expect(made).toBe(1);
    expect(page.pieces).toEqual([
      { file: 'pdf', name: 'made.pdf', type: 'application/pdf', base64: btoa('%PDF'), last: true },
    ]);
    expect(page.writes[0]?.approved.at(-1)).toEqual({ field: 'f4', write: { how: 'files', files: ['pdf'] } });
  });

  it('that cannot be made hold everything back, and the review stays', async () => {
    const page = fakePage({ look: ok(lookAt(withFile)) });
    const fill = fillOn(page, createMemoryStore(), async () => fail('pdf.font'));
    await fill.look();
    fill.setOn(rowOf(fill, 'Medical reports (PDF)'), true);
    await fill.write();
    expect([fill.state.value, fill.notice.value?.code]).toEqual(['review', 'page.file']);
    expect(page.writes).toEqual([]);
  });

  it('cross in pieces that join to the same bytes', async () => {
    const page = fakePage();
    const bytes = Uint8Array.from({ length: pieceSize * 2 + 5 }, (_, at) => at % 251);
    await sendFile(page, {} as PageFrame, 'pdf', new File([bytes], 'large.pdf'));
    expect(page.pieces.map(({ last }) => last)).toEqual([false, false, true]);
    const joined = Uint8Array.from(atob(page.pieces.map(({ base64 }) => base64).join('')), (letter) =>
      letter.charCodeAt(0),
    );
    expect(joined.length).toBe(bytes.length);
    expect(joined.every((byte, at) => byte === bytes[at])).toBe(true);
  });
});

describe('picks', () => {
  const odd = [...form, field('f4', 'Zzyzx'), field('f5', 'Twice'), field('f6', 'Twice')];

  it('stay where they are, are kept for the site without a value, and can be forgotten', async () => {
    const store = createMemoryStore();
    const page = fakePage({ look: ok(lookAt(odd)) });
    const fill = fillOn(page, store);
    await fill.look();
    const place = (label: string) => fill.lines.value?.left.findIndex((row) => row.label === label);
    const before = place('Zzyzx');
    fill.pick(rowOf(fill, 'Zzyzx'), 'case.diagnosis');
    expect(place('Zzyzx')).toBe(before);
    expect(fill.isOn(rowOf(fill, 'Zzyzx'))).toBe(true);
    const kept = await store.readSetting('fill:clinic.example');
    expect(JSON.stringify(kept)).toContain('case.diagnosis');
    expect(JSON.stringify(kept)).not.toContain(example.story.diagnosis);

    const later = fillOn(page, store);
    await later.look();
    expect(rowOf(later, 'Zzyzx')).toMatchObject({ token: 'case.diagnosis', confidence: 'picked', on: true });
    later.forgetPicks();
    expect(rowOf(later, 'Zzyzx').approved).toBeUndefined();
    expect(await store.readSetting('fill:clinic.example')).toEqual(ok({}));
  });

  it('of one of two fields with the same name say nothing about the other, and are not kept', async () => {
    const store = createMemoryStore();
    const fill = fillOn(fakePage({ look: ok(lookAt(odd)) }), store);
    await fill.look();
    const [one, two] = fill.lines.value?.left.filter((row) => row.label === 'Twice') ?? [];
    if (!one || !two) throw new Error('no lines');
    fill.pick(one, 'case.diagnosis');
    const rows = fill.lines.value?.left.filter((row) => row.label === 'Twice').map((row) => row.token);
    expect(rows).toEqual(['case.diagnosis', two.token]);
    expect(await store.readSetting('fill:clinic.example')).toEqual(ok({}));
  });

  it('never go before a guard', async () => {
    const guarded = [...form, field('f4', 'Password', { type: 'password' })];
    const store = createMemoryStore();
    await store.writeSetting('fill:clinic.example', { 'text||Password': 'case.diagnosis' });
    const fill = fillOn(fakePage({ look: ok(lookAt(guarded)) }), store);
    await fill.look();
    expect(fill.lines.value && allRows(fill.lines.value).some((row) => row.field === 'f4')).toBe(false);
    expect(fill.lines.value?.yours.labels).toEqual(['Password']);
  });
});

it('asks for one origin first and looks again only when allowed', async () => {
  const refused = fillOn(fakePage({ allowed: false }));
  await refused.allow('https://forms.example');
  expect([refused.state.value, refused.notice.value?.code]).toEqual(['idle', 'page.refused']);
  const allowed = fillOn(fakePage());
  await allowed.allow('https://forms.example');
  expect(allowed.state.value).toBe('review');
});
