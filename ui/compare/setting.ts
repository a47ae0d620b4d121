/** A value that is read like a signal. */
export interface Readable<T> {
  readonly value: T;
  peek(): T;
}

/** A value that is read like a signal and set like one, and stands in the document. */
export interface Setting<T> extends Readable<T> {
  value: T;
}
