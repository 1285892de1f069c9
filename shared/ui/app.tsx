/** The patient's desk: one place, one screen, with the bar, the rail and the language around it. */

import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../session/desk.ts';
import type { PlaceName } from '../session/places.ts';
import { DeskContext, useDesk, useVoice } from './context.tsx';
import { Button } from './parts/button.tsx';
import { Empty } from './parts/frame.tsx';
import { StartScreen } from './screens/start.tsx';

type Screen = ComponentType;

/** Each screen is a file of its own, fetched when first needed; the start screen comes with the first load. */
const screens: Record<Exclude<PlaceName, 'start'>, () => Promise<Screen>> = {
  emergency: () => import('./screens/emergency.tsx').then((m) => m.EmergencyScreen),
  cases: () => import('./screens/cases.tsx').then((m) => m.CasesScreen),
  settings: () => import('./screens/settings.tsx').then((m) => m.SettingsScreen),
  home: () => import('./screens/home.tsx').then((m) => m.HomeScreen),
  situation: () => import('./screens/situation.tsx').then((m) => m.SituationScreen),
  records: () => import('./screens/records.tsx').then((m) => m.RecordsScreen),
  record: () => import('./screens/record.tsx').then((m) => m.RecordScreen),
  counter: () => import('./screens/counter.tsx').then((m) => m.CounterScreen),
  letter: () => import('./screens/letter.tsx').then((m) => m.LetterScreen),
  questions: () => import('./screens/questions.tsx').then((m) => m.QuestionsScreen),
  bank: () => import('./screens/bank.tsx').then((m) => m.BankScreen),
  story: () => import('./screens/story.tsx').then((m) => m.StoryScreen),
  person: () => import('./screens/person.tsx').then((m) => m.PersonScreen),
  contacts: () => import('./screens/contacts.tsx').then((m) => m.ContactsScreen),
  summary: () => import('./screens/summary.tsx').then((m) => m.SummaryScreen),
  timeline: () => import('./screens/timeline.tsx').then((m) => m.TimelineScreen),
  medicines: () => import('./screens/medicines.tsx').then((m) => m.MedicinesScreen),
  allergies: () => import('./screens/allergies.tsx').then((m) => m.AllergiesScreen),
  report: () => import('./screens/report.tsx').then((m) => m.ReportScreen),
  translation: () => import('./screens/translation.tsx').then((m) => m.TranslationScreen),
  check: () => import('./screens/check.tsx').then((m) => m.CheckScreen),
  export: () => import('./screens/export.tsx').then((m) => m.ExportScreen),
  print: () => import('./screens/print.tsx').then((m) => m.PrintScreen),
  fill: () => import('./screens/fill.tsx').then((m) => m.FillScreen),
};

const loaded = signal<Partial<Record<PlaceName, Screen>>>({ start: StartScreen });

/** Draws the desk into an inner root (class `sok`) in a document or a shadow root; returns the way to take it away. */
export function drawDesk(root: Element, desk: Desk): () => void {
  root.classList.add('sok');
  render(
    <DeskContext.Provider value={desk}>
      <Root root={root} />
    </DeskContext.Provider>,
    root,
  );
  return () => render(null, root);
}

function Root({ root }: { root: Element }) {
  const desk = useDesk();
  const { meta } = desk.speech.value;
  const theme = desk.theme.value;
  useEffect(() => {
    root.setAttribute('lang', meta.tag);
    root.setAttribute('dir', meta.dir);
  }, [root, meta]);
  useEffect(() => {
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }, [root, theme]);
  return <CurrentScreen root={root} />;
}

const withoutCase = new Set<PlaceName>(['start', 'emergency', 'cases', 'settings']);

function CurrentScreen({ root }: { root: Element }) {
  const desk = useDesk();
  const { t } = useVoice();
  const at = desk.place.value.at;
  const Shown = loaded.value[at];
  const [failed, setFailed] = useState(false);
  // Per desk, not per page: two elements on one page have a root each.
  const [worn, setWorn] = useState(false);
  const dressed = worn || at === 'start';
  const ready = withoutCase.has(at) || (desk.current.value !== undefined && desk.chart.value !== undefined);

  useEffect(() => {
    if ((Shown && dressed) || failed || at === 'start') return;
    let wanted = true;
    Promise.all([screens[at](), import('./styles-later.ts'), desk.allWords()]).then(
      ([screen, { wearLater }]) => {
        wearLater(root);
        setWorn(true);
        loaded.value = { ...loaded.value, [at]: screen };
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [at, Shown, dressed, failed, desk, root]);

  if (failed) {
    return (
      <Empty title={t('problems.screen')}>
        <Button onClick={() => setFailed(false)}>{t('problems.again')}</Button>
      </Empty>
    );
  }
  if (!Shown || !dressed || !ready) return <p class="pad">{t('common.loading')}</p>;
  return <Shown key={JSON.stringify(desk.place.value)} />;
}
