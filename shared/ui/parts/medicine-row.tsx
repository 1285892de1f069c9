/** medicine-row: one medicine, its name as printed first. */

import type { ComponentChildren } from 'preact';
import { Button, LinkButton } from './button.tsx';
import { Glyph } from './icon.tsx';

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
  ask?:
    | { question: ComponentChildren; hint?: string; answers: readonly { label: string; onClick: () => void }[] }
    | undefined;
  edit?: { label: string; onClick: () => void } | undefined;
};

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
  return (
    <li class="med">
      <Glyph status={checked ? 'have' : 'unknown'} />
      <div>
        <h3>
          <bdi lang={printedLang}>{printed}</bdi>
        </h3>
        {name && (
          <p>
            {name} {nameNote && <span class="two">{nameNote}</span>}
          </p>
        )}
        {ask && (
          <>
            <p>{ask.question}</p>
            {ask.hint && <p class="two">{ask.hint}</p>}
            <div class="ask">
              {ask.answers.map((answer) => (
                <Button key={answer.label} small onClick={answer.onClick}>
                  {answer.label}
                </Button>
              ))}
            </div>
          </>
        )}
        {lines.length > 0 && (
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
        )}
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
