/** A clinic's profile from its address or from a page's script. */

import type { ClinicProfile } from '../shared/catalog/profile.ts';
import { fail, type Result } from '../shared/kit/result.ts';

export type ProfileValue = ClinicProfile | string;

/** The `profile` of an element: an address in its attribute, or an object given by script. */
export interface ProfileSource {
  get(): ProfileValue;
  set(value: ProfileValue | null | undefined): void;
  /** Undefined when the page names no profile. */
  read(): Promise<Result<ClinicProfile>> | undefined;
}

export function profileOf(host: HTMLElement): ProfileSource {
  let given: ClinicProfile | undefined;
  const get = (): ProfileValue => given ?? host.getAttribute('profile') ?? '';
  return {
    get,
    set(value) {
      given = typeof value === 'object' && value !== null ? value : undefined;
      if (typeof value === 'string') host.setAttribute('profile', value);
      else host.removeAttribute('profile');
    },
    read() {
      const value = get();
      if (value === '') return undefined;
      return typeof value === 'string' ? loadProfile(value) : checkProfile(value);
    },
  };
}

/** A profile of every record there is stays under 100 kB. */
const mostBytes = 200_000;
const patience = 8_000;

const known = new Map<string, Promise<Result<ClinicProfile>>>();

/** Fetches each address once per page. Codes: `profile.unreachable`; `profile.invalid` with the `path` of the mistake. */
function loadProfile(address: string): Promise<Result<ClinicProfile>> {
  const loading = known.get(address) ?? fetchProfile(address);
  known.set(address, loading);
  return loading;
}

async function fetchProfile(address: string): Promise<Result<ClinicProfile>> {
  try {
    return await checkProfile(JSON.parse(await fetchText(address)));
  } catch (error) {
    console.error(`Second Opinion Kit: cannot load the profile ${address}:`, error);
    // The next time the element opens, it tries again.
    known.delete(address);
    return fail('profile.unreachable');
  }
}

/** Checks a profile, and tells the clinic's web person in the console what is wrong with it. */
async function checkProfile(document: unknown): Promise<Result<ClinicProfile>> {
  const { readProfile } = await import('../shared/catalog/profile.ts');
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
