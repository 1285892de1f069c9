/** A clinic profile: one clinic's own rules, as JSON that its web person can write by hand. */

import * as z from 'zod/mini';
import { areas, journeys, modifiers, opinions } from '../case/terms.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import { events, type Fact, forms, needs } from './schema.ts';

/** Every fact a facet may name. */
export const facts: readonly Fact[] = [
  'always',
  'someone-acts',
  'treated',
  ...journeys,
  ...opinions,
  ...areas,
  ...modifiers,
  ...events,
];

const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const bilingual = (most = 500) => z.object({ en: text(most), zh: text(most) });
const days = () => z.int().check(z.gte(1), z.lte(3650));
const fact = z.enum(facts as readonly [Fact, ...Fact[]]);
const facet = z.union([fact, z.array(fact).check(z.minLength(1), z.maxLength(6))]);

/** A record only this clinic asks for. Its id must not be one of the catalogue. */
const ownRecord = z.object({
  id: id(),
  name: z.object({ en: text(200), zh: text(200), pinyin: z.optional(text(300)) }),
  why: bilingual(),
  need: z.enum(needs),
  forms: z.optional(z.array(z.enum(forms)).check(z.minLength(1))),
  steps: z.optional(z.array(bilingual()).check(z.maxLength(6))),
  /** 1 translate first … 3 last, 4 (the default) needs no translation. */
  translation: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  appliesWhen: z.optional(z.array(facet).check(z.minLength(1), z.maxLength(20))),
});

const imagePolicies = ['reports-only', 'required', 'portal'] as const;

const clinicProfile = z.object({
  format: z.literal('clinic-profile'),
  version: z.literal(1),
  id: id(),
  name: bilingual(200),
  records: z.optional(
    z.object({
      remove: z.optional(z.array(id()).check(z.maxLength(200))),
      /** Another need than the catalogue's. It does not list a record that does not apply to the patient. */
      need: z.optional(z.record(id(), z.enum(needs))),
      reword: z.optional(z.record(id(), z.object({ name: z.optional(bilingual(200)), why: z.optional(bilingual()) }))),
      /** How many days old a record may be; by record, because an old operation note stays good. */
      freshDays: z.optional(z.record(id(), days())),
      add: z.optional(z.array(ownRecord).check(z.maxLength(50))),
    }),
  ),
  /** BCP 47 tags of the languages the desk offers on this clinic's page; absent: all there are. */
  languages: z.optional(z.array(text(35)).check(z.minLength(1), z.maxLength(50))),
  look: z.optional(
    z.object({
      /** The clinic's colour. Its hue is taken, its lightness is ours, so that contrast holds. */
      brand: z.optional(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))),
    }),
  ),
  /** Original image files: not wanted at first, wanted with the package, or put into the clinic's own portal. */
  images: z.optional(z.enum(imagePolicies)),
  translation: z.optional(
    z.object({
      /** BCP 47 tags of languages the clinic reads without translation. */
      reads: z.optional(z.array(text(35)).check(z.maxLength(20))),
      /** The clinic wants a signed translator's statement. */
      statement: z.optional(z.boolean()),
    }),
  ),
  consultation: z.optional(
    z.object({
      minutes: z.optional(z.int().check(z.gte(5), z.lte(240))),
      mode: z.optional(z.enum(['written', 'video', 'in-person'])),
      /** The most questions the clinic answers. */
      questions: z.optional(z.int().check(z.gte(1), z.lte(50))),
    }),
  ),
});

export type ClinicProfile = z.infer<typeof clinicProfile>;
export type ImagePolicy = (typeof imagePolicies)[number];

/** Reads a clinic's JSON. Codes: `profile.invalid` with the `path` of the first wrong value. */
export function readProfile(document: unknown): Result<ClinicProfile> {
  const parsed = clinicProfile.safeParse(document);
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return fail('profile.invalid', { path });
}

/** Record ids a profile names that neither the catalogue nor the profile itself knows: mostly spelling mistakes. */
export function unknownRecordIds(profile: ClinicProfile, known: ReadonlySet<string>): string[] {
  const { remove = [], need = {}, reword = {}, freshDays = {}, add = [] } = profile.records ?? {};
  const own = new Set(add.map((record) => record.id));
  const named = [...remove, ...Object.keys(need), ...Object.keys(reword), ...Object.keys(freshDays)];
  return [...new Set(named)].filter((name) => !known.has(name) && !own.has(name));
}
