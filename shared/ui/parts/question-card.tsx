/** question-card: one chosen question, its rank, and the ways to move it. */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, LinkButton } from './button.tsx';
import { Glyph, Icon, type IconName } from './icon.tsx';
import { Second, type Voice } from './row.tsx';

export type QuestionCardProps = {
  rank: number;
  text: string;
  textLang?: string | undefined;
  second?: Voice | undefined;
  /** Said in place of `second` for own words: "No Chinese yet: ask your translator". */
  own?: string | undefined;
  /** A record it depends on is not in hand. */
  warning?: string | undefined;
  /** Left out at the top of the list; the button stays and refuses. */
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onEdit?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
  /** Dragging is extra: called with the rank picked up and the rank it was dropped on. */
  onDrag?: ((from: number, to: number) => void) | undefined;
  /** `up` and `down` name the question too: "Move up question 2". */
  labels: { up: string; down: string; edit?: string | undefined; remove?: string | undefined };
};

const dragType = 'application/x-sok-rank';

/** Slides the card from its old place and gives the focus back to the button that moved it. */
function useMove(rank: number) {
  const card = useRef<HTMLLIElement>(null);
  const last = useRef({ rank, top: 0 });
  const pressed = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const top = element.offsetTop;
    const { rank: before, top: from } = last.current;
    last.current = { rank, top };
    if (before === rank) return;
    pressed.current?.focus();
    pressed.current = null;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.animate([{ transform: `translateY(${from - top}px)` }, { transform: 'none' }], {
      duration: 140,
      easing: 'ease-out',
    });
  });
  return { card, pressed };
}

/** A question in the ranked list. The buttons always work; dragging by the grip is an extra. */
export function QuestionCard(props: QuestionCardProps) {
  const { rank, onDrag, onUp, onDown, labels } = props;
  const { card, pressed } = useMove(rank);
  const move = (act: (() => void) | undefined) => (event: MouseEvent) => {
    pressed.current = event.currentTarget as HTMLElement;
    act?.();
  };
  return (
    <li
      class="q"
      ref={card}
      draggable={onDrag !== undefined}
      onDragStart={(event) => event.dataTransfer?.setData(dragType, String(rank))}
      onDragOver={(event) => onDrag && event.dataTransfer?.types.includes(dragType) && event.preventDefault()}
      onDrop={(event) => onDrag?.(Number(event.dataTransfer?.getData(dragType)), rank)}
    >
      <div class="rank">
        <b class="num">{rank}</b>
        {onDrag && <Icon name="grip-vertical" />}
      </div>
      <Words {...props} />
      <div class="mv">
        <Button kind="square" icon="arrow-up" label={labels.up} disabled={!onUp} onClick={move(onUp)} />
        <Button kind="square" icon="arrow-down" label={labels.down} disabled={!onDown} onClick={move(onDown)} />
      </div>
    </li>
  );
}

function Words({ text, textLang, second, own, warning, onEdit, onRemove, labels }: QuestionCardProps) {
  return (
    <div class="t">
      <p class="qt">
        <bdi lang={textLang}>{text}</bdi>
      </p>
      {second && <Second voice={second} />}
      {own && <p class="two">{own}</p>}
      {warning && (
        <p class="warn">
          <Glyph status="diamond" />
          <span>{warning}</span>
        </p>
      )}
      {(onEdit || onRemove) && (
        <p class="acts">
          {onEdit && <LinkButton onClick={onEdit}>{labels.edit}</LinkButton>}
          {onRemove && <LinkButton onClick={onRemove}>{labels.remove}</LinkButton>}
        </p>
      )}
    </div>
  );
}

export type SuggestionRowProps = {
  text: string;
  textLang?: string | undefined;
  second?: Voice | undefined;
  why?: ComponentChildren;
  /** Names the question too: "Add: Is the goal cure, control or comfort?" */
  addLabel: string;
  onAdd: () => void;
};

/** A question the person may add. */
export function SuggestionRow({ text, textLang, second, why, addLabel, onAdd }: SuggestionRowProps) {
  return (
    <li class="row plain sug">
      <span />
      <div>
        <bdi lang={textLang}>{text}</bdi>
        {second && <Second voice={second} />}
        {why && <p>{why}</p>}
      </div>
      <Button kind="square" icon="plus" label={addLabel} onClick={onAdd} />
    </li>
  );
}

/** The band that parts one half of a list from the other ("If there is time"). */
export function Cut({ icon = 'clock', children }: { icon?: IconName | undefined; children: ComponentChildren }) {
  return (
    <p class="cut">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
