/** dialog: one question that must be answered before going on. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export type DialogProps = {
  title: string;
  open: boolean;
  /** Escape, and every other way out. */
  onClose: () => void;
  children?: ComponentChildren;
  /** Buttons; the safe one first. */
  actions: ComponentChildren;
};

/** A native modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} class="dlg" aria-labelledby={id} onClose={() => open && onClose()}>
      <h2 id={id}>{title}</h2>
      {open && children}
      <div class="brow">{actions}</div>
    </dialog>
  );
}
