/** Pages of a PDF as Chromium writes it, and the size of each in points. */
export function sheetsOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b[^s][^]*?\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box!.trim());
}

/** The size of a sheet of A4. */
export const A4 = /^0 0 59[45](\.\d+)? 84[12](\.\d+)?$/;
