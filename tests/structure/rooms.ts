/** The one-way street of rooms: who may import whom. The map in the README and the test both come from here. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  case: ['kit'],
  catalog: ['kit', 'case'],
  checklist: ['kit', 'case', 'catalog'],
  package: ['kit', 'case', 'catalog'],
  store: ['kit', 'case'],
  fill: ['kit', 'case', 'catalog'],
  export: ['kit', 'case', 'catalog', 'package'],
  import: ['kit', 'case', 'export', 'package'],
  i18n: ['kit'],
  session: ['kit', 'case', 'catalog', 'checklist', 'package', 'store', 'fill', 'export', 'import', 'i18n'],
  ui: ['kit', 'case', 'catalog', 'checklist', 'package', 'fill', 'i18n', 'session'],
  doors: ['kit', 'case', 'catalog', 'store', 'fill', 'export', 'session', 'ui'],
};
