/** What people write in tables, in one form: full-width characters narrow, one kind of space, one kind of dash. */
export function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[−﹣–‒]/g, '-')
    .trim();
}
