/** The words to say at a desk for one record. Never the diagnosis. */

import type { Case } from '../../../case/case.ts';
import { copyRequest } from '../../../catalog/request-words.ts';
import type { Bilingual, RecordType } from '../../../catalog/schema.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { SecondVoice } from '../../../i18n/words.ts';
import type { Voice } from '../../context.tsx';
import { sentences } from '../records/task-text.ts';

const askDisc: Bilingual = {
  en: 'Could you give me my original images (DICOM) on a disc or a USB stick?',
  zh: '请帮我把影像原始数据（DICOM）刻录到光盘或存入U盘。',
};
const askFor: Bilingual = { en: 'I would like a copy of this record: {record}.', zh: '我想复印这份资料：{record}。' };

type Side = 'china' | 'home';

/** Builds the slip in both languages: the request, the seal or disc, and the number the desk files by. */
export function slipFor(record: RecordType, of: Case, side: Side): Bilingual {
  const { discharge } = of.situation.dates;
  const number = side === 'china' ? of.person.numbers.find((one) => one.kind === 'admission')?.value : undefined;
  const card = side === 'china' ? of.person.numbers.find((one) => one.kind === 'visit-card')?.value : undefined;
  const { forms } = record;
  const isPaper = forms.some((form) => form === 'paper');
  const parts: (Bilingual | undefined | false)[] = [
    copyRequest.greeting,
    forms[0] === 'glass' ? copyRequest.slides : forms[0] === 'dicom' ? askDisc : askFor,
    isPaper && side === 'china' && copyRequest.seal,
    number ? copyRequest.number : card ? copyRequest.outpatientNumber : undefined,
    number !== undefined && discharge !== undefined && side === 'china' && copyRequest.discharge,
    copyRequest.thanks,
  ];
  const lines = parts.filter((part): part is Bilingual => Boolean(part));
  const values = (tag: string, name: string) => ({
    record: name,
    admissionNumber: unbroken(number),
    cardNumber: unbroken(card),
    dischargeDate: discharge ? formatDate(tag, discharge) : '',
  });
  return {
    en: filled(
      sentences(
        'en',
        lines.map((line) => line.en),
      ),
      values('en', record.name.en),
    ),
    zh: filled(
      sentences(
        'zh',
        lines.map((line) => line.zh),
      ),
      values('zh-Hans', record.name.zh),
    ),
  };
}

/** A number that is read out must not break over two lines. */
const unbroken = (number: string | undefined): string => (number ?? '').replaceAll(' ', '\u00a0');

/** Puts the values of a case into the {places} of a catalogue text; a place without a value becomes a line to write on. */
export const filled = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] || '____________');

/**
 * Who reads the large words: at a desk in China Chinese; at home the reader's own language, or English for those who
 * read Chinese. `own` is left out where it would say the same again.
 */
export function deskVoices(
  { meta, say, second }: Voice,
  text: Bilingual,
  side: Side,
): { desk: SecondVoice; own?: SecondVoice } {
  const mine = { text: say(text), lang: meta.tag };
  const other = second(text);
  const readsChinese = meta.tag.startsWith('zh');
  if (side === 'china') return readsChinese ? { desk: mine } : { desk: other, own: mine };
  return readsChinese ? { desk: other, own: mine } : { desk: mine };
}
