/** What the form around the element holds, and the way to put a package in or take it out. */

import type { Desk } from '../shared/session/desk.ts';
import { LinkButton } from '../shared/ui/parts/button.tsx';
import { Note } from '../shared/ui/parts/frame.tsx';
import type { FormPackage } from './form-package.ts';

export interface FormNoteProps {
  desk: Desk;
  form: FormPackage;
  required: () => boolean;
}

/** Nothing outside a form. An alert only after the form was refused. */
export function FormNote({ desk, form, required }: FormNoteProps) {
  if (!desk.ports.inForm) return null;
  const { t } = desk.speech.value;
  const place = t('places.export');
  if (form.file.value) {
    return (
      <Note icon="paperclip">
        <p role="status">{t('doors.formHolds')}</p>
        <LinkButton onClick={() => form.attach(undefined)}>{t('doors.takeOut')}</LinkButton>
      </Note>
    );
  }
  const missed = form.missed.value;
  return (
    <Note icon={missed ? 'triangle-alert' : 'paperclip'}>
      <p role={missed ? 'alert' : undefined} class={missed ? 'stop' : undefined}>
        {t(required() ? 'doors.formNeeds' : 'doors.formTakes', { place })}
      </p>
      {desk.current.value && (
        <LinkButton onClick={() => desk.go({ at: 'export' })}>{t('doors.goThere', { place })}</LinkButton>
      )}
    </Note>
  );
}
