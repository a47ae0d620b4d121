/** A label at the beginning of a line: English gets a capital, Chinese has none. */
export function sentenceCase(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
