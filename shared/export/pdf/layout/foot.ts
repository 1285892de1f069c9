/** What stands at the foot of every page: whose words these are, and which page of how many. */

import type { Paper } from '../paper.ts';
import { widthOf } from '../text/lines.ts';
import { type Frame, type LaidPara, lay } from './frame.ts';
import type { Sheet } from './sheet.ts';
import { tag } from './tags.ts';

export function drawFeet(paper: Paper, frame: Frame, sheet: Sheet) {
  const unseen = tag('Artifact');
  const room = 46;
  const ownWidth = frame.bilingual ? frame.half - (paper.ownRight ? room : 0) : frame.width - room;
  const own = lay(paper.foot.own, ownWidth, frame, unseen, 'Artifact');
  const other =
    paper.foot.other && lay(paper.foot.other, frame.half - (paper.ownRight ? 0 : room), frame, unseen, 'Artifact');
  for (let page = 0; page < sheet.pages; page += 1) {
    sheet.doc.switchToPage(page);
    sheet.artifact(() => {
      const y = frame.bottom + 16;
      sheet.rule(frame.left, y, frame.width, 0.6, 'quiet');
      drawLines(sheet, own, frame.ownX, ownWidth, y + 5);
      if (other) drawLines(sheet, other, frame.otherX, frame.half, y + 5);
      drawNumber(sheet, frame, paper, `${page + 1} / ${sheet.pages}`, y + 5);
    }, 'Pagination');
  }
}

function drawLines(sheet: Sheet, para: LaidPara, x: number, width: number, top: number) {
  for (const [index, line] of para.lines.entries()) {
    const left = para.rtl ? x + width - line.width : x;
    sheet.text(line, left, top + index * para.step + para.step / 2 + para.size * 0.36, para.size);
  }
}

function drawNumber(sheet: Sheet, frame: Frame, paper: Paper, text: string, top: number) {
  const para = { spans: [{ text, tone: 'quiet' as const }], lang: 'en', dir: 'ltr' as const, look: 'label' as const };
  const number = lay(para, 60, frame, tag('Artifact'), 'Artifact');
  const width = widthOf(para, number.size, frame.setting);
  drawLines(
    sheet,
    number,
    paper.foot.own.dir === 'rtl' && !paper.ownRight ? frame.left : frame.left + frame.width - width,
    60,
    top,
  );
}
