/** Seals a case in tests: a small checklist, a fixed clock, Node's own SHA-256. */

import { createHash } from 'node:crypto';
import type { Case } from '../../../shared/case/case.ts';
import type { RecordsPackage } from '../../../shared/package/schema.ts';
import { type SealedRecord, type SealInput, sealPackage } from '../../../shared/package/seal.ts';

export const sha: SealInput['digest'] = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const checklist: readonly SealedRecord[] = [
  {
    id: 'discharge-summary',
    name: { en: 'Discharge summary', zh: '出院小结', pinyin: 'chūyuàn xiǎojié' },
    need: 'required',
    status: 'unknown',
    reason: { en: 'You stayed in a hospital.', zh: '您住过院。' },
    translation: 1,
  },
  {
    id: 'lab-results',
    name: { en: 'Laboratory results', zh: '检验报告', pinyin: 'jiǎnyàn bàogào' },
    need: 'recommended',
    status: 'have',
    translation: 2,
  },
  {
    id: 'infection-screen',
    name: { en: 'Infection screen', zh: '传染病筛查', pinyin: 'chuánrǎnbìng shāichá' },
    need: 'required',
    status: 'requested',
    sensitive: 'infection',
  },
];

const inputFor = (from: Case, more: Partial<SealInput> = {}): SealInput => ({
  case: from,
  checklist,
  questions: from.questions.map(({ id }) => ({
    id,
    text: { en: 'Is the diagnosis complete?', zh: '诊断是否完整？' },
    needs: ['discharge-summary', 'infection-screen'],
    missing: ['infection-screen'],
  })),
  itemText: (_list, id) => ({ en: `Item ${id}`, zh: `项目 ${id}` }),
  now: '2026-03-01T09:30:00Z',
  generator: { name: 'Second Opinion Kit', version: '0.1.0' },
  language: 'en',
  digest: sha,
  ...more,
});

export async function sealed(from: Case, more: Partial<SealInput> = {}): Promise<RecordsPackage> {
  const result = await sealPackage(inputFor(from, more));
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.detail)}`);
  return result.value;
}

/** How many runs a property gets: few by default, more by the environment. */
export const runs = (few: number): number => Number(process.env.FUZZ_RUNS ?? few);
