/** Opens the patient's desk inside the element and ties it to the page and its form. */

import { effect } from '@preact/signals';
import type { ClinicProfile } from '../shared/catalog/profile.ts';
import { dress } from '../shared/doors/dress.ts';
import { drawNote } from '../shared/doors/note.tsx';
import { type OpenDesk, openBrowserDesk } from '../shared/doors/open.ts';
import { ok, type Result } from '../shared/kit/result.ts';
import type { Desk } from '../shared/session/desk.ts';
import type { Ports } from '../shared/session/ports.ts';
import type { Store } from '../shared/store/port.ts';
import { drawDesk } from '../shared/ui/app.tsx';
import { emit } from './events.ts';
import { FormNote, wayToForm } from './form-note.tsx';
import type { FormControl, FormPackage } from './form-package.ts';
import { presetDesk } from './preset.ts';
import { fonts, type Stage } from './stage.ts';
import { tellPage } from './tell.ts';
import { pageLanguages } from './wishes.ts';

export interface ChecklistParts {
  host: FormControl;
  stage: Stage;
  form: FormPackage;
  formOwner: () => HTMLFormElement | null;
  /** Keeps everything in here instead of on the device. */
  store: Store | undefined;
  /** What came of reading the clinic's rules, if the page names any. */
  profile: Result<ClinicProfile> | undefined;
}

/** Undefined when the element left the page meanwhile. */
export async function openChecklist(parts: ChecklistParts): Promise<OpenDesk | undefined> {
  const { host, stage, form, store, profile } = parts;
  const options = { door: 'widget', store, fonts, languages: pageLanguages(host), root: stage.shadow } as const;
  let caseId = (): string | undefined => undefined;
  const opened = await openBrowserDesk(options, (ports) => widgetPorts(ports, parts, () => caseId()));
  if (!host.isConnected) {
    await opened.close();
    return undefined;
  }
  const desk = presetDesk(opened.desk, host);
  caseId = () => desk.current.peek()?.id;
  stage.fit(profile?.ok ? profile.value.look?.brand : undefined);
  const stops = [
    stage.release,
    dress(stage.note, desk),
    drawDesk(stage.desk, desk),
    drawNote(stage.note, { desk, children: <FormNote desk={desk} form={form} required={() => host.required} /> }),
    tellPage(host, desk),
    form.follow(desk),
    effect(() => form.refresh(neededIn(desk))),
  ];
  if (profile?.ok === false) desk.tell(profile.problem);
  return {
    desk,
    async close() {
      for (const stop of stops) stop();
      await opened.close();
    },
  };
}

function neededIn({ speech }: Desk): string {
  const { t } = speech.value;
  return t('doors.formNeeds', wayToForm(t));
}

/** The browser's ports, with the clinic's rules and form. */
function widgetPorts(
  ports: Ports,
  { host, form, formOwner, profile }: ChecklistParts,
  caseId: () => string | undefined,
): Ports {
  const mayLeave = (to: 'form' | 'device', size: number) => emit(host, 'rc-export', { to, size });
  return {
    ...ports,
    ...(profile?.ok && { profile: profile.value }),
    // A rescue copy is the person's own: nothing may stop it. Only a package asks the page.
    save: async (file, name) =>
      name.startsWith('records-package') && !mayLeave('device', file.size) ? ok('cancelled') : ports.save(file, name),
    get inForm() {
      return formOwner() !== null && host.name !== '';
    },
    attachToForm(file) {
      if (!file || mayLeave('form', file.size)) form.attach(file, caseId());
    },
    attached: form.file,
  };
}
