/** A patient who fills the desk by keyboard alone, in the words of one language. What she types is given back to compare. */

import { expect, type Locator, type Page } from '@playwright/test';
import { recordById } from '../../shared/catalog/index.ts';
import type { words as english } from '../../shared/i18n/locales/en/index.ts';
import { choose, press, type } from './keys.ts';

export type Words = typeof english;

export interface Typed {
  family: string;
  given: string;
  native: string;
  email: string;
  diagnosis: string;
  summary: string;
  happened: string;
  allergy: string;
  question: string;
  hospital: string;
}

export interface Patient {
  words: Words;
  language: 'en' | 'zh';
  typed: Typed;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const starts = (text: string): RegExp => new RegExp(`^${escaped(text)}`);

/** Where the desk is: a page, the element in a clinic's page, the side panel. */
export function desk(page: Page, { words: w, language, typed }: Patient) {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const radio = (name: string): Locator => page.getByRole('radio', { name: starts(name) });
  const box = (name: string): Locator => page.getByRole('textbox', { name: starts(name) });
  const next = () => press(page, button(w.common.continue));
  const title = (text: string) => expect(page.getByRole('heading', { level: 1, name: starts(text) })).toBeFocused();
  const yesTo = (event: keyof Words['terms']['event']) =>
    choose(
      page,
      page
        .getByRole('group', { name: starts(w.terms.event[event]) })
        .getByRole('radio', { name: w.common.yes, exact: true }),
    );

  async function day(label: string, value: string) {
    const [year = '', month = '', date = ''] = value.split('-');
    const group = page.getByRole('group', { name: starts(label) });
    await type(page, group.getByRole('textbox', { name: w.common.day }), String(Number(date)));
    await press(page, group.getByRole('combobox'), 'Home');
    for (let steps = 0; steps < Number(month); steps += 1) await page.keyboard.press('ArrowDown');
    await type(page, group.getByRole('textbox', { name: w.common.year }), year);
  }

  return {
    async begin() {
      await press(page, button(w.start.start));
      await title(w.emergency.title);
      await press(page, button(w.emergency.none));
    },

    async situation() {
      await title(w.situation.pages.journey.title);
      await choose(page, radio(w.terms.journey['after-treatment']));
      await next();
      await choose(page, radio(w.terms.opinion['next-step']));
      await next();
      await choose(page, radio(w.terms.area.cancer));
      await next();
      await press(page, page.getByRole('checkbox', { name: w.situation.noneOf }), 'Space');
      await next();
      await yesTo('admitted');
      await yesTo('plan-proposed');
      await press(page, button(w.situation.restNo));
      await next();
      await yesTo('imaging');
      await yesTo('biopsy');
      await press(page, button(w.situation.restNo));
      await next();
      await yesTo('surgery');
      await press(page, button(w.situation.restNo));
      await next();
      await title(w.situation.pages.where.title);
      await choose(page, radio(w.situation.stay.undated));
      await next();
      await title(w.situation.pages.dates.title);
      await day(w.situation.decideBy, '2027-03-09');
      await next();
      await title(w.situation.pages.consultation.title);
      await choose(page, radio(w.terms.mode.video));
      await next();
      await choose(page, radio(w.terms.actor.patient));
      await next();
      await press(page, page.getByRole('checkbox', { name: w.situation.noneOf }), 'Space');
      await next();
      await expect(page.getByText(w.home.stop)).toBeVisible();
    },

    async records() {
      const summary = recordById('discharge-summary')?.name;
      await press(page, button(starts(w.places.records)).first());
      await title(w.places.records);
      await press(page, button(starts(summary?.[language] ?? '')).first());
      await choose(page, radio(w.terms.status.have));
      await type(page, box(w.record.hospital), typed.hospital);
      await press(page, button(w.places.records).first());
    },

    async questions() {
      await press(page, button(starts(w.places.home)).first());
      await press(page, button(starts(w.places.questions)).first());
      await title(w.questions.title);
      const add = page.getByRole('button', { name: starts(`${w.common.add}: `) }).first();
      await press(page, add);
      await press(page, add);
      await press(page, button(w.questions.write));
      await type(page, box(w.questions.yourQuestion), typed.question);
      await press(page, button(w.common.done));
      await press(page, button(w.questions.toStory));
    },

    async story() {
      await title(w.story.title);
      await press(page, button(starts(w.story.parts.person)).first());
      await type(page, box(w.person.label.family), typed.family);
      await type(page, box(w.person.label.given), typed.given);
      await type(page, box(w.person.label.native), typed.native);
      await day(w.person.label.birthDate, '1968-04-17');
      await choose(page, radio(w.terms.sex.male));
      await type(page, box(w.person.label.email), typed.email);
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await title(w.story.parts.summary);
      await type(page, box(w.story.summaryLabel.summary), typed.summary);
      await type(page, box(w.story.summaryLabel.diagnosis), typed.diagnosis);
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await title(w.story.parts.timeline);
      await press(page, button(w.story.addEntry).first());
      await type(page, box(w.story.entry.what), typed.happened);
      await press(page, button(w.common.done));
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await title(w.medicines.title);
      await choose(page, radio(w.medicines.answer.none));
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await title(w.allergies.title);
      await choose(page, radio(w.allergies.answer.listed));
      await press(page, button(w.allergies.add).first());
      await type(page, box(w.allergies.field.substance), typed.allergy);
      await press(page, button(w.common.done));
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await press(page, button(starts(w.story.next.split('{{')[0] ?? '')));
      await press(page, button(w.story.backToStory));
    },

    async toExport() {
      await press(page, button(w.places.check).last());
      await title(w.places.check);
      await press(page, button(w.check.make));
      await title(w.exporting.title);
    },
  };
}

/** What a package must say after that journey, whatever way it took. */
export function expectedOf({ typed }: Patient) {
  return {
    format: 'records-package',
    version: '1.0.0',
    source: 'patient-reported',
    stage: 'full',
    situation: {
      journey: 'after-treatment',
      opinion: 'next-step',
      area: 'cancer',
      modifiers: [],
      modifiersAnswered: true,
      inChina: 'yes',
      dates: { decideBy: '2027-03-09' },
      consultation: { mode: 'video' },
      actor: 'patient',
      badFits: [],
      badFitsAnswered: true,
      events: {
        admitted: 'yes',
        'plan-proposed': 'yes',
        imaging: 'yes',
        biopsy: 'yes',
        surgery: 'yes',
        radiotherapy: 'no',
      },
    },
    person: {
      name: { family: typed.family, given: typed.given, native: typed.native, aliases: [] },
      birthDate: '1968-04-17',
      sex: 'male',
      contact: { email: typed.email },
    },
    story: {
      summary: typed.summary,
      diagnosis: typed.diagnosis,
      timeline: [{ what: typed.happened }],
      medicines: { state: 'none', items: [] },
      allergies: { state: 'listed', items: [{ substance: typed.allergy }] },
    },
  };
}

export const typedEnglish: Typed = {
  family: 'Abenov',
  given: 'Nurlan',
  native: 'Абенов Нұрлан',
  email: 'nurlan@example.org',
  diagnosis: 'Lung adenocarcinoma, right upper lobe',
  summary: 'A cough for months, then an operation. “About” fine now <b>not bold</b> & 5 > 3.',
  happened: 'Operation: right upper lobe removed',
  allergy: 'Penicillin',
  question: 'When can I drive and lift things again?',
  hospital: 'Pearl River Example Hospital',
};

export const typedChinese: Typed = {
  family: 'Wang',
  given: 'Xiaoming',
  native: '王晓明',
  email: 'xiaoming@example.org',
  diagnosis: '右上肺腺癌',
  summary: '咳嗽数月，做了手术。现在恢复得还可以。',
  happened: '手术：切除右上肺叶',
  allergy: '青霉素',
  question: '我什么时候可以开车和提重物？',
  hospital: '珠江示例医院',
};
