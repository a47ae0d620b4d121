/** The paths as a tree over time: each branches off another one at a quarter. */

export interface TreeLeaf {
  readonly id: string;
  /** Path it leaves; the root has none. */
  readonly parent: string | undefined;
  readonly from: number;
}

export interface TreeRow extends TreeLeaf {
  readonly row: number;
  readonly parentRow: number;
}

/**
 * Rows of the tree, parents before children. Whoever leaves last stands nearest to the parent, so that no branch
 * crosses another. A path whose parent is gone leaves the root.
 */
export function treeRows(leaves: readonly TreeLeaf[]): readonly TreeRow[] {
  const root = leaves.find(({ parent }) => parent === undefined);
  if (root === undefined) return [];
  const ids = new Set(leaves.map(({ id }) => id));
  const parentOf = (leaf: TreeLeaf): string | undefined =>
    leaf === root
      ? undefined
      : leaf.parent !== undefined && ids.has(leaf.parent) && leaf.parent !== leaf.id
        ? leaf.parent
        : root.id;
  const rows: TreeRow[] = [];
  const place = (leaf: TreeLeaf, parentRow: number): void => {
    const row = rows.length;
    rows.push({ ...leaf, parent: parentOf(leaf), row, parentRow });
    leaves
      .filter((other) => parentOf(other) === leaf.id)
      .toSorted((a, b) => b.from - a.from)
      .forEach((child) => place(child, row));
  };
  place(root, 0);
  return rows;
}
