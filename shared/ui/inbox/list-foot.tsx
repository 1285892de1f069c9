/** Under the list: by which rules cases are measured, the look, and what cannot be read. */

import type { Theme } from '../../session/desk.ts';
import { Button } from '../parts/button.tsx';
import { FileField, SelectField } from '../parts/field.tsx';
import { Tools } from '../parts/table.tsx';
import { useInbox, useInboxVoice } from './context.tsx';
import { DeleteForGood } from './delete-for-good.tsx';

const themes: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

export function ListFoot() {
  const inbox = useInbox();
  const { t, say } = useInboxVoice();
  const profile = inbox.profile.value;
  const damaged = inbox.damaged.value.length;
  return (
    <div>
      <Tools>
        <span>{t('inbox.rules.label', { name: profile ? say(profile.name) : t('inbox.rules.general') })}</span>
        {!inbox.ports.profile && (
          <FileField
            label={t('inbox.rules.choose')}
            accept=".json"
            icon="upload"
            onFiles={([file]) => file && void inbox.takeProfile(file)}
          />
        )}
        {!inbox.ports.profile && profile && (
          <Button onClick={() => void inbox.takeProfile(undefined)}>{t('inbox.rules.drop')}</Button>
        )}
        <span class="end">
          <SelectField
            label={t('inbox.theme.label')}
            options={themes.map((value) => ({ value, label: t(`inbox.theme.${value}`) }))}
            value={inbox.theme.value}
            onInput={(theme) => theme && inbox.show(theme)}
          />
        </span>
      </Tools>
      {damaged > 0 && (
        <Tools>
          <span>{t('inbox.damaged', { count: damaged })}</span>
          <DeleteForGood
            label={t('inbox.deleteDamaged')}
            title={t('inbox.remove.damagedTitle')}
            why={t('inbox.remove.damagedWhy')}
            onDelete={() => void inbox.removeDamaged()}
          />
        </Tools>
      )}
    </div>
  );
}
