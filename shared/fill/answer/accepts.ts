/** `accept` of a file box. Browsers do not hold programs to it, so we do. */

const extension = (name: string): string => name.slice(name.lastIndexOf('.')).toLowerCase();

/** Whether an `accept` list takes a file (HTML, "accept" attribute). */
export function accepts(accept: string, file: { name: string; type: string }): boolean {
  const rules = accept
    .toLowerCase()
    .split(',')
    .map((rule) => rule.trim())
    .filter(Boolean);
  if (rules.length === 0) return true;
  return rules.some((rule) => {
    if (rule === '*' || rule === '*/*') return true;
    if (rule.startsWith('.')) return extension(file.name) === rule;
    if (rule.endsWith('/*')) return file.type.startsWith(rule.slice(0, -1));
    return file.type === rule || (/zip/.test(rule) && extension(file.name) === '.zip');
  });
}
