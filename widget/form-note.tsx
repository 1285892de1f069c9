/** What the form around the element holds, and the way to put a package in or take it out. */

import type { Speech } from '../shared/i18n/words.ts';
import type { Desk } from '../shared/session/desk.ts';
import { LinkButton } from '../shared/ui/parts/button.tsx';
import { Note } from '../shared/ui/parts/frame.tsx';
import type { FormPackage } from './form-package.ts';

/** Where a package is put into the form, in the words the person will see there. */
export const wayToForm = (t: Speech['t']) => ({ place: t('places.package') });

export interface FormNoteProps {
  desk: Desk;
  form: FormPackage;
  required: () => boolean;
}

/** Nothing outside a form. An alert only after the form was refused. */
export function FormNote({ desk, form, required }: FormNoteProps) {
  if (!desk.ports.inForm) return null;
  const { t } = desk.speech.value;
  if (form.file.value) {
    return (
      <Note icon="paperclip">
        <p role="status">{t('doors.formHolds')}</p>
        <LinkButton onClick={() => form.attach(undefined)}>{t('exporting.formTake')}</LinkButton>
      </Note>
    );
  }
  const missed = form.missed.value;
  return (
    <Note icon={missed ? 'triangle-alert' : 'paperclip'}>
      <p role={missed ? 'alert' : undefined} class={missed ? 'stop' : undefined}>
        {t(required() ? 'doors.formNeeds' : 'doors.formTakes', wayToForm(t))}
      </p>
      {desk.current.value && <LinkButton onClick={() => desk.go({ at: 'export' })}>{t('doors.goThere')}</LinkButton>}
    </Note>
  );
}
