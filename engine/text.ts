/** A text a person reads, in both working languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
export type Language = keyof Text;
