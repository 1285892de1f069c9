/** What leaves and enters the desk: packages out, packages and backups in. Loaded when first used. */

import type { Case } from '../case/case.ts';
import { bookingItemById, questionById, reportItemById, translationCheckById } from '../catalog/index.ts';
import type { Bilingual } from '../catalog/schema.ts';
import type { ChecklistEntry } from '../checklist/entries.ts';
import { sha256 } from '../export/digest.ts';
import { exportFormats, packageFileName, pdfFormat } from '../export/index.ts';
import type { PaperVoice } from '../export/pdf/index.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { voiceOf } from '../i18n/voice.ts';
import { type Speech, speak } from '../i18n/words.ts';
import { type ImportPreview, readPackageFile } from '../import/index.ts';
import { fail, type Result } from '../kit/result.ts';
import { caseOf, isWhole } from '../package/case-of.ts';
import type { RecordsPackage } from '../package/schema.ts';
import { type ItemList, type SealedQuestion, type SealedRecord, sealPackage } from '../package/seal.ts';
import type { Chart } from './chart.ts';
import type { Desk } from './desk.ts';
import { generator } from './generator.ts';
import { reasonText } from './reasons.ts';

export type { ImportPreview };

/** Seals the open case as it stands, with the stage and the choices of what to leave out that are in it. */
export async function makePackage(desk: Desk): Promise<Result<RecordsPackage>> {
  const open = desk.current.peek();
  const chart = desk.chart.peek();
  if (!open || !chart) return fail('package.no-case');
  const [english, chinese] = await Promise.all([speak('en'), speak('zh-Hans')]);
  const { ports } = desk;
  const { profile } = ports;
  return sealPackage({
    case: open,
    checklist: chart.entries.peek().map((entry) => sealedRecord(entry, english, chinese)),
    questions: sealedQuestions(open, chart),
    itemText,
    clinic: profile && { id: profile.id, name: profile.name },
    now: ports.now().toISOString(),
    generator,
    language: desk.speech.peek().meta.tag,
    digest: sha256,
  });
}

const sealedRecord = (entry: ChecklistEntry, english: Speech, chinese: Speech): SealedRecord => ({
  id: entry.record.id,
  name: entry.record.name,
  need: entry.need,
  status: entry.status,
  reason: { en: reasonsIn(english, entry), zh: reasonsIn(chinese, entry) },
  translation: entry.record.translation,
  sensitive: entry.record.sensitive,
});

const reasonsIn = ({ t, meta }: Speech, entry: ChecklistEntry): string =>
  entry.reasons
    .map((reason) =>
      reasonText(t, reason, {
        list: (items) => formatList(meta.tag, items),
        date: (date) => formatDate(meta.tag, date),
      }),
    )
    .join('; ');

function sealedQuestions(open: Case, chart: Chart): SealedQuestion[] {
  const missing = new Map(chart.warnings.peek().map((warning) => [warning.question, warning.missing]));
  return open.questions.map(({ id, bank }) => {
    const known = bank === undefined ? undefined : questionById(bank);
    return { id, text: known?.text, needs: known?.needs ?? [], missing: missing.get(id) ?? [] };
  });
}

const itemFinders: { [L in ItemList]: (id: string) => { text: Bilingual } | undefined } = {
  reportItems: reportItemById,
  bookingItems: bookingItemById,
  translationChecks: translationCheckById,
};

const itemText = (list: ItemList, id: string): Bilingual | undefined => itemFinders[list](id)?.text;

/** A sealed package as a file in one of the formats; the name says nothing about the patient. */
export async function packageFile(document: RecordsPackage, formatId = 'json'): Promise<Result<File>> {
  const format = exportFormats.find((one) => one.id === formatId);
  if (!format) return fail('export.unknown-format');
  const writer = await format.load();
  const content = await writer.write(document);
  return { ok: true, value: new File([content], packageFileName(document, format.extension), { type: format.mime }) };
}

/** Seals, writes and hands the file over. */
export async function exportPackage(desk: Desk, formatId = 'json'): Promise<Result<unknown>> {
  await desk.flush();
  const sealed = await makePackage(desk);
  if (!sealed.ok) return sealed;
  const file = await packageFile(sealed.value, formatId);
  return file.ok ? desk.ports.save(file.value, file.value.name) : file;
}

export interface PdfWork {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(done: number): void;
}

/**
 * Seals the case and makes the PDF a doctor reads, with the package inside. Codes besides those of sealing:
 * `pdf.font`, `pdf.shaping`, `pdf.other`. `undefined` when the person stopped it.
 */
export async function makePdf(desk: Desk, { signal, onProgress }: PdfWork): Promise<Result<File | undefined>> {
  const { font } = desk.ports;
  if (!font) return fail('pdf.font');
  const sealed = await makePackage(desk);
  if (!sealed.ok) return sealed;
  const own = desk.speech.peek();
  try {
    const [other, writer] = await Promise.all([speak(besideOf(own.meta.tag)), pdfFormat.load()]);
    // The paper asks for words by keys it builds; the words themselves are the same.
    const voices = [voiceOf(own), voiceOf(other)] as unknown as [PaperVoice, PaperVoice];
    const made = await writer.write(sealed.value, { voices, assets: font, signal, onProgress });
    const name = packageFileName(sealed.value, pdfFormat.extension);
    return { ok: true, value: new File([made.bytes as BlobPart], name, { type: pdfFormat.mime }) };
  } catch (error) {
    if (signal.aborted) return { ok: true, value: undefined };
    const { code = 'other' } = error as { code?: string };
    return fail(code === 'font' || code === 'shaping' ? `pdf.${code}` : 'pdf.other');
  }
}

/** Beside the patient's language stands the one the other side of the border reads. */
export const besideOf = (tag: string): string => (tag.startsWith('zh') ? 'en' : 'zh-Hans');

/** Reads a file without changing anything; the person decides on what the preview says. */
export const readFile = (file: Blob): Promise<Result<ImportPreview>> => readPackageFile(file);

/**
 * Puts what a preview holds on this device: the case of a package, or every case of a backup. A package that leaves
 * parts out never replaces the case it was made from: it comes in beside it.
 */
export async function acceptPreview(desk: Desk, preview: ImportPreview, wanted: boolean): Promise<Result<void>> {
  const replace = wanted && (preview.kind === 'backup' || isWhole(preview.package));
  const cases = preview.kind === 'package' ? [caseOf(preview.package)] : preview.cases;
  for (const one of cases) {
    const taken = await desk.takeCase(one, replace);
    if (!taken.ok) return taken;
  }
  return { ok: true, value: undefined };
}
