/** Lets the browser save a text as a file; characters that file systems refuse become hyphens. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileStem(name)}.json`;
  link.click();
  // The download has its own reference once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name as the stem of a file name. */
export function fileStem(name: string): string {
  // Control characters, the marks of paths and wildcards, and dots at the ends.
  const stem = name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
    .slice(0, 80);
  return stem === '' ? 'scenario' : stem;
}
