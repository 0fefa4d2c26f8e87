/**
 * Rules → lattices: parallel rules of one border are snapped to one edge, and edges that cross or touch are one skeleton.
 * In: the rules of one upright page. Out: lattices from top to bottom. The idea of snapping, joining and intersecting is pdfplumber's.
 */
import type { Box } from '../model/box.ts'
import type { Rule } from '../model/page.ts'
import type { Edge, Interval, Lattice } from './grid.ts'

/** Rules that miss each other by less are taken to meet: cell-by-cell borders, CSS border spacing (1.5 pt) with its line. Points. */
export const TOUCH = 3
/** Pieces of one border are this little out of line. Points. */
const SAME_LINE = 0.5
/** Parallel rules closer than this are one border (a double border of Word: up to 2.25 pt between centres). Points. */
const ONE_BORDER = 3
/** A border's rules do not spread further than this, so that a chain of close rules does not swallow a row. Points. */
const BORDER_SPREAD = 4.2
/** Edges that jut out beyond the outermost crossing edge by more than this mean a missing outer border; less is overshoot. Points. */
const MISSING_BORDER = 8
/** A row without vertical rules between two parts of a table without outer borders is at most this high. Points. */
const SPANNING_ROW = 90

/** Sorted, overlapping and touching stretches made one. */
export function mergeIntervals(intervals: readonly Interval[], gap: number): Interval[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to + gap) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** Which rules hang together: the root of each, by union-find over crossings and over near parallels. */
function connect(rules: readonly Rule[]): number[] {
  const roots = rules.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (roots[root] !== root) root = roots[root] ?? root
    while (roots[index] !== root) {
      const next = roots[index] ?? root
      roots[index] = root
      index = next
    }
    return root
  }
  const indexes = rules.map((_, index) => index)
  const along = (index: number): Rule => rules[index] as Rule
  const vertical = indexes.filter((index) => along(index).axis === 'vertical').sort((a, b) => along(a).at - along(b).at)
  const horizontal = indexes.filter((index) => along(index).axis === 'horizontal')
  const ats = vertical.map((index) => along(index).at)
  for (const h of horizontal) {
    const rule = along(h)
    for (let i = lowerBound(ats, rule.from - TOUCH); i < vertical.length; i++) {
      const v = vertical[i] as number
      const other = along(v)
      if (other.at > rule.to + TOUCH) break
      if (rule.at >= other.from - TOUCH && rule.at <= other.to + TOUCH) roots[find(v)] = find(h)
    }
  }
  // A dashed border falls into pieces, some of which meet no crossing border: they belong to the piece before them on the same line.
  for (const own of [vertical, horizontal]) {
    const inLine = [...own].sort((a, b) => Math.round(along(a).at) - Math.round(along(b).at) || along(a).from - along(b).from)
    for (const [i, index] of inLine.entries()) {
      const before = inLine[i - 1]
      if (before === undefined) continue
      const gap = along(index).from - along(before).to
      if (Math.abs(along(index).at - along(before).at) <= SAME_LINE && gap <= TOUCH && gap >= -TOUCH) roots[find(index)] = find(before)
    }
  }
  return indexes.map(find)
}

/** Index of the first value that is not below `value` in an ascending list. */
function lowerBound(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Parallel rules → edges, ascending. */
export function rulesToEdges(rules: readonly Rule[]): Edge[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at)
  const edges: Edge[] = []
  let group: Rule[] = []
  const close = (): void => {
    if (group.length === 0) return
    const length = group.reduce((sum, rule) => sum + (rule.to - rule.from), 0)
    const weighted = group.reduce((sum, rule) => sum + rule.at * (rule.to - rule.from), 0)
    edges.push({ at: length > 0 ? weighted / length : (group[0]?.at ?? 0), stretches: mergeIntervals(group, TOUCH) })
    group = []
  }
  for (const rule of sorted) {
    const first = group[0]
    const last = group.at(-1)
    if (first && last && (rule.at - last.at > ONE_BORDER || rule.at - first.at > BORDER_SPREAD)) close()
    group.push(rule)
  }
  close()
  return edges
}

/** Closes a side whose border is not drawn but beyond which the crossing edges reach. */
function withOuterEdges(edges: readonly Edge[], low: number, high: number, across: Interval): Edge[] {
  const closed = [...edges]
  const first = edges[0]
  const last = edges.at(-1)
  if (first === undefined || first.at - low > MISSING_BORDER) closed.unshift({ at: low, stretches: [across] })
  if (last === undefined || high - last.at > MISSING_BORDER) closed.push({ at: high, stretches: [across] })
  return closed
}

/** Skeletons of ruled tables. Rules that cross nothing (underlines, separators) are in none of them. */
export function rulesToLattices(rules: readonly Rule[]): Lattice[] {
  const roots = connect(rules)
  const groups = new Map<number, Rule[]>()
  for (const [index, rule] of rules.entries()) {
    const root = roots[index] ?? index
    const group = groups.get(root)
    if (group) group.push(rule)
    else groups.set(root, [rule])
  }
  const lattices = mergeOpenGroups([...groups.values()]).map(groupToLattice)
  return lattices.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

function extentOf(group: readonly Rule[]): Box {
  const vertical = group.filter((rule) => rule.axis === 'vertical')
  const horizontal = group.filter((rule) => rule.axis === 'horizontal')
  return [
    Math.min(...vertical.map((rule) => rule.at), ...horizontal.map((rule) => rule.from)),
    Math.min(...horizontal.map((rule) => rule.at), ...vertical.map((rule) => rule.from)),
    Math.max(...vertical.map((rule) => rule.at), ...horizontal.map((rule) => rule.to)),
    Math.max(...horizontal.map((rule) => rule.at), ...vertical.map((rule) => rule.to)),
  ]
}

const has = (group: readonly Rule[], axis: Rule['axis']): boolean => group.some((rule) => rule.axis === axis)

/**
 * Without outer borders, a row that spans all columns has no vertical rule at all: it parts the rules above it from those below it,
 * though they are one table. Such groups have the same horizontal extent and the same columns, and one row's room between them.
 */
function mergeOpenGroups(all: readonly Rule[][]): Rule[][] {
  const groups = all.filter((group) => has(group, 'vertical') && has(group, 'horizontal'))
  const lone = all.filter((group) => !has(group, 'vertical'))
  const merged: { rules: Rule[]; box: Box; open: boolean; columns: number[] }[] = []
  const described = groups.map((rules) => {
    const box = extentOf(rules)
    const columns = rulesToEdges(rules.filter((rule) => rule.axis === 'vertical')).map((edge) => edge.at)
    return { rules, box, columns, open: (columns[0] ?? 0) > box[0] + MISSING_BORDER && (columns.at(-1) ?? 0) < box[2] - MISSING_BORDER }
  })
  for (const group of described.sort((a, b) => a.box[1] - b.box[1])) {
    const above = merged.find(
      (other) =>
        other.open &&
        group.open &&
        Math.abs(other.box[0] - group.box[0]) <= TOUCH &&
        Math.abs(other.box[2] - group.box[2]) <= TOUCH &&
        group.box[1] - other.box[3] >= 0 &&
        group.box[1] - other.box[3] <= SPANNING_ROW &&
        group.columns.every((x) => other.columns.some((y) => Math.abs(x - y) <= TOUCH)),
    )
    if (above) {
      above.rules.push(...group.rules)
      above.box = extentOf(above.rules)
    } else merged.push({ ...group, rules: [...group.rules] })
  }
  // A spanning row at the end of a page is closed by a rule that touches nothing else.
  for (const rules of lone) {
    const [left, top, right, bottom] = extentOf(rules)
    const owner = merged.find(
      ({ box, open }) =>
        open &&
        Math.abs(box[0] - left) <= TOUCH &&
        Math.abs(box[2] - right) <= TOUCH &&
        Math.max(top - box[3], box[1] - bottom) > 0 &&
        Math.max(top - box[3], box[1] - bottom) <= SPANNING_ROW,
    )
    owner?.rules.push(...rules)
  }
  return merged.map(({ rules }) => rules)
}

function groupToLattice(group: readonly Rule[]): Lattice {
  const box = extentOf(group)
  const [left, top, right, bottom] = box
  return {
    box,
    xs: withOuterEdges(rulesToEdges(group.filter((rule) => rule.axis === 'vertical')), left, right, { from: top, to: bottom }),
    ys: withOuterEdges(rulesToEdges(group.filter((rule) => rule.axis === 'horizontal')), top, bottom, { from: left, to: right }),
  }
}
