/** Labels tied to controls. `input.labels` walks the whole page for each control; one pass over the labels does not. */

const known = new Map<Node, Map<Element, Element[]>>();

/** Forgets the last reading: pages change. */
export const forgetLabels = (): void => known.clear();

function collect(root: Document | ShadowRoot): Map<Element, Element[]> {
  const map = new Map<Element, Element[]>();
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (control) map.set(control, [...(map.get(control) ?? []), label]);
  }
  return map;
}

/** The labels of a control, in the order of the page. */
export function labels(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!('querySelectorAll' in root)) return [];
  let map = known.get(root);
  if (!map) {
    map = collect(root);
    known.set(root, map);
  }
  return map.get(element) ?? [];
}
