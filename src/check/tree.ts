/**
 * The criteria of a report as a tree: its rows, and in their place the rows that the catalogue has and the report lacks.
 *
 * In: a matched report. Out: nodes with their children, in printed order. Rows that fit no criterion and repeated rows are
 * strays: they stand in the tree, and no sum counts on them.
 */
import { TOTAL_ID, type AssessedBy, type Criterion } from '../model/catalogue.ts'
import type { MatchedReport, MissingRow, ReportRow } from '../model/report.ts'
import { BLANK, type Score, type ScoreColumn } from '../model/score.ts'

export interface TreeNode {
  readonly id: string
  /** null: the catalogue has this criterion and the report lacks it. */
  readonly row: ReportRow | null
  readonly parent: TreeNode | null
  readonly criterion: Criterion | null
  readonly assessedBy: AssessedBy
  /** Its criteria, strays left out. */
  readonly children: readonly TreeNode[]
  /** Rows that fit no criterion, and repetitions, printed directly under it. */
  readonly strays: readonly TreeNode[]
}

export interface ReportTree {
  /** In printed order; a missing row stands where the catalogue has it. */
  readonly nodes: readonly TreeNode[]
  readonly byId: ReadonlyMap<string, TreeNode>
  /** Place in `nodes` by id. */
  readonly places: ReadonlyMap<string, number>
}

/** A row that stands for nothing in the catalogue (or, without one, in the codes). */
export function isUnknown(report: MatchedReport, row: ReportRow): boolean {
  if (row.id === TOTAL_ID || isRepeated(row)) return false
  return row.id.includes('/?') || (report.catalogue !== null && row.matchedBy === null)
}

/** A further row with the identity of an earlier one: `ID#2`. */
export function isRepeated(row: ReportRow): boolean {
  return /#\d+$/u.test(row.id)
}

/** What stands in a node's cell; a row that the report lacks has nothing there. */
export function scoreAt(node: TreeNode, column: ScoreColumn): Score {
  return node.row?.scores[column] ?? BLANK
}

/** No figure is given: the cell is blank, or holds a sign for "none". */
export function isWithoutFigure(score: Score): score is Extract<Score, { kind: 'blank' | 'dash' }> {
  return score.kind === 'blank' || score.kind === 'dash'
}

interface GrowingNode extends TreeNode {
  parent: GrowingNode | null
  assessedBy: AssessedBy
  readonly children: GrowingNode[]
  readonly strays: GrowingNode[]
}

const rowToNode = (row: ReportRow): GrowingNode => {
  return { id: row.id, row, parent: null, criterion: row.criterion, assessedBy: row.assessedBy, children: [], strays: [] }
}

const missingToNode = (missing: MissingRow): GrowingNode => {
  const { id, criterion } = missing
  return { id, row: null, parent: null, criterion, assessedBy: criterion.assessedBy ?? 'self', children: [], strays: [] }
}

/** The last place in `nodes` that belongs to the node with this id or to one below it; -1 when there is none. */
function lastOfSubtree(nodes: readonly GrowingNode[], id: string, parents: ReadonlyMap<string, string | null>): number {
  return nodes.findLastIndex((node) => {
    let at: string | null | undefined = node.id
    // Parents are rows further up; the count guards against a report whose parents run in a circle.
    for (let steps = 0; at !== null && at !== undefined && steps <= nodes.length; steps++) {
      if (at === id) return true
      at = parents.get(at)
    }
    return false
  })
}

/** The place of a missing row: behind its nearest elder sibling that is there, else behind its parent, else last. */
function placeOfMissing(
  nodes: readonly GrowingNode[],
  missing: MissingRow,
  byId: ReadonlyMap<string, GrowingNode>,
  parents: ReadonlyMap<string, string | null>,
): number {
  const parent = missing.parent === null ? undefined : byId.get(missing.parent)
  const siblings = parent?.criterion?.children ?? []
  const own = siblings.findIndex((sibling) => sibling.code === missing.criterion.code)
  for (const elder of siblings.slice(0, Math.max(own, 0)).toReversed()) {
    const node = nodes.find((candidate) => candidate.criterion?.code === elder.code && parents.get(candidate.id) === missing.parent)
    if (node) return lastOfSubtree(nodes, node.id, parents) + 1
  }
  if (parent === undefined) return nodes.length
  // Without the catalogue's order (the total has no criterion) a section goes behind the sections before it.
  return own < 0 ? lastOfSubtree(nodes, parent.id, parents) + 1 : nodes.indexOf(parent) + 1
}

function growTree(report: MatchedReport): ReportTree {
  const nodes = report.rows.map(rowToNode)
  const byId = new Map<string, GrowingNode>()
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node)
  const parents = new Map<string, string | null>(report.rows.map((row) => [row.id, row.parent]))

  for (const missing of report.catalogue?.missing ?? []) {
    const place = placeOfMissing(nodes, missing, byId, parents)
    const node = missingToNode(missing)
    nodes.splice(place, 0, node)
    byId.set(missing.id, node)
    parents.set(missing.id, missing.parent)
  }

  for (const node of nodes) {
    const parentId = parents.get(node.id)
    const parent = parentId === null || parentId === undefined ? undefined : byId.get(parentId)
    if (parent === undefined || parent === node) continue
    node.parent = parent
    const stray = node.row !== null && (isUnknown(report, node.row) || isRepeated(node.row))
    if (stray) parent.strays.push(node)
    else parent.children.push(node)
    if (node.row === null && node.criterion?.assessedBy === undefined) node.assessedBy = parent.assessedBy
  }
  return { nodes, byId, places: new Map(nodes.map((node, index) => [node.id, index])) }
}

const grown = new WeakMap<MatchedReport, ReportTree>()

/** The tree of a report; made once for each report object (reports are values and do not change). */
export function treeOf(report: MatchedReport): ReportTree {
  let tree = grown.get(report)
  if (tree === undefined) {
    tree = growTree(report)
    grown.set(report, tree)
  }
  return tree
}
