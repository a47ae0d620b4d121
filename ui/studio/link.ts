import { LARGEST_DOCUMENT_BYTES } from '../../experiments/index.ts';

/** The share link: a scenario document, compressed, in the part of an address that never reaches a server. */

/** First field of the link; a later format gets another number and this reader stays. */
const VERSION = '1';

export type LinkContent =
  | { readonly kind: 'none' }
  /** JSON text of a document, not checked yet. */
  | { readonly kind: 'document'; readonly json: string }
  /**
   * `incomplete`: cut off or altered on the way; `large`: unpacks to more than a document may have; `version`: made by
   * a page whose links this one does not read; `unknown`: not a link of this page.
   */
  | { readonly kind: 'broken'; readonly reason: 'incomplete' | 'large' | 'version' | 'unknown' };

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** FNV-1a over the packed bytes: deflate alone does not notice an altered character. */
function checkOf(bytes: Uint8Array): string {
  let h = 0x811c9dc5;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  return (h >>> 0).toString(36);
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(transform);
}

/** Whether this browser can make and read links. */
export const linksSupported = typeof CompressionStream !== 'undefined';

/** Packs a document into the text after the `#`. */
export async function encodeLink(document: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const packed = await collect(through(bytes, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  return `${VERSION}.${toBase64Url(packed!)}.${checkOf(packed!)}`;
}

/** Messengers write harmless characters as `%2E`, some of them twice. */
function withoutPercents(text: string): string {
  let plain = text;
  for (let before = ''; plain !== before; ) {
    before = plain;
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return plain;
}

/**
 * Reads the part of an address after the `#`, with or without it. What a messenger, a sentence or a mail client puts
 * into or behind a link is passed over: line breaks, also as `=`, and everything behind the check.
 */
export async function decodeLink(hash: string): Promise<LinkContent> {
  // Spaces, characters without width, and the hyphens of a word broken at the end of a line.
  const text = withoutPercents(hash)
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/^#+/, '');
  if (text === '') return { kind: 'none' };
  const version = /^(\d+)\./.exec(text)?.[1];
  if (version === undefined) return { kind: 'broken', reason: 'unknown' };
  if (version !== VERSION) return { kind: 'broken', reason: 'version' };
  const [, data = '', check = ''] = text.split('.');
  const packed = fromBase64Url(data.replaceAll('=', ''));
  const incomplete = { kind: 'broken', reason: 'incomplete' } as const;
  if (packed === undefined || packed.length === 0 || !check.replaceAll('=', '').startsWith(checkOf(packed)))
    return incomplete;
  try {
    const bytes = await collect(through(packed, new DecompressionStream('deflate-raw')), LARGEST_DOCUMENT_BYTES);
    return bytes === undefined
      ? { kind: 'broken', reason: 'large' }
      : { kind: 'document', json: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return incomplete;
  }
}
