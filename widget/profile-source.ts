/** The clinic's profile as a property of an element. */

import type { ClinicProfile } from '../shared/catalog/profile.ts';
import type { Result } from '../shared/kit/result.ts';

export type ProfileValue = ClinicProfile | string;

/** The `profile` of an element: an address in its attribute, or an object given by script. */
export interface ProfileSource {
  get(): ProfileValue;
  set(value: ProfileValue | null | undefined): void;
  /** Undefined when the page names no profile. */
  read(): Promise<Result<ClinicProfile> | undefined>;
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
    async read() {
      const value = get();
      return value === '' ? undefined : (await import('./load-profile.ts')).loadProfile(value);
    },
  };
}
