/** save-state: whether what was typed is kept. */

import { useRef } from 'preact/hooks';
import { LinkButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

export type SaveStateProps = {
  /** `memory`: this browser lets us keep nothing, the case lives only while the page is open. */
  state: 'idle' | 'saving' | 'saved' | 'failed' | 'memory';
  text: string;
  actionLabel?: string | undefined;
  onAction?: (() => void) | undefined;
};

const icons: Record<SaveStateProps['state'], IconName | undefined> = {
  idle: undefined,
  saving: 'loader-circle',
  saved: 'check',
  failed: 'triangle-alert',
  memory: 'triangle-alert',
};

/** "Saving", "Saved 14:32" or "Not saved" with a way out. "Saving" is shown but never read out: it would speak at every key. */
export function SaveState({ state, text, actionLabel, onAction }: SaveStateProps) {
  const said = useRef('');
  if (state !== 'saving') said.current = state === 'idle' ? '' : text;
  const icon = icons[state];
  return (
    <span class="saved" data-state={state}>
      {icon && <Icon name={icon} small />}
      <span>
        <span aria-hidden="true">{text}</span>{' '}
        {actionLabel && onAction && (
          <LinkButton inline onClick={onAction}>
            {actionLabel}
          </LinkButton>
        )}
      </span>
      <span class="vh" role="status">
        {said.current}
      </span>
    </span>
  );
}
