/** file-field: files from a chooser or dropped. */

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cls } from './cls.ts';
import { describe, Hints } from './field-error.tsx';
import { Icon, type IconName } from './icon.tsx';

export type FileFieldProps = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  id?: string | undefined;
  onFiles: (files: File[]) => void;
  /** As the native attribute: ".pdf,image/*". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  icon?: IconName | undefined;
  /** Filled, when it is the one main action of its screen. */
  main?: boolean | undefined;
};

/** A native file chooser that looks like a button and takes dropped files too. */
export function FileField({ label, hint, error, id, icon = 'paperclip', main, ...rest }: FileFieldProps) {
  const { onFiles, accept, multiple } = rest;
  const own = useId();
  const { over, take, drop } = useDrop(onFiles, multiple);
  return (
    <div class="f">
      <Hints id={own} hint={hint} error={error} />
      <label class={cls('b', 'wide', main && 'main', over && 'over')} {...drop}>
        <Icon name={icon} />
        <span>{label}</span>
        <input
          type="file"
          class="vh"
          id={id}
          accept={accept}
          multiple={multiple}
          aria-describedby={describe(own, hint, error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = ''; // so that the same file can be chosen again
          }}
        />
      </label>
    </div>
  );
}

function useDrop(onFiles: (files: File[]) => void, multiple: boolean | undefined) {
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    if (list?.length) onFiles([...list].slice(0, multiple ? undefined : 1));
  };
  const hover = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(on);
    if (event.type === 'drop') take(event.dataTransfer?.files);
  };
  return { over, take, drop: { onDragOver: hover(true), onDragLeave: hover(false), onDrop: hover(false) } };
}
