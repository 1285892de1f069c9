/** A clinic's profile from its address or from a page's script; loaded when a page names one. */

import { type ClinicProfile, readProfile } from '../shared/catalog/profile.ts';
import { fail, type Result } from '../shared/kit/result.ts';
import type { ProfileValue } from './profile-source.ts';

/** A profile of every record there is stays under 100 kB. */
const mostBytes = 200_000;
const patience = 8_000;

const known = new Map<string, Promise<Result<ClinicProfile>>>();

/**
 * Checks a profile, or fetches and checks the one at an address: each address once per page.
 * Codes: `profile.unreachable`; `profile.invalid` with the `path` of the mistake.
 */
export function loadProfile(value: ProfileValue): Promise<Result<ClinicProfile>> {
  if (typeof value !== 'string') return Promise.resolve(checkProfile(value));
  const loading = known.get(value) ?? fetchProfile(value);
  known.set(value, loading);
  return loading;
}

async function fetchProfile(address: string): Promise<Result<ClinicProfile>> {
  try {
    return checkProfile(JSON.parse(await fetchText(address)));
  } catch (error) {
    console.error(`Second Opinion Kit: cannot load the profile ${address}:`, error);
    // The next time the element opens, it tries again.
    known.delete(address);
    return fail('profile.unreachable');
  }
}

/** Checks a profile, and tells the clinic's web person in the console what is wrong with it. */
function checkProfile(document: unknown): Result<ClinicProfile> {
  const read = readProfile(document);
  if (!read.ok)
    console.error('Second Opinion Kit: the profile has a mistake at:', read.problem.detail?.path || 'the top');
  return read;
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(new URL(address, document.baseURI), {
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok || !answer.body) throw new Error(`the server answers ${answer.status}`);
  let text = '';
  let bytes = 0;
  const decoder = new TextDecoder();
  for (const reader = answer.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new Error(`it is larger than ${mostBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
