/** paper: the letter as it is printed; the reader's language and the hospital's side by side. */

import type { ComponentChildren } from 'preact';
import type { Case } from '../../../case/case.ts';
import { authorisationLetter } from '../../../catalog/request-words.ts';
import type { Bilingual } from '../../../catalog/schema.ts';
import type { Authorisation } from '../../../checklist/counter.ts';
import { holds } from '../../../checklist/facts.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Pair, Sheet } from '../../parts/sheet.tsx';
import { filled } from '../record/slip.ts';
import { type LetterChoice, letterValues, purposeOf, type Values } from './values.ts';

const letter = authorisationLetter;

type Props = { facts: Authorisation; choice: LetterChoice };

export function LetterPaper({ facts, choice }: Props) {
  const of = useCase();
  const today = useDesk().today.value;
  const values = bothValues(of, facts, choice);
  const line = (text: Bilingual) => filledBoth(text, values);
  const isChild = holds('child', of, today) === 'yes';
  return (
    <Sheet foot={<Line text={letter.hospitalForm} />}>
      <Line text={letter.title} as="h1" />
      {parts.map((part) => (
        <Lines key={part} texts={fieldsOf(part).map((field) => joined(field.label, line(both(field.value))))} />
      ))}
      <Line text={line(letter.intro)} />
      <Line text={letter.scopeLead} as="h2" />
      <Lines texts={scopeOf(facts).map((item) => listed(item.text))} />
      <Lines
        texts={[
          line(letter.purpose),
          letter.limit,
          line(letter.validity),
          letter.revocation,
          ...(isChild ? [line(letter.guardian)] : []),
          ...signed.flatMap((what) => [space, joined(letter.signature[what], both('____________________'))]),
          space,
          ...letter.attachments.map((item) => boxed(item.text)),
        ]}
      />
    </Sheet>
  );
}

/** How long it is valid stands in a sentence below. */
const parts = ['principal', 'agent', 'hospital'] as const;

const fieldsOf = (part: (typeof parts)[number]) => letter.fields.filter((field) => field.part === part);

const signed = ['principal', 'agent', 'fingerprint', 'date'] as const;

/** Images and slides stand in the letter only where there are some to collect. */
function scopeOf({ scope }: Authorisation) {
  return letter.scope.filter(
    ({ id }) => (id !== 'collect-images' || scope.images) && (id !== 'borrow-slides' || scope.slides),
  );
}

const joined = (label: Bilingual, value: Bilingual): Bilingual => ({
  en: `${label.en}: ${value.en}`,
  zh: `${label.zh}：${value.zh}`,
});

const both = (text: string): Bilingual => ({ en: text, zh: text });

/** Room to sign. */
const space = both('\u00a0');

const listed = (text: Bilingual): Bilingual => ({ en: `· ${text.en}`, zh: `· ${text.zh}` });

/** To be ticked by hand. */
const boxed = (text: Bilingual): Bilingual => ({ en: `□ ${text.en}`, zh: `□ ${text.zh}` });

type Both = { en: Values; zh: Values };

function bothValues(of: Case, facts: Authorisation, choice: LetterChoice): Both {
  const purpose = purposeOf(of.situation.opinion);
  return {
    en: { ...letterValues(of, facts, choice, 'en'), purpose: purpose.en },
    zh: { ...letterValues(of, facts, choice, 'zh-Hans'), purpose: purpose.zh },
  };
}

const filledBoth = (text: Bilingual, values: Both): Bilingual => ({
  en: filled(text.en, values.en),
  zh: filled(text.zh, values.zh),
});

type LineProps = { text: Bilingual; as?: 'h1' | 'h2' };

function Line({ text, as }: LineProps): ComponentChildren {
  const { say, second } = useVoice();
  const other = second(text);
  return <Pair as={as} own={say(text)} other={other.text} otherLang={other.lang} />;
}

/** Lines that belong together, on one page and without rules between them: a signature must not stand on a page alone. */
function Lines({ texts }: { texts: readonly Bilingual[] }): ComponentChildren {
  const { say, second } = useVoice();
  const others = texts.map(second);
  return (
    <Pair
      own={texts.map((text, place) => <p key={place}>{say(text)}</p>)}
      other={others.map((other, place) => <p key={place}>{other.text}</p>)}
      otherLang={others[0]?.lang ?? ''}
    />
  );
}
