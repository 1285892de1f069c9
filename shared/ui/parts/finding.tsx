/** finding: one thing that holds up the review, why it matters, and the link that mends it. */

import { LinkButton } from './button.tsx';
import { Glyph, type Mark } from './icon.tsx';

export type FindingProps = {
  /** diamond = holds up the review, ring = good to fix, half = on its way. */
  shape: Extract<Mark, 'diamond' | 'ring' | 'half' | 'tick'>;
  title: string;
  why: string;
  action?: { label: string; onClick: () => void } | undefined;
};

/** A list item: shape, what is missing, one sentence why, one link. */
export function Finding({ shape, title, why, action }: FindingProps) {
  return (
    <li class="find">
      <Glyph status={shape} />
      <div>
        <h3>{title}</h3>
        <p>{why}</p>
        {action && (
          <LinkButton strong onClick={action.onClick}>
            {action.label}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
