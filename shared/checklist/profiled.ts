/** The catalogue as one clinic sees it. */

import type { ClinicProfile, ImagePolicy } from '../catalog/profile.ts';
import type { Need, RecordType } from '../catalog/schema.ts';

export interface ProfiledRecord {
  record: RecordType;
  /** Set by the clinic, instead of the catalogue's own rule. */
  need?: Need;
  freshDays?: number;
}

/** Removes, rewords and adds records as the clinic wants, and carries its needs and age limits. */
export function profiled(catalogue: readonly RecordType[], profile: ClinicProfile | undefined): ProfiledRecord[] {
  if (!profile) return catalogue.map((record) => ({ record }));
  const { remove = [], reword = {}, freshDays = {}, add = [] } = profile.records ?? {};
  const needs = needsOf(profile);
  const kept = catalogue.filter((record) => !remove.includes(record.id));
  const own = add.filter((one) => !catalogue.some((record) => record.id === one.id));
  return [...kept.map((record) => ({ ...record, ...worded(record, reword[record.id]) })), ...own.map(ownRecord)].map(
    (record) => {
      const need = needs[record.id];
      const days = freshDays[record.id];
      return { record, ...(need && { need }), ...(days !== undefined && { freshDays: days }) };
    },
  );
}

const needOfImages: Record<ImagePolicy, Need> = {
  'reports-only': 'if-available',
  required: 'required',
  portal: 'required',
};

/** What a clinic says of one record wins over what follows from its general rules. */
function needsOf(profile: ClinicProfile): Partial<Record<string, Need>> {
  const { need = {}, add = [] } = profile.records ?? {};
  return {
    ...(profile.images && { 'imaging-dicom': needOfImages[profile.images] }),
    ...(profile.translation?.statement && { 'translation-statement': 'required' as const }),
    ...Object.fromEntries(add.map((one) => [one.id, one.need])),
    ...need,
  };
}

type Words = NonNullable<NonNullable<ClinicProfile['records']>['reword']>[string];

/** Pinyin reads the catalogue's Chinese aloud, so it goes when the Chinese changes. */
function worded(record: RecordType, words: Words | undefined): Partial<RecordType> {
  return {
    ...(words?.name && { name: { pinyin: words.name.zh === record.name.zh ? record.name.pinyin : '', ...words.name } }),
    ...(words?.why && { why: words.why }),
  };
}

type OwnRecord = NonNullable<NonNullable<ClinicProfile['records']>['add']>[number];

const ownRecord = (own: OwnRecord): RecordType => ({
  id: own.id,
  name: { en: own.name.en, zh: own.name.zh, pinyin: own.name.pinyin ?? '' },
  why: own.why,
  forms: own.forms ?? ['paper'],
  offices: { china: ['patient'], home: ['patient'] },
  steps: own.steps ?? [],
  translation: own.translation ?? 4,
  core: false,
  source: 'clinic profile',
  ...(own.appliesWhen && { appliesWhen: own.appliesWhen }),
});
