/** The share link: a scenario document, compressed, in the part of an address that never reaches a server. */
export type LinkContent =
  | {
      readonly kind: 'none';
    }
  /** JSON text of a document, not checked yet. */
  | {
      readonly kind: 'document';
      readonly json: string;
    }
  /** `incomplete`: cut off or altered on the way; `version`: made by a page whose links this one does not read; `unknown`: not a link of this page. */
  | {
      readonly kind: 'broken';
      readonly reason: 'incomplete' | 'version' | 'unknown';
    };
/** Whether this browser can make and read links. */
export declare const linksSupported: boolean;
/** Packs a document into the text after the `#`. */
export declare function encodeLink(document: unknown): Promise<string>;
/** Reads the part of an address after the `#`, with or without it. */
export declare function decodeLink(hash: string): Promise<LinkContent>;
