/** counter-card: what to hold up at a hospital counter. Never shows the diagnosis. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { cls } from './cls.ts';
import { useFocusOn } from './focus.ts';
import { Back } from './frame.tsx';

export type CounterCardProps = {
  /** The language of the counter; everything but `own` is written in it. */
  lang?: string | undefined;
  title: string;
  ask: string;
  items: readonly { zh: string; own?: ComponentChildren }[];
  facts: readonly { label: string; value: string }[];
  /** Left out where the counter speaks the reader's language. */
  ownText?: ComponentChildren;
  ownLang: string;
  answersTitle: { zh: string; own?: string | undefined };
  answers: readonly { value: string; zh: string; own?: string | undefined }[];
  onAnswer: (value: string) => void;
  closeLabel: string;
  onClose: () => void;
  brightLabel?: string | undefined;
  /** White ground and black ink; the shell keeps the screen awake. */
  bright?: boolean | undefined;
  onBright?: (() => void) | undefined;
  focusKey?: string | undefined;
  /** Below the card, for the person alone; not printed. */
  children?: ComponentChildren;
};

/** The whole screen in the counter's language, with four answers the clerk can tap. */
export function CounterCard({ lang = 'zh-Hans', ownLang, ...props }: CounterCardProps) {
  const ref = useFocusOn<HTMLHeadingElement>(props.focusKey);
  return (
    <div class={cls('fr', 'show', props.bright && 'bright')}>
      <div class="bar">
        <Back icon="x" label={props.closeLabel} onClick={props.onClose} />
        {props.onBright && (
          <Back icon="sun" label={props.brightLabel ?? ''} pressed={props.bright ?? false} onClick={props.onBright} />
        )}
      </div>
      <div class="card" lang={lang} dir="ltr">
        <h1 ref={ref} tabIndex={-1}>
          {props.title}
        </h1>
        <p class="lead">{props.ask}</p>
        <Wanted items={props.items} ownLang={ownLang} />
        <dl class="kv">
          {props.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd class="num">{fact.value}</dd>
            </div>
          ))}
        </dl>
        {props.ownText && (
          <div class="own" lang={ownLang} dir="auto">
            {props.ownText}
          </div>
        )}
        <Replies {...props} ownLang={ownLang} />
      </div>
      {props.children && <div class="screen">{props.children}</div>}
    </div>
  );
}

function Wanted({ items, ownLang }: Pick<CounterCardProps, 'items' | 'ownLang'>) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.zh}>
          <b>{item.zh}</b>
          {item.own && (
            <span class="two" lang={ownLang} dir="auto">
              {item.own}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

type RepliesProps = Pick<CounterCardProps, 'answersTitle' | 'answers' | 'ownLang' | 'onAnswer'>;

/** The answers the clerk taps. */
function Replies({ answersTitle, answers, ownLang, onAnswer }: RepliesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} class="screen">
      <h2 id={id}>
        {answersTitle.zh}{' '}
        {answersTitle.own && (
          <small lang={ownLang} dir="auto">
            {answersTitle.own}
          </small>
        )}
      </h2>
      <div class="brow replies">
        {answers.map((answer) => (
          <button key={answer.value} type="button" class="b" onClick={() => onAnswer(answer.value)}>
            {answer.zh} {answer.own && <small lang={ownLang}>{answer.own}</small>}
          </button>
        ))}
      </div>
    </section>
  );
}
