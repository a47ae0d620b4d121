/**
 * A text written by hand in which the program writes what stands between two lines.
 *
 * @param name of the part, which both lines name
 * @throws Error when the text has no place for it
 */
export function withPart(text: string, file: string, name: string, written: string): string {
  const begin = `<!-- ${name}: written by \`npm run docs\` -->`;
  const end = `<!-- end of ${name} -->`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file}: found no lines “${begin}” and “${end}”`);
  return `${text.slice(0, from)}${begin}\n\n${written}\n\n${text.slice(to)}`;
}
