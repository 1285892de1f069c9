import { expect, test } from '@playwright/test';
import { words as english } from '../../shared/i18n/locales/en/index.ts';
import { words as chinese } from '../../shared/i18n/locales/zh-Hans/index.ts';
import { expectClean, watch } from './clean.ts';
import { press, type } from './keys.ts';
import { desk, expectedOf, type Patient, typedChinese, typedEnglish, type Words } from './patient.ts';

const patients: Record<string, Patient & { locale: string }> = {
  English: { words: english, language: 'en', typed: typedEnglish, locale: 'en-GB' },
  Chinese: { words: chinese as Words, language: 'zh', typed: typedChinese, locale: 'zh-CN' },
};

interface Letter {
  id: string;
  fields: Record<string, string>;
  files: { name: string }[];
}

for (const [language, patient] of Object.entries(patients)) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: patient.locale });

    test(`by keyboard alone: the widget is filled, sent with the clinic's form, and read in the inbox with every field equal`, async ({
      page,
      request,
    }) => {
      test.setTimeout(300_000);
      const { words: w, typed } = patient;
      const seen = await watch(page);
      await page.goto('/clinic/');
      // The element follows its page's language; the patient chooses her own in the picker of the first screen.
      if (language === 'Chinese') await press(page, page.getByRole('button', { name: '简体中文', exact: true }));
      const walk = desk(page, patient);
      await walk.begin();
      await walk.situation();
      await walk.records();
      await walk.questions();
      await walk.story();
      await walk.toExport();
      await press(page, page.getByRole('button', { name: w.exporting.form, exact: true }));
      await expect(page.getByText(w.exporting.formDone)).toBeVisible();

      await type(page, page.getByLabel('Your name'), typed.native);
      await type(page, page.getByLabel('E-mail', { exact: true }), typed.email);
      await press(page, page.getByLabel('Lakeside Clinic may read'), 'Space');
      await press(page, page.getByRole('button', { name: 'Send to Lakeside Clinic' }));
      await page.waitForURL(/\/clinic\/thanks\//);

      const letters = (await (await request.get('/received.json')).json()) as Letter[];
      const letter = letters.find((one) => one.fields.email === typed.email && one.fields.name === typed.native);
      const file = letter?.files[0]?.name ?? '';
      const sent = await (await request.get(`/received/${letter?.id}/${encodeURIComponent(file)}`)).json();
      expect(sent).toMatchObject(expectedOf(patient));
      expect(sent.questions.at(-1).text.own).toBe(typed.question);
      expect(sent.questions).toHaveLength(3);
      const summary = sent.records.find((one: { id: string }) => one.id === 'discharge-summary');
      expect(summary).toMatchObject({ status: 'have', state: { hospital: typed.hospital } });

      await page.goto('/inbox/');
      await page.locator('#received summary').click();
      await page.locator('#received li', { hasText: file }).getByRole('button').click();
      await expect(page.getByRole('heading', { level: 1, name: w.inbox.preview.title })).toBeVisible();
      await press(page, page.getByRole('button', { name: w.inbox.preview.add_one, exact: true }));
      await press(page, page.getByRole('row', { name: new RegExp(typed.family, 'i') }).getByRole('button'));
      for (const text of [
        typed.diagnosis,
        typed.summary,
        typed.happened,
        typed.allergy,
        typed.question,
        typed.native,
      ]) {
        await expect(page.getByText(text).first()).toBeVisible();
      }
      expectClean(seen);
    });
  });
}
