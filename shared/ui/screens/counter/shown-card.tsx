/** shown-card: the card as the clerk sees it, and below it what only the person needs. */

import { useEffect, useState } from 'preact/hooks';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { sideOf } from '../../../checklist/views.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { useFocusKey } from '../../desk-frame.tsx';
import { CounterCard } from '../../parts/counter-card.tsx';
import { sentences } from '../records/task-text.ts';
import { cardFor, pickedIn } from './asking.ts';
import { cardText, type Shown } from './card-text.ts';
import type { Answer } from './card-words.ts';
import { ForYou } from './for-you.tsx';

type ShownCardProps = {
  office: string;
  offices: readonly { office: string; count: number }[];
  asking: readonly ChecklistEntry[];
  onAnswer: (answer: Answer, records: readonly string[]) => void;
};

export function ShownCard({ office, offices, asking, onAnswer }: ShownCardProps) {
  const desk = useDesk();
  const of = useCase();
  const voice = useVoice();
  const [pinyin, setPinyin] = useState(false);
  const [bright, setBright] = useBright();
  const picked = pickedIn(of);
  const ticked = asking.filter((entry) => picked[entry.record.id] !== false);
  const card = cardFor(of, ticked, office);
  const text = cardText(voice, card, sideOf(of));
  const own = (shown: Shown) => <Own shown={shown} pinyin={pinyin} />;
  const ownWords = sentences(voice.tag, [ended(voice.tag, text.title.own), text.ask.own ?? '']);
  return (
    <CounterCard
      lang={text.lang}
      title={text.title.zh}
      ask={text.ask.zh}
      items={text.items.map((item) => ({ zh: item.zh, own: own(item) }))}
      facts={text.facts}
      ownText={text.title.own && <Own shown={{ ...text.title, own: ownWords }} pinyin={pinyin} />}
      ownLang={text.ownLang}
      answersTitle={text.answersTitle}
      answers={text.answers}
      onAnswer={(value) =>
        onAnswer(
          value as Answer,
          card.records.map((record) => record.id),
        )
      }
      closeLabel={voice.t('common.close')}
      onClose={() => desk.go({ at: 'records' })}
      brightLabel={voice.t('counter.brighter')}
      bright={bright}
      onBright={() => setBright(!bright)}
      focusKey={useFocusKey()}
    >
      <ForYou
        card={card}
        text={text}
        offices={offices}
        candidates={cardFor(of, asking, office).records}
        pinyin={pinyin}
        onPinyin={text.title.pinyin === undefined ? undefined : setPinyin}
      />
    </CounterCard>
  );
}

/** The heading has no full stop of its own. */
const ended = (tag: string, heading: string | undefined): string =>
  heading ? heading + (tag.startsWith('zh') ? '。' : '.') : '';

function Own({ shown, pinyin }: { shown: Shown; pinyin: boolean }) {
  return (
    <>
      {pinyin && shown.pinyin && (
        <bdi lang="zh-Latn">
          {shown.pinyin}
          <br />
        </bdi>
      )}
      {shown.own}
    </>
  );
}

/** White and awake until it is switched off or the card is left. */
function useBright() {
  const { ports } = useDesk();
  const [bright, setBright] = useState(false);
  useEffect(() => (bright ? ports.keepAwake?.() : undefined), [bright, ports]);
  return [bright, setBright] as const;
}
