/** The seed phrase after this one: a number at its end counts on, any other phrase gets one. */
export function nextSeed(seed: string): string {
  const [, head = '', digits = ''] = /^([^]*?)(\d*)$/.exec(seed) ?? [];
  if (digits === '') return `${head.trimEnd()} 2`.trimStart();
  return `${head}${(BigInt(digits) + 1n).toString().padStart(digits.length, '0')}`;
}
