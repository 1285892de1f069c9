/** icon: the drawn signs, Lucide icons and status shapes. */

import type { RecordStatus } from '../../case/case.ts';
import { cls } from './cls.ts';

// Paths from Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors.
// Circles and rectangles are written as arcs so that one <path> draws each icon.
const paths = {
  'chevron-left': 'M15 18l-6-6 6-6',
  'chevron-down': 'M6 9l6 6 6-6',
  'arrow-right': 'M5 12h14M12 5l7 7-7 7',
  x: 'M18 6 6 18M6 6l12 12',
  check: 'M20 6 9 17l-5-5',
  plus: 'M5 12h14M12 5v14',
  pencil:
    'M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497zM15 5l4 4',
  'grip-vertical':
    'M8 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M8 5a1 1 0 1 0 2 0a1 1 0 1 0-2 0M8 19a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 5a1 1 0 1 0 2 0a1 1 0 1 0-2 0M14 19a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  'arrow-up': 'M5 12l7-7 7 7M12 19V5',
  'arrow-down': 'M12 5v14M19 12l-7 7-7-7',
  clock: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 6v6l4 2',
  'calendar-check':
    'M8 2v3M16 2v3M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-14a2 2 0 0 1 2-2zM3 9h18M9 15l2 2 4-4',
  copy: 'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
  paperclip:
    'M16 6l-8.414 8.586a2 2 0 0 0 2.829 2.829l8.414-8.586a4 4 0 1 0-5.657-5.657l-8.379 8.551a6 6 0 1 0 8.485 8.485l8.379-8.551',
  smartphone: 'M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-16a2 2 0 0 1 2-2zM12 18h.01',
  sun: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41',
  download: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
  printer:
    'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z',
  'folder-open':
    'M6 14l1.5-2.9A2 2 0 0 1 9.24 10H20a2 2 0 0 1 1.94 2.5l-1.54 6a2 2 0 0 1-1.95 1.5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H18a2 2 0 0 1 2 2v2',
  'file-down':
    'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M12 18v-6M9 15l3 3 3-3',
  'hard-drive':
    'M10 16h.01M2.212 11.577a2 2 0 0 0-.212.896V18a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5.527a2 2 0 0 0-.212-.896L18.55 5.11A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11zM21.946 12.013H2.054M6 16h.01',
  'app-window': 'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2zM10 4v4M2 8h20M6 4v4',
  languages: 'M5 8l6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6',
  lock: 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4',
  info: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 16v-4M12 8h.01',
  'circle-alert': 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 8L12 12M12 16L12.01 16',
  'triangle-alert': 'M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  siren:
    'M7 18v-6a5 5 0 1 1 10 0v6M5 21a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-1a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2zM21 12h1M18.5 4.5 18 5M2 12h1M12 2v1M4.929 4.929l.707.707M12 12v6',
  phone:
    'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
  'loader-circle': 'M21 12a9 9 0 1 1-6.219-8.56',
  'undo-2': 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11',
  'trash-2': 'M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
  upload: 'M12 3v12M17 8l-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4',
  search: 'M21 21l-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
} as const;

export type IconName = keyof typeof paths;

/** Only signs that point along the line of reading turn round in a right-to-left page. */
const pointing: ReadonlySet<IconName> = new Set<IconName>(['chevron-left', 'arrow-right', 'undo-2']);

export type IconProps = { name: IconName; small?: boolean | undefined; flip?: boolean | undefined };

/** One icon of 20 px (16 when small), always beside a word or inside a control with a name. */
export function Icon({ name, small, flip = pointing.has(name) }: IconProps) {
  return (
    <svg class={cls('i', small && 'sm', flip && 'flip')} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export type Tone = 'have' | 'wait' | 'act' | 'stop' | 'off';
type Shape = 'ring' | 'tick' | 'half' | 'diamond' | 'square' | 'dash';
export type Mark = RecordStatus | Shape;

const looks: Record<Mark, readonly [Shape, Tone]> = {
  unknown: ['ring', 'act'],
  have: ['tick', 'have'],
  requested: ['half', 'wait'],
  refused: ['diamond', 'stop'],
  'cannot-get': ['square', 'off'],
  'not-applicable': ['dash', 'off'],
  ring: ['ring', 'act'],
  tick: ['tick', 'have'],
  half: ['half', 'wait'],
  diamond: ['diamond', 'act'],
  square: ['square', 'off'],
  dash: ['dash', 'off'],
};

/** The colour meaning that belongs to a status or shape. */
export const toneOf = (mark: Mark): Tone => looks[mark][1];

// Two layers: `solid` is filled, `line` is drawn, `cut` is drawn in the colour of the ground.
const shapes: Record<Shape, { solid?: string; line?: string; cut?: string }> = {
  ring: { line: 'M2 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0' },
  tick: { solid: 'M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0', cut: 'M5.8 10.4l2.9 2.9 5.5-6.2' },
  half: { line: 'M2 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0', solid: 'M10 2a8 8 0 0 1 0 16z' },
  diamond: { solid: 'M10 .8 19.2 10 10 19.2.8 10z', cut: 'M10 5.6v5.2M10 14h.01' },
  square: { line: 'M4 2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM6.5 6.5l7 7M13.5 6.5l-7 7' },
  dash: { line: 'M4 10h12' },
};

/** The shape of a status or finding; the word beside it carries the meaning for screen readers. */
export function Glyph({ status }: { status: Mark }) {
  const [shape, tone] = looks[status];
  const { solid, line, cut } = shapes[shape];
  return (
    <svg class={`g ${tone}`} viewBox="0 0 20 20" aria-hidden="true">
      {line && <path class="ln" d={line} />}
      {solid && <path d={solid} />}
      {cut && <path class="ct" d={cut} />}
    </svg>
  );
}
