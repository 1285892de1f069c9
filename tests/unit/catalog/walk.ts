/** Finds every bilingual text in a piece of catalogue data, with its path. */

export interface Text {
  path: string;
  en: string;
  zh: string;
}

export function textsIn(value: unknown, path = ''): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh } = value as { en?: unknown; zh?: unknown };
  const own =
    typeof en === 'string' || typeof zh === 'string' ? [{ path, en: String(en ?? ''), zh: String(zh ?? '') }] : [];
  const name = (key: string, item: unknown) => (item as { id?: string } | null)?.id ?? key;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}/${name(key, item)}`))];
}
