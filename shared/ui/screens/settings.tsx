/** Settings: language, colours, where things are kept, copies, and what this tool is not. */

import { disclaimers } from '../../catalog/safety.ts';
import { offered } from '../../i18n/languages.ts';
import type { Theme } from '../../session/desk.ts';
import { generator } from '../../session/generator.ts';
import { attempt } from '../attempt.ts';
import { useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Options } from '../parts/choice.tsx';
import { Group, Head, Pad } from '../parts/frame.tsx';
import { LanguagePicker } from '../parts/language-picker.tsx';
import { saveBackup } from '../save-copy.ts';
import { EraseAll } from './cases/delete.tsx';
import { Keeping } from './settings/keeping.tsx';
import { OpenFile } from './start/open-file.tsx';

export function SettingsScreen() {
  const desk = useDesk();
  const { t, tag } = useVoice();
  return (
    <DeskFrame>
      <Head title={t('settings.title')} focusKey={useFocusKey()} />
      <Pad>
        <b>{t('common.language')}</b>
        <LanguagePicker
          label={t('common.language')}
          languages={offered(desk.ports.profile?.languages)}
          value={tag}
          onChange={(next) => void attempt(desk, () => desk.speakIn(next))}
        />
      </Pad>
      <Colours />
      <Group title={t('settings.keeping')}>
        <Pad>
          <Keeping />
          <Button wide icon="download" onClick={() => void saveBackup(desk)}>
            {t('settings.backup')}
          </Button>
          <p class="hint">{t('settings.backupHint')}</p>
          <OpenFile label={t('start.open')} />
          <Button wide icon="folder-open" onClick={() => desk.go({ at: 'cases' })}>
            {t('places.cases')}
          </Button>
          <EraseAll />
        </Pad>
      </Group>
      <About />
    </DeskFrame>
  );
}

const themes: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

function Colours() {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Pad>
      <Options
        legend={t('settings.theme')}
        columns={2}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        value={desk.theme.value}
        onChange={(theme) => desk.show(theme)}
      />
    </Pad>
  );
}

function About() {
  const { t, say } = useVoice();
  return (
    <Group title={t('settings.about')}>
      <Pad>
        {Object.entries(disclaimers).map(([id, text]) => (
          <p key={id}>{say(text)}</p>
        ))}
        <p class="hint">{t('settings.version', { version: generator.version })}</p>
      </Pad>
    </Group>
  );
}
