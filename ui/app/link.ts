/** The share link: a scenario document, compressed, in the part of an address that never reaches a server. */

/** First field of the link; a later format gets another number and this reader stays. */
const VERSION = '1';
/** No honest document unpacks to more than this many bytes. */
const LARGEST = 2_000_000;

export type LinkContent =
  | { readonly kind: 'none' }
  /** JSON text of a document, not checked yet. */
  | { readonly kind: 'document'; readonly json: string }
  /** `incomplete`: cut off or altered on the way; `version`: made by a page whose links this one does not read; `unknown`: not a link of this page. */
  | { readonly kind: 'broken'; readonly reason: 'incomplete' | 'version' | 'unknown' };

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

function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
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

/** Reads the part of an address after the `#`, with or without it. */
export async function decodeLink(hash: string): Promise<LinkContent> {
  const text = hash.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  const version = /^(\d+)\./.exec(text)?.[1];
  if (version === undefined) return { kind: 'broken', reason: 'unknown' };
  if (version !== VERSION) return { kind: 'broken', reason: 'version' };
  const [, data = '', check, more] = text.split('.');
  const packed = fromBase64Url(data);
  const incomplete = { kind: 'broken', reason: 'incomplete' } as const;
  if (packed === undefined || packed.length === 0 || check === undefined || more !== undefined || checkOf(packed) !== check) return incomplete;
  try {
    const bytes = await collect(through(packed, new DecompressionStream('deflate-raw')), LARGEST);
    return bytes === undefined ? incomplete : { kind: 'document', json: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return incomplete;
  }
}
