/** Arbitrary values of any zod schema, so that a new field of a case is tested the day it is added. */

import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Case, patientCase } from '../../../shared/case/case.ts';

/** What the product's own text fields may hold; tried on each text schema to see which it takes. */
const samples = [
  '2024-02-29',
  '1980-01-01',
  '1999',
  '2010-07',
  '2026-03-01T09:30:00Z',
  '2025-12-31T23:59:59.999Z',
  'CN',
  'GB',
  'zh-CN',
  'en',
];
const idText = fc.stringMatching(/^[a-z][a-z0-9-]{0,18}[a-z0-9]$/).filter((text) => text !== 'constructor');
const proseText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('病理号 2024-0917', 'د. سلام', "O'Neil <b>&amp;</b>", 'a\nb\tc', '=1+1', '__proto__', ''),
);

type Def = {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string>;
  values?: unknown[];
  options?: z.core.$ZodType[];
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
};
const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Def;
const takes = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;

/** Whether a text schema takes free text. */
const isFree = (schema: z.core.$ZodType): boolean => takes(schema, 'Free text, 自由');
const isId = (schema: z.core.$ZodType): boolean => takes(schema, 'a-1') && !isFree(schema);

function textOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (isFree(schema)) return proseText;
  if (isId(schema)) return idText;
  return fc.constantFrom(...samples.filter((text) => takes(schema, text)));
}

function objectOf(shape: Record<string, z.core.$ZodType>): fc.Arbitrary<unknown> {
  const required = Object.keys(shape).filter((key) => defOf(shape[key] as z.core.$ZodType).type !== 'optional');
  const fields = Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, arbitraryOf(schema)]));
  return fc.record(fields, { requiredKeys: required }).map((value) => ({ ...value }));
}

function listOf(element: z.core.$ZodType): fc.Arbitrary<unknown> {
  const hasId = defOf(element).type === 'object' && defOf(element).shape?.id;
  const selector = (item: unknown) => (hasId ? (item as { id: string }).id : item);
  return fc.uniqueArray(arbitraryOf(element), { maxLength: 3, selector });
}

export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return arbitraryOf(def.innerType as z.core.$ZodType);
    case 'object':
      return objectOf(def.shape ?? {});
    case 'array':
      return listOf(def.element as z.core.$ZodType);
    case 'record':
      return fc
        .dictionary(
          textOf(def.keyType as z.core.$ZodType) as fc.Arbitrary<string>,
          arbitraryOf(def.valueType as z.core.$ZodType),
          {
            maxKeys: 4,
            noNullPrototype: true,
          },
        )
        .map((value) => ({ ...value }));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 5, max: 240 });
    case 'string':
      return textOf(schema);
    default:
      throw new Error(`No arbitrary for a schema of type ${def.type}`);
  }
}

export const anyCase = arbitraryOf(patientCase) as fc.Arbitrary<Case>;

/** A value with everything filled in, each free text with a word of its own. */
export function filled(schema: z.core.$ZodType, word: (path: string) => string, path = ''): unknown {
  const def = defOf(schema);
  const inner = (child: unknown, key: string) => filled(child as z.core.$ZodType, word, path ? `${path}.${key}` : key);
  if (def.type === 'optional') return filled(def.innerType as z.core.$ZodType, word, path);
  if (def.type === 'object') {
    return Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, child]) => [key, inner(child, key)]));
  }
  if (def.type === 'array') return [inner(def.element, '*')];
  if (def.type === 'record') return { 'lab-results': inner(def.valueType, '*') };
  if (def.type === 'string' && isFree(schema)) return word(path);
  if (def.type === 'string' && isId(schema)) return 'one';
  if (def.type === 'string') return samples.find((text) => takes(schema, text));
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0];
  if (def.type === 'literal') return def.values?.[0];
  return def.type === 'boolean' ? true : 30;
}
