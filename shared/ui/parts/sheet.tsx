/** sheet: the A4 page, two languages side by side. */

import type { ComponentChildren } from 'preact';
import { Glyph, type Mark } from './icon.tsx';

export type SheetProps = {
  /** Printed under every page: "Reported by the patient, not checked by a doctor". */
  foot: ComponentChildren;
  children: ComponentChildren;
};

/** The paper. On screen it is drawn at its printed width; the browser numbers the pages. */
export function Sheet({ foot, children }: SheetProps) {
  return (
    <div class="a4">
      <div>{children}</div>
      <div class="pf">{foot}</div>
    </div>
  );
}

export type PairProps = {
  own: ComponentChildren;
  other: ComponentChildren;
  otherLang: string;
  /** A heading over a rule, or a list line with a mark or number in the margin. */
  as?: 'h1' | 'h2' | 'line' | undefined;
  mark?: Mark | number | undefined;
};

/** The same words in two languages; both start on the same line. */
export function Pair({ own, other, otherLang, as: Tag = 'line', mark }: PairProps) {
  if (Tag !== 'line')
    return (
      <div class={`bi ${Tag}`}>
        <Tag>{own}</Tag>
        <p lang={otherLang}>{other}</p>
      </div>
    );
  return (
    <div class="bi">
      {mark === undefined ? (
        <div>{own}</div>
      ) : (
        <div class="pm">
          {typeof mark === 'number' ? <b class="num">{mark}</b> : <Glyph status={mark} />}
          <div>{own}</div>
        </div>
      )}
      <div lang={otherLang}>{other}</div>
    </div>
  );
}
