/**
 * The rows of a report as a tree that is shown in printed order. In: rows. Out: for each its level, its children, and whether it can be
 * folded. A parent that is printed after its children (a total in the last line) holds them in the calculation, not in the view.
 */
import type { ExtractionRow } from '../../../model/extraction.ts'

export interface TreeRow {
  readonly id: string
  /** As printed; also one that stands below its children. */
  readonly parent: string | null
  readonly index: number
  /** From 1. */
  readonly level: number
  readonly children: readonly string[]
  /** Rows that disappear when this one is folded: those below it that are printed after it. */
  readonly canFold: boolean
  /** Place among the rows of the same level under the same shown parent, from 1, and how many there are. */
  readonly place: number
  readonly placeCount: number
  /** Rows above it in the view, nearest first. */
  readonly above: readonly string[]
}

export interface Tree {
  readonly rows: readonly TreeRow[]
  readonly byId: ReadonlyMap<string, TreeRow>
}

type Printed = Pick<ExtractionRow, 'id' | 'parent'>

/** Whether rows stand as in a tree: a value that is corrected leaves the tree, and with it the rows that are drawn, as they are. */
export function isTreeOf(tree: Tree, rows: readonly Printed[]): boolean {
  return tree.rows.length === rows.length && tree.rows.every(({ id, parent }, at) => id === rows[at]?.id && parent === rows[at].parent)
}

export function rowsToTree(rows: readonly Printed[]): Tree {
  const index = new Map(rows.map(({ id }, at) => [id, at]))
  const children = new Map<string, string[]>()
  for (const { id, parent } of rows) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id])
  const shownParents = rows.map(({ parent }, at) => (parent !== null && (index.get(parent) ?? at) < at ? parent : null))
  const siblings = new Map<string | null, string[]>()
  for (const [at, { id }] of rows.entries()) {
    const parent = shownParents[at] ?? null
    siblings.set(parent, [...(siblings.get(parent) ?? []), id])
  }
  const byId = new Map<string, TreeRow>()
  const tree = rows.map(({ id, parent }, at): TreeRow => {
    const shown = shownParents[at] ?? null
    const above = shown === null ? [] : [shown, ...(byId.get(shown)?.above ?? [])]
    const own = siblings.get(shown) ?? []
    const row = {
      id,
      parent,
      index: at,
      level: above.length + 1,
      children: children.get(id) ?? [],
      canFold: siblings.has(id),
      place: own.indexOf(id) + 1,
      placeCount: own.length,
      above,
    }
    byId.set(id, row)
    return row
  })
  return { rows: tree, byId }
}

/** The rows that are shown, when those of some ids are folded. */
export function shownRows(tree: Tree, folded: ReadonlySet<string>): readonly TreeRow[] {
  return folded.size === 0 ? tree.rows : tree.rows.filter(({ above }) => !above.some((id) => folded.has(id)))
}
