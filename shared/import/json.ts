/** Reads JSON from outside: strict text, bounded shape, no names that reach into JavaScript's machinery. */

import { fail, ok, type Problem, type Result } from '../kit/result.ts';
import { forbiddenKeys, importLimits } from './limits.ts';

/** Codes: `import.not-utf8`, `import.not-json`, `import.too-deep`, `import.too-many`, `import.too-long`, `import.forbidden-key`. */
export function readJson(bytes: Uint8Array): Result<unknown> {
  const text = decode(bytes);
  if (text === undefined) return fail('import.not-utf8');
  // Before parsing: some engines parse by recursion and would run out of stack.
  if (depthOf(text) > importLimits.depth) return fail('import.too-deep', { limit: importLimits.depth });
  const parsed = parse(text);
  if (!parsed) return fail('import.not-json');
  const problem = firstProblem(parsed.value);
  return problem ? { ok: false, problem } : ok(parsed.value);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** How deep brackets nest outside of strings. Right for JSON; for anything else `JSON.parse` says no afterwards. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}

/** Walks without recursion and stops at the first thing out of bounds. */
function firstProblem(root: unknown): Problem | undefined {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    const problem = typeof value === 'string' ? tooLong(value, importLimits.text) : ofContainer(value);
    if (problem) return problem;
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) waiting.push(item);
  }
  return undefined;
}

function ofContainer(value: unknown): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const items = Array.isArray(value) ? value.length : keys.length;
  if (items > importLimits.items) return { code: 'import.too-many', detail: { limit: importLimits.items } };
  if (keys.some((key) => forbiddenKeys.has(key))) return { code: 'import.forbidden-key' };
  return keys.map((key) => tooLong(key, importLimits.key)).find(Boolean);
}

const tooLong = (text: string, limit: number): Problem | undefined =>
  text.length > limit ? { code: 'import.too-long', detail: { limit } } : undefined;
