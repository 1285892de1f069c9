/** counter-card: what to hold up at a hospital counter. Never shows the diagnosis. */

import { useId } from 'preact/hooks';
import { cls } from './cls.ts';
import { useFocusOn } from './focus.ts';
import { Back } from './frame.tsx';

export type CounterCardProps = {
  /** The language of the counter; everything but `own` is written in it. */
  lang?: string | undefined;
  title: string;
  ask: string;
  items: readonly { zh: string; own: string }[];
  facts: readonly { label: string; value: string }[];
  ownText: string;
  ownLang: string;
  answersTitle: { zh: string; own: string };
  answers: readonly { value: string; zh: string; own: string }[];
  onAnswer: (value: string) => void;
  closeLabel: string;
  onClose: () => void;
  brightLabel?: string | undefined;
  /** White ground and black ink; the shell keeps the screen awake. */
  bright?: boolean | undefined;
  onBright?: (() => void) | undefined;
  focusKey?: string | undefined;
};

/** The whole screen in the counter's language, with four answers the clerk can tap. */
export function CounterCard({ lang = 'zh-Hans', ownLang, answersTitle, answers, ...props }: CounterCardProps) {
  const ref = useFocusOn<HTMLHeadingElement>(props.focusKey);
  const id = useId();
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
        <ul>
          {props.items.map((item) => (
            <li key={item.zh}>
              <b>{item.zh}</b>
              <span class="two" lang={ownLang} dir="auto">
                {item.own}
              </span>
            </li>
          ))}
        </ul>
        <dl class="kv">
          {props.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd class="num">{fact.value}</dd>
            </div>
          ))}
        </dl>
        <p class="own" lang={ownLang} dir="auto">
          {props.ownText}
        </p>
        <section aria-labelledby={id}>
          <h2 id={id}>
            {answersTitle.zh}{' '}
            <small lang={ownLang} dir="auto">
              {answersTitle.own}
            </small>
          </h2>
          <div class="brow replies">
            {answers.map((answer) => (
              <button key={answer.value} type="button" class="b" onClick={() => props.onAnswer(answer.value)}>
                {answer.zh} <small lang={ownLang}>{answer.own}</small>
              </button>
            ))}
          </div>
        </section>
      </div>
    </div>
  );
}
