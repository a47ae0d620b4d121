/**
 * A Chinese text with one space between characters and the numbers or Latin letters beside them, however it was put
 * together.
 */
export function spacedZh(text: string): string {
  return text
    .replace(/([\u3400-\u9fff])(?=[A-Za-z0-9−+])/g, '$1 ')
    .replace(/([A-Za-z0-9%])(?=[\u3400-\u9fff])/g, '$1 ')
    .replace(/ {2,}/g, ' ')
    .replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '$1');
}
