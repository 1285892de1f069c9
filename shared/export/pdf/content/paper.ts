/** The whole paper of a package. A first contact is the cover alone. */

import type { RecordsPackage } from '../../../package/schema.ts';
import type { Paper } from '../paper.ts';
import { checklistSection, translationSection } from './checklist.ts';
import { coversOf } from './cover.ts';
import { questionSection } from './questions.ts';
import { closingSection, medicineSection, personSection, reportSection, storySection } from './story.ts';
import { timelineSection } from './timeline.ts';
import { type Both, paraIn } from './voice.ts';

const sections = [
  questionSection,
  checklistSection,
  timelineSection,
  medicineSection,
  storySection,
  personSection,
  translationSection,
  reportSection,
  closingSection,
];

export function paperOf(document: RecordsPackage, both: Both, size: 'A4' | 'Letter'): Paper {
  const { own, other } = both;
  const foot = { look: 'label' as const, tone: 'quiet' as const };
  return {
    title: `${own.t('paper.coverTitle')} ${document.id}`,
    subject: own.t('paper.attachedNote', { file: 'package.json' }),
    keywords: `${document.$schema} sha-256:${document.integrity?.digest ?? 'none'}`,
    lang: own.tag,
    created: document.created,
    size,
    bilingual: other !== undefined,
    ownRight: other !== undefined && own.meta.dir === 'rtl' && other.meta.dir === 'ltr',
    covers: coversOf(document, both),
    sections:
      document.stage === 'full'
        ? sections.map((section) => section(document, both)).filter(({ length }) => length > 0)
        : [],
    foot: { own: paraIn(own, own.t('paper.foot'), foot), other: other && paraIn(other, other.t('paper.foot'), foot) },
  };
}
