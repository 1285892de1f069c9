/** list-editor: adding to, changing and taking from the lists of a case. */

import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  addTo,
  changeIn,
  type ListName,
  type Lists,
  listOf,
  moveIn,
  type Patch,
  removeFrom,
} from '../../../case/edits.ts';
import type { Desk } from '../../../session/desk.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { Button, ButtonRow } from '../../parts/button.tsx';
import { useFocusOn } from '../../parts/focus.ts';
import { Head, List, Pad } from '../../parts/frame.tsx';
import { PlainRow } from '../../parts/row.tsx';

export interface ListEditor<T> {
  /** The item being written, perhaps not in the list yet. */
  open: string | undefined;
  removed: { item: T; place: number } | undefined;
  /** Changes when the focus should go back into the list, and which item it came from. */
  turn: number;
  last: string | undefined;
  /** For the button that adds: it takes the focus when the list comes back. */
  addRef: RefObject<HTMLButtonElement | null>;
  add(): void;
  edit(id: string): void;
  close(): void;
  remove(id: string): void;
  restore(): void;
}

/** What is open in a list and what was just removed. An item left blank does not stay. */
export function useListEditor<L extends ListName>(list: L, isBlank: (item: Lists[L]) => boolean): ListEditor<Lists[L]> {
  const desk = useDesk();
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<{ item: Lists[L]; place: number }>();
  const [{ turn, last }, setBack] = useState<{ turn: number; last?: string }>({ turn: 0 });
  const backTo = (id: string) => setBack({ turn: turn + 1, last: id });
  useEffect(
    () => (open === undefined ? undefined : () => dropBlank(desk, list, open, isBlank)),
    [desk, list, open, isBlank],
  );
  const addRef = useFocusOn<HTMLButtonElement>(open || removed ? undefined : turn || undefined);
  const start = (id: string) => {
    setRemoved(undefined);
    setOpen(id);
  };
  return {
    open,
    removed,
    turn,
    last,
    addRef,
    add: () => start(desk.newId()),
    edit: start,
    close() {
      if (open === undefined) return;
      dropBlank(desk, list, open, isBlank);
      setOpen(undefined);
      backTo(open);
    },
    remove(id) {
      const all = itemsOf(desk, list);
      const item = all.find((one) => one.id === id);
      setOpen(undefined);
      if (!item) return;
      setRemoved({ item, place: all.indexOf(item) });
      desk.edit(removeFrom(list, id));
    },
    restore() {
      if (!removed) return;
      const { item, place } = removed;
      desk.edit((before) => moveIn(list, item.id, place)(addTo(list, item)(before)));
      setRemoved(undefined);
      backTo(item.id);
    },
  };
}

const itemsOf = <L extends ListName>(desk: Desk, list: L): readonly Lists[L][] => {
  const open = desk.current.peek();
  return open ? listOf(list, open) : [];
};

function dropBlank<L extends ListName>(desk: Desk, list: L, id: string, isBlank: (item: Lists[L]) => boolean) {
  const item = itemsOf(desk, list).find((one) => one.id === id);
  if (item && isBlank(item)) desk.edit(removeFrom(list, id));
}

/** One item and the way to change it; the first key puts a new item into the list. */
export function useItem<L extends ListName>(list: L, id: string, blank: Omit<Lists[L], 'id'>) {
  const desk = useDesk();
  const known = listOf(list, useCase()).find((one) => one.id === id);
  // Stays true while it is typed, so that the title of the page does not change under the person's hands.
  const [isNew] = useState(known === undefined);
  const item = known ?? ({ ...blank, id } as Lists[L]);
  const put = (patch: Patch<Lists[L]>) =>
    desk.edit(
      known ? changeIn(list, id, patch) : addTo(list, { ...item, ...patch } as Lists[L]),
      `${list}.${id}.${Object.keys(patch)[0] ?? ''}`,
    );
  return { item, isNew, known: known !== undefined, put };
}

export type ItemFormProps = {
  title: string;
  /** What the way back leads to. */
  listTitle: string;
  editor: ListEditor<unknown>;
  /** Left out while there is nothing to remove. */
  removable: boolean;
  children: ComponentChildren;
};

/** The one item that is open, on a page of its own. */
export function ItemForm({ title, listTitle, editor, removable, children }: ItemFormProps) {
  const { t } = useVoice();
  const { open, close, remove } = editor;
  return (
    <DeskFrame
      back={{ label: listTitle, onClick: close }}
      foot={
        <Button kind="main" wide onClick={close}>
          {t('common.done')}
        </Button>
      }
    >
      <Head title={title} focusKey={open} />
      <Pad>
        {children}
        {removable && open && (
          <Button kind="danger" icon="trash-2" onClick={() => remove(open)}>
            {t('common.remove')}
          </Button>
        )}
      </Pad>
    </DeskFrame>
  );
}

/** Said in place of what was removed, with the way to have it back. */
export function RemovedRow({ what, onUndo }: { what: string; onUndo: () => void }) {
  const { t } = useVoice();
  const text = t('story.removed', { what });
  const ref = useFocusOn<HTMLButtonElement>(what);
  return (
    <PlainRow mark="dash" more={text}>
      <ButtonRow start>
        <Button small icon="undo-2" buttonRef={ref} label={`${t('common.undo')}: ${text}`} onClick={onUndo}>
          {t('common.undo')}
        </Button>
      </ButtonRow>
    </PlainRow>
  );
}

/** The same above a list that is drawn elsewhere. */
export function RemovedLine<T>({ editor, nameOf }: { editor: ListEditor<T>; nameOf: (item: T) => string }) {
  if (!editor.removed) return null;
  return (
    <List ruled>
      <RemovedRow what={nameOf(editor.removed.item)} onUndo={editor.restore} />
    </List>
  );
}
