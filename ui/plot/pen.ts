/** Nodes by name, and what was written to them last: only changes reach the page. */
export interface Pen {
  /** A ref that registers a node. */
  readonly hold: (key: string) => (node: SVGElement | null) => void;
  readonly set: (key: string, attribute: string, value: string) => void;
  readonly text: (key: string, value: string) => void;
}

export function createPen(): Pen {
  const nodes = new Map<string, SVGElement>();
  const written = new WeakMap<SVGElement, Map<string, string>>();
  const write = (key: string, what: string, value: string, to: (node: SVGElement) => void): void => {
    const node = nodes.get(key);
    if (node === undefined) return;
    const known = written.get(node) ?? new Map<string, string>();
    written.set(node, known);
    if (known.get(what) === value) return;
    known.set(what, value);
    to(node);
  };
  return {
    hold: (key) => (node) => {
      if (node === null) nodes.delete(key);
      else nodes.set(key, node);
    },
    set: (key, attribute, value) => write(key, attribute, value, (node) => node.setAttribute(attribute, value)),
    text: (key, value) => write(key, '', value, (node) => node.replaceChildren(value)),
  };
}
