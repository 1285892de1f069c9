import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Case, newCase } from '../../../shared/case/case.ts';
import { records } from '../../../shared/catalog/index.ts';
import { fhirBundle, type Resource, type Voice } from '../../../shared/package/fhir/bundle.ts';
import { packageRecord, type RecordsPackage, recordsPackage } from '../../../shared/package/schema.ts';
import { exampleCase } from '../../../shared/session/example.ts';
import { anyCase, arbitraryOf } from './arbitrary.ts';
import { adviceOf, faultsOf, validatorFaults } from './fhir-check.ts';
import { runs, sealed } from './sealed.ts';

const now = '2026-03-01T09:30:00Z';
const voices: readonly Voice[] = [
  { language: 'en', term: (_, id) => id },
  { language: 'zh', term: (_, id) => `词 ${id}` },
];
const [english] = voices as [Voice];

const example = exampleCase('2026-03-01', now);
const whole = [...records].map(({ id, name }) => ({
  id,
  name,
  need: 'required' as const,
  status: example.records[id]?.status ?? ('unknown' as const),
}));
const bundleFor = async (from: Case, more = {}) => fhirBundle(await sealed(from, more), english);
const of = (bundle: { entry: readonly { resource: Resource }[] }, type: string) =>
  bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);

type Section = {
  title: string;
  code: { coding: { code: string }[] };
  text: { div: string };
  entry?: { reference: string }[];
  emptyReason?: { coding: { code: string }[] };
};
const sectionOf = (bundle: { entry: readonly { resource: Resource }[] }, code: string) =>
  ((of(bundle, 'Composition')[0]?.section ?? []) as Section[]).find((section) => section.code.coding[0]?.code === code);
const withStory = (story: Partial<Case['story']>, more: Partial<Case> = {}): Case => {
  const blank = newCase('case-1', now);
  return { ...blank, ...more, story: { ...blank.story, ...story } };
};

describe('a package as a FHIR document', () => {
  it.each(voices)('is sound for the example ($language)', async (voice) => {
    const bundle = fhirBundle(await sealed(example, { checklist: whole }), voice);
    expect(faultsOf(bundle)).toEqual([]);
    expect(of(bundle, 'DocumentReference').length).toBeGreaterThan(3);
    expect(adviceOf(bundle)).toEqual([]);
  });

  it('is sound for an empty case', async () => {
    const bundle = await bundleFor(newCase('case-1', now), { checklist: [] });
    expect(faultsOf(bundle)).toEqual([]);
    expect(of(bundle, 'Composition')[0]).toMatchObject({ type: { coding: [{ code: '34109-9' }] } });
  });

  it('is sound for every case', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.constantFrom(...voices), async (from, voice) => {
        expect(faultsOf(fhirBundle(await sealed(from), voice))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is sound for every package, also those this kit would not write', { timeout: 300_000 }, () => {
    const { version: _, integrity: __, ...shape } = recordsPackage.shape;
    const { translationPriority: ___, ...recordShape } = packageRecord.shape;
    const anyPackage = arbitraryOf(z.object({ ...shape, records: z.array(z.object(recordShape)) })).map((one) => ({
      ...(one as RecordsPackage),
      version: '1.0.0',
    }));
    fc.assert(
      fc.property(anyPackage, fc.constantFrom(...voices), (document, voice) => {
        expect(faultsOf(fhirBundle(document, voice))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('has the same bytes each time, and the same ids for the same things of a later package', async () => {
    const first = await bundleFor(example);
    expect(JSON.stringify(await bundleFor(example))).toBe(JSON.stringify(first));
    const later = await bundleFor({ ...example, revision: 2 });
    expect(later.identifier).not.toEqual(first.identifier);
    expect(later.entry.map(({ fullUrl }) => fullUrl)).toEqual(first.entry.map(({ fullUrl }) => fullUrl));
    const other = await bundleFor({ ...example, id: 'other-case' });
    expect(other.entry[1]?.fullUrl).not.toBe(first.entry[1]?.fullUrl);
  });

  it('does not change the package', async () => {
    const document = await sealed(example);
    const before = JSON.stringify(document);
    fhirBundle(document, english);
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('who it is about and who says so', () => {
  it('gives the passport name in parts, the own script and the spellings on records', async () => {
    const [patient] = of(await bundleFor(example), 'Patient');
    expect(patient?.name).toMatchObject([
      { use: 'official', family: 'Abenov', given: ['Nurlan'] },
      { text: 'Абенов Нурлан', extension: [{ valueCode: 'ABC' }] },
      { text: 'ABENOV NURLANBEK' },
    ]);
    expect(patient).toMatchObject({ gender: 'male', birthDate: '1968-04-17' });
  });

  it('marks a name in Chinese characters as ideographic', async () => {
    const named = { ...example, person: { ...example.person, name: { native: '张伟', aliases: [] } } };
    expect(of(await bundleFor(named), 'Patient')[0]?.name).toMatchObject([
      { text: '张伟', extension: [{ valueCode: 'IDE' }] },
    ]);
  });

  it('marks every resource as told by the patient, and an invented case as test data', async () => {
    const bundle = await bundleFor(example);
    for (const { resource } of bundle.entry) {
      expect(resource.meta).toMatchObject({
        security: [{ code: 'PATAST' }, { code: 'HTEST' }],
        tag: [{ code: 'patient-reported' }],
      });
    }
    expect(of(bundle, 'Composition')[0]).toMatchObject({ status: 'preliminary' });
    for (const one of [...of(bundle, 'Condition'), ...of(bundle, 'AllergyIntolerance')]) {
      expect(one.verificationStatus).toMatchObject({ coding: [{ code: 'unconfirmed' }] });
    }
  });

  it('names the person who acts for the patient as the author', async () => {
    const from = { ...example, situation: { ...example.situation, actor: 'parent' as const } };
    const bundle = await bundleFor(from);
    const [person] = of(bundle, 'RelatedPerson');
    expect(of(bundle, 'Composition')[0]?.author).toMatchObject([{ reference: `urn:uuid:${person?.id}` }, {}]);
    expect(JSON.stringify(bundle)).not.toContain('PATAST');
  });
});

describe('none, not known, not stated and left out', () => {
  const items: never[] = [];
  const about = async (state: 'none' | 'unknown' | undefined, leftOut: string[] = []) => {
    const list = { ...(state && { state }), items };
    const from = withStory({ allergies: list, medicines: list }, { share: { stage: 'full', leftOut } });
    const bundle = await bundleFor(from);
    return {
      codes: [...of(bundle, 'AllergyIntolerance'), ...of(bundle, 'MedicationStatement')].map(
        (one) => ((one.code ?? one.medicationCodeableConcept) as { coding: { code: string }[] }).coding[0]?.code,
      ),
      empty: ['48765-2', '10160-0'].map((code) => sectionOf(bundle, code)?.emptyReason?.coding[0]?.code),
    };
  };

  it('are four different things', async () => {
    expect(await about('none')).toEqual({
      codes: ['no-known-allergies', 'no-known-medications'],
      empty: [undefined, undefined],
    });
    expect(await about('unknown')).toEqual({
      codes: ['no-allergy-info', 'no-medication-info'],
      empty: [undefined, undefined],
    });
    expect(await about(undefined)).toEqual({ codes: [], empty: ['notasked', 'notasked'] });
    expect(await about('none', ['allergies', 'medicines'])).toEqual({ codes: [], empty: ['withheld', 'withheld'] });
  });

  it('say a name or birth date left out is masked, and one never given unknown', async () => {
    const reasonsOf = async (leftOut: string[]) => {
      const bundle = await bundleFor(withStory({}, { share: { stage: 'full', leftOut } }));
      return JSON.stringify(of(bundle, 'Patient')).match(/"valueCode":"(masked|unknown)"/g);
    };
    expect(await reasonsOf([])).toEqual(['"valueCode":"unknown"', '"valueCode":"unknown"']);
    expect(await reasonsOf(['person-name', 'birth-date'])).toEqual(['"valueCode":"masked"', '"valueCode":"masked"']);
  });

  it('leave nothing of a part that was left out', async () => {
    const leftOut = [
      'person-name',
      'contact',
      'emergency-contact',
      'timeline',
      'summary',
      'question-q5',
      'record-pathology-report',
    ];
    const bundle = await bundleFor({ ...example, share: { stage: 'full', leftOut } }, { checklist: whole });
    const text = JSON.stringify(bundle);
    for (const gone of ['Abenov', 'Абенов', 'example.org', 'Operation: right', 'cough for months', 'drive and lift']) {
      expect(text, gone).not.toContain(gone);
    }
    expect(of(bundle, 'Procedure')).toEqual([]);
    expect(sectionOf(bundle, '81338-6')?.text.div).not.toContain('cough');
    expect(text).toContain('Parts that the patient left out: 7.');
  });
});

describe('medicines', () => {
  it('carry a generic name only when it was confirmed', async () => {
    const bundle = await bundleFor(example);
    const ingredients = of(bundle, 'Medication').map(({ code, ingredient }) => [
      (code as { text: string }).text,
      ingredient,
    ]);
    expect(ingredients).toEqual([
      ['琥珀酸美托洛尔缓释片 47.5mg', [{ itemCodeableConcept: { text: 'metoprolol' } }]],
      ['阿司匹林肠溶片 100mg', undefined],
      ['复方丹参滴丸', undefined],
    ]);
    expect(JSON.stringify(bundle)).not.toContain('aspirin');
  });

  it('drop a generic name that a package carries unconfirmed', async () => {
    const document = await sealed(example);
    const forged = structuredClone(document);
    for (const one of forged.story.medicines.items) Object.assign(one, { generic: 'warfarin', checked: 'no' });
    expect(JSON.stringify(fhirBundle(forged, english))).not.toContain('warfarin');
  });

  it('never make up a date', async () => {
    const [first, second] = of(await bundleFor(example), 'MedicationStatement');
    expect(first).toMatchObject({ effectivePeriod: { start: '2019' }, note: [{}, { text: 'Dates are from memory.' }] });
    expect(second).toHaveProperty('_effectiveDateTime');
  });

  it('make no period of dates that run backwards', async () => {
    const medicine = { id: 'm1', printed: 'x', since: { date: '2020-05' }, until: { date: '2019' } };
    const bundle = await bundleFor(withStory({ medicines: { state: 'listed', items: [medicine] } }));
    expect(of(bundle, 'MedicationStatement')[0]).toMatchObject({
      status: 'completed',
      effectivePeriod: { start: '2020-05' },
      note: [{ text: 'Until: 2019' }],
    });
  });
});

describe('the rest of the story', () => {
  it('makes procedures of what was done, not of what is planned', async () => {
    const entry = (id: string, date: string, what: string) => ({
      id,
      when: { date },
      what,
      kind: 'operation' as const,
    });
    const timeline = [entry('t1', '2026-04-01', 'second operation'), entry('t2', '2026-01', 'first operation')];
    const bundle = await bundleFor(withStory({ timeline }));
    expect(of(bundle, 'Procedure')).toMatchObject([
      { status: 'completed', code: { text: 'first operation' }, performedDateTime: '2026-01' },
    ]);
    expect(sectionOf(bundle, '46240-8')?.text.div).toMatch(/first operation.*\(planned\).*second operation/);
  });

  it('types records in hand by LOINC and lists where all stand', async () => {
    const bundle = await bundleFor(example, { checklist: whole });
    const types = of(bundle, 'DocumentReference').map(
      ({ type }) => (type as { coding: { code: string }[] }).coding[0]?.code,
    );
    expect(types).toContain('11526-1');
    expect(sectionOf(bundle, '30954-2')?.entry?.length).toBeGreaterThan(2);
    const checklist = of(bundle, 'QuestionnaireResponse').at(-1) as unknown as { item: { item: object[] }[] };
    expect(checklist.item[0]?.item.length).toBe(whole.length);
    expect(types.every((code) => code !== '60591-5')).toBe(true);
  });

  it('keeps the questions in their order, own words first', async () => {
    const [request] = of(await bundleFor(example), 'QuestionnaireResponse');
    const groups = request?.item as { linkId: string; item?: { answer: { valueString: string }[] }[] }[];
    const asked = groups
      .find(({ linkId }) => linkId === 'questions')
      ?.item?.map(({ answer }) => answer[0]?.valueString);
    expect(asked?.length).toBe(5);
    expect(asked?.at(-1)).toBe('When can I drive and lift things again?');
  });

  it('writes hostile words as words', async () => {
    const summary = '</div><script>alert(1)</script> & "x" \u202egnp.exe\u202c د. سلام\n第二行\u3000全角';
    const bundle = await bundleFor(withStory({ summary }));
    expect(faultsOf(bundle)).toEqual([]);
    const div = sectionOf(bundle, '81338-6')?.text.div ?? '';
    expect(div).toContain(
      '&lt;/div&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; gnp.exe د. سلام<br/>第二行 全角',
    );
    expect(div).not.toMatch(/[\u202a-\u202e]/);
  });
});

describe('the checks themselves', () => {
  it('notice what is wrong', async () => {
    const bundle = await bundleFor(example);
    const broken = (change: (resources: Record<string, unknown>[]) => void) => {
      const copy = structuredClone(bundle);
      change(copy.entry.map(({ resource }) => resource as Record<string, unknown>));
      return faultsOf(copy).length;
    };
    const first = (all: Record<string, unknown>[], type: string) => all.find((one) => one.resourceType === type) ?? {};
    expect(validatorFaults(bundle)).toEqual([]);
    expect(broken((all) => delete first(all, 'Composition').status)).toBeGreaterThan(0);
    expect(broken((all) => Object.assign(first(all, 'Patient'), { birthDate: '1968-02-31' }))).toBeGreaterThan(0);
    expect(broken((all) => Object.assign(first(all, 'Patient'), { gender: 'm' }))).toBeGreaterThan(0);
    expect(broken((all) => Object.assign(first(all, 'Patient'), { invented: true }))).toBeGreaterThan(0);
    expect(broken((all) => delete first(all, 'AllergyIntolerance').clinicalStatus)).toBeGreaterThan(0);
    expect(broken((all) => Object.assign(first(all, 'Procedure'), { status: 'done' }))).toBeGreaterThan(0);
    expect(
      broken((all) => Object.assign(first(all, 'Procedure'), { subject: { reference: 'urn:uuid:0' } })),
    ).toBeGreaterThan(0);
    expect(broken((all) => delete first(all, 'MedicationStatement').effectivePeriod)).toBeGreaterThan(0);
  });
});
