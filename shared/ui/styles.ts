/** styles: the look of the first screen, and what all screens share, as one text, for a constructed stylesheet in a document or a shadow root. */

import base from './styles/base.css?inline';
import choices from './styles/choices.css?inline';
import controls from './styles/controls.css?inline';
import fields from './styles/fields.css?inline';
import frame from './styles/frame.css?inline';
import lists from './styles/lists.css?inline';
import marks from './styles/marks.css?inline';
import tokens from './tokens.css?inline';

/** `base` comes first because it resets; the tokens come next because it would reset them too. */
export const styleText: string = [base, tokens, marks, frame, controls, choices, fields, lists].join('\n');
