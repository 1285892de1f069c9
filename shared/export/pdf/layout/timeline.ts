/** The timeline as a picture: a thin line is time, a band a stay, a dot an event; rings are from memory. */

import type { Event, PaperBlock, Para } from '../paper.ts';
import { type Frame, heightOf, type LaidPara, lay } from './frame.ts';
import type { Block } from './row.ts';
import { diamondMark, dot, ring } from './shapes.ts';
import { num, type Sheet, tones } from './sheet.ts';
import { type Tag, tag } from './tags.ts';

type Timeline = Extract<PaperBlock, { kind: 'timeline' }>;

interface Placed {
  event: Event;
  x: number;
  end?: number;
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

export function timelineBlock(block: Timeline, frame: Frame, parent: Tag): Block {
  const figure = tag('Figure', parent, { alt: block.alt });
  const rtl = block.todayWord.dir === 'rtl';
  const axis = axisOf(block, frame, rtl);
  const labels = axis.events.map((_, index) => labelOf(index, axis, frame, figure, block.labels));
  const above = Math.max(0, ...labels.map(({ date }) => heightOf(date)));
  const below = Math.max(0, ...labels.map(({ text }) => heightOf(text)));
  const gap = 9 * frame.scale;
  const height = 10 * frame.scale + above + gap * 2 + below + 6 * frame.scale;
  return {
    height,
    draw(sheet, y) {
      const line = y + 10 * frame.scale + above + gap;
      figure.bbox = [frame.left, y, frame.left + frame.width, y + height];
      sheet.tagged(figure, () => {
        drawAxis(sheet, axis, line, frame);
        for (const label of labels) {
          drawLabel(sheet, label.date, label, line - gap - heightOf(label.date));
          drawLabel(sheet, label.text, label, line + gap);
        }
      });
    },
  };
}

/** The last event's label stands inward of it. */
const lastRoom = 62;

interface Axis {
  events: readonly Placed[];
  today: number | undefined;
  rtl: boolean;
}

/** True to time as far as labels allow: neighbours keep a distance that a label can stand in. */
function axisOf({ events, today, labels }: Timeline, frame: Frame, rtl: boolean): Axis {
  const inset = 6;
  const sorted = [...events].sort((a, b) => day(a.at) - day(b.at));
  const days = sorted.map(({ at }) => day(at));
  const first = Math.min(...days, day(today));
  const last = Math.max(...days, ...sorted.map(({ until }) => day(until ?? today)), day(today));
  const width = frame.width - inset * 2;
  const scale = (date: number) => ((date - first) / Math.max(1, last - first)) * width;
  const least = labels
    ? Math.min((width - lastRoom) / Math.max(1, sorted.length - 1), 110)
    : Math.min(14, width / sorted.length);
  const xs = spread(days.map(scale), least, width, labels ? lastRoom - 6 : 0);
  const place = between(days, xs, scale);
  const put = (x: number) => (rtl ? frame.left + frame.width - inset - x : frame.left + inset + x);
  return {
    rtl,
    today: put(place(day(today))),
    events: sorted.map((event, index) => ({
      event,
      x: put(xs[index] as number),
      ...(event.until !== undefined && { end: put(Math.max(place(day(event.until)), (xs[index] as number) + 8)) }),
    })),
  };
}

/** Keeps the order and at least a distance: first pushed on, then back from the end. */
function spread(xs: readonly number[], least: number, width: number, beforeLast: number): number[] {
  const out = [...xs];
  const gap = (index: number) => (index === out.length - 1 ? least + beforeLast : least);
  for (let index = 1; index < out.length; index += 1)
    out[index] = Math.max(out[index] as number, (out[index - 1] as number) + gap(index));
  let limit = width;
  for (let index = out.length - 1; index >= 0; index -= 1) {
    out[index] = Math.max(0, Math.min(out[index] as number, limit));
    limit = (out[index] as number) - gap(index);
  }
  return out;
}

/** Where another day stands once the events were pushed apart. */
function between(
  days: readonly number[],
  xs: readonly number[],
  scale: (date: number) => number,
): (date: number) => number {
  return (date) => {
    const next = days.findIndex((one) => one >= date);
    if (next === -1) return Math.max(scale(date), (xs.at(-1) ?? 0) + 10);
    if (next === 0 || days[next] === date) return days[next] === date ? (xs[next] as number) : scale(date);
    const [a, b] = [days[next - 1] as number, days[next] as number];
    return (xs[next - 1] as number) + ((date - a) / (b - a)) * ((xs[next] as number) - (xs[next - 1] as number));
  };
}

interface Label {
  x: number;
  width: number;
  /** At the edges of the page a label stands inward of its event. */
  end: boolean;
  date: LaidPara[];
  text: LaidPara[];
}

function labelOf(index: number, { events, rtl }: Axis, frame: Frame, figure: Tag, labels: boolean): Label {
  const { event, x } = events[index] as Placed;
  const edge = rtl ? frame.left : frame.left + frame.width;
  const next = events[index + 1]?.x;
  const room = Math.abs((next ?? edge) - x);
  const end = next === undefined && index > 0 && room < 70;
  const beforeLast = index === events.length - 2 && Math.abs(edge - (next ?? edge)) < 70;
  const width = end ? lastRoom : Math.max(12, room - 6 - (beforeLast ? lastRoom - 6 : 0));
  const set = (paras: readonly Para[]) =>
    paras.map((para) => lay(para, Math.max(width, 40), frame, figure, 'Span', rtl ? 'rtl' : 'ltr'));
  return {
    x,
    width: Math.max(width, 40),
    end,
    date: labels ? set(event.date) : [],
    text: labels ? set(event.text) : [],
  };
}

function drawLabel(sheet: Sheet, paras: readonly LaidPara[], { x, end }: Label, top: number) {
  let y = top;
  for (const para of paras) {
    for (const line of para.lines) {
      const left = para.rtl ? (end ? x - 4 : x + 4 - line.width) : end ? x + 4 - line.width : x - 4;
      sheet.text(line, left, y + para.step / 2 + para.size * 0.36, para.size);
      y += para.step;
    }
  }
}

function drawAxis(sheet: Sheet, { events, today, rtl }: Axis, y: number, frame: Frame) {
  const [first, last] = [events[0]?.x ?? frame.left, events.at(-1)?.x ?? frame.left];
  const now = today ?? last;
  const ends = rtl ? [Math.max(first, now), Math.min(last, now)] : [Math.min(first, now), Math.max(last, now)];
  const solid = `${tones.ink} RG 1.1 w 1 J`;
  const sure = events[0]?.event.about && events[1] ? events[1].x : (ends[0] as number);
  sheet.draw(`q ${solid} [0 3] 0 d ${stretch(ends[0] as number, sure, y)} Q`);
  sheet.draw(`q ${solid} ${stretch(sure, now, y)} Q`);
  sheet.draw(`q ${tones.ink} RG 1.1 w 1 J [0 3] 0 d ${stretch(now, ends[1] as number, y)} Q`);
  for (const { x, end } of events) if (end !== undefined) sheet.draw(band(x, end, now, y, rtl));
  if (today !== undefined) sheet.draw(diamondMark(today, y, 5, 'act'));
  for (const { event, x, end } of events) {
    if (end !== undefined) continue;
    if (event.planned) sheet.draw(`q 1 1 1 rg ${tones.ink} RG 1.1 w ${num(x - 3.4)} ${num(y - 3.4)} 6.8 6.8 re B Q`);
    else sheet.draw(event.about ? ring(x, y, 3.6, 'ink', true) : dot(x, y, 3.4, 'ink'));
  }
}

const stretch = (from: number, to: number, y: number): string => `${num(from)} ${num(y)} m ${num(to)} ${num(y)} l S`;

/** A stay: filled as far as it is past, dashed as far as it is planned. */
function band(from: number, to: number, now: number, y: number, rtl: boolean): string {
  const past = rtl ? Math.max(to, now) : Math.min(to, now);
  const filled = `q ${tones.have} RG 7 w 1 J ${stretch(from, rtl ? Math.min(past, from) : Math.max(past, from), y)} Q`;
  const open = rtl ? to < now : to > now;
  return open
    ? `q ${tones.have} RG 1 w [2 1.6] 0 d ${num(Math.min(past, to))} ${num(y - 3.5)} ${num(Math.abs(to - past) + 3)} 7 re S Q ${filled}`
    : filled;
}
