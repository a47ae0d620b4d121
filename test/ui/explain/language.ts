/** What gives away a text that was not written in its language. */
const CHINESE = /[\u3400-\u9fff]/;
const HALF_WIDTH =
  /[\u3400-\u9fff][,;:?!]|[,;?!](?=[\u3400-\u9fff])|[\u3400-\u9fff] ?\((?=[\u3400-\u9fff])|[\u3400-\u9fff]\.(?!\d)/;

export function faultsInEnglish(text: string): string[] {
  return [...(text.trim() === '' ? ['empty'] : []), ...(CHINESE.test(text) ? ['Chinese in the English'] : [])];
}

export function faultsInChinese(text: string): string[] {
  return [
    ...(CHINESE.test(text) ? [] : ['no Chinese']),
    ...(HALF_WIDTH.test(text) ? ['half-width punctuation'] : []),
    ...(/ {2}/.test(text) ? ['two blanks'] : []),
  ];
}
