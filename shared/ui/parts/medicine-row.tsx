/** medicine-row: one medicine, its name as printed first. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, LinkButton } from './button.tsx';
import { Glyph } from './icon.tsx';

type Ask = {
  question: ComponentChildren;
  hint?: string | undefined;
  answers: readonly { label: string; onClick: () => void }[];
};

export type MedicineRowProps = {
  /** True once the person checked the international name, or when there is none to check. */
  checked: boolean;
  printed: string;
  printedLang?: string | undefined;
  /** The international name, or the sentence that there is none. */
  name?: ComponentChildren;
  /** Beside the name in the second voice: "name checked by you". */
  nameNote?: string | undefined;
  lines: readonly { label: string; value: ComponentChildren; lang?: string | undefined }[];
  /** Stops nobody from anything: one fact and one action. */
  flag?: { strong: string; text: string } | undefined;
  /** Asked until the name is checked. */
  ask?: Ask | undefined;
  edit?: { label: string; onClick: () => void } | undefined;
};

/** The answer takes its buttons away; the keyboard then stands on the name instead of nowhere. */
function useNextAfter(isAsked: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    const root = heading.current?.getRootNode() as Document | ShadowRoot | undefined;
    const active = root?.activeElement;
    if (wasAsked.current && !isAsked && (!active || active === document.body)) heading.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return heading;
}

/** The words as printed never change; the international name counts only after the person said yes. */
export function MedicineRow({
  checked,
  printed,
  printedLang,
  name,
  nameNote,
  lines,
  flag,
  ask,
  edit,
}: MedicineRowProps) {
  const heading = useNextAfter(ask !== undefined);
  return (
    <li class="med">
      <Glyph status={checked ? 'have' : 'unknown'} />
      <div>
        <h3 ref={heading} tabIndex={-1}>
          <bdi lang={printedLang}>{printed}</bdi>
        </h3>
        {name && (
          <p>
            {name} {nameNote && <span class="two">{nameNote}</span>}
          </p>
        )}
        {ask && <Asked {...ask} />}
        {lines.length > 0 && <Lines lines={lines} />}
        {flag && (
          <p class="warn">
            <Glyph status="diamond" />
            <span>
              <b>{flag.strong}</b> {flag.text}
            </span>
          </p>
        )}
        {edit && <LinkButton onClick={edit.onClick}>{edit.label}</LinkButton>}
      </div>
    </li>
  );
}

function Asked({ question, hint, answers }: Ask) {
  return (
    <>
      <p>{question}</p>
      {hint && <p class="two">{hint}</p>}
      <div class="ask">
        {answers.map((answer) => (
          <Button key={answer.label} small onClick={answer.onClick}>
            {answer.label}
          </Button>
        ))}
      </div>
    </>
  );
}

function Lines({ lines }: Pick<MedicineRowProps, 'lines'>) {
  return (
    <dl class="kv">
      {lines.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>
            <bdi lang={line.lang}>{line.value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
