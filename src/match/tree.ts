/**
 * Printed rows → report rows where no catalogue fits: the tree is built from the codes themselves.
 *
 * Numbering restarts in every section. A row whose code cannot be read takes the place that the rows around it leave for it and that
 * their maxima agree with, if there is exactly one; else it stays unknown.
 */
import { TOTAL_ID, childId } from '../model/catalogue.ts'
import { sumPoints, type Points } from '../model/points.ts'
import type { ReportRow } from '../model/report.ts'
import { UnknownRows, printedPart, totalReportRow } from './alignment-to-rows.ts'
import { codeKind, nextCodes, parentDepth, type CodeKind, type Numbered } from './numbering.ts'
import type { PrintedRow } from './printed-rows.ts'

interface Node extends Numbered {
  /** Without the `#2` of a repetition. */
  readonly id: string
  readonly parent: Node | null
  readonly max: Points | null
  readonly childMaxima: readonly (Points | null)[]
}

/** A row's place: the path from its section down to itself. */
type Path = readonly Node[]

/** So many rows in a row with unreadable codes are tried; the number of placements grows with every one. */
const LONGEST_RUN = 8
/** Placements tried for one run before it is given up as unknown. */
const MOST_PLACEMENTS = 4000
/** Readings of a code bolder than this are only believed where they continue the numbering. */
const BELIEVED_COST = 0.85

export function rowsToTree(printed: readonly PrintedRow[]): readonly ReportRow[] {
  const paths = placeRows(printed)
  const hasTotal = printed.some((row) => row.total)
  const root = hasTotal ? TOTAL_ID : null
  const unknown = new UnknownRows()
  const seen = new Map<string, number>()
  const printedIds = new Map<Node, string>()
  return printed.map((row, index): ReportRow => {
    if (row.total) {
      unknown.pass(TOTAL_ID)
      return totalReportRow(row)
    }
    const node = paths[index]?.at(-1)
    const nowhere = { matchedBy: null, criterion: null, canonicalCode: null, assessedBy: 'self', ...printedPart(row) } as const
    if (node === undefined) return { ...unknown.next(), ...nowhere }
    const count = (seen.get(node.id) ?? 0) + 1
    seen.set(node.id, count)
    const id = count === 1 ? node.id : `${node.id}#${count}`
    printedIds.set(identity(node), id)
    unknown.pass(id)
    return { id, parent: node.parent === null ? root : (printedIds.get(identity(node.parent)) ?? node.parent.id), ...nowhere }
  })
}

/** A path entry is replaced when a child is added to it; the node it began as stands for the row. */
const origin = new WeakMap<Node, Node>()
const identity = (node: Node): Node => origin.get(node) ?? node

/** The path of every row; undefined for the total and for rows that fit nowhere. */
function placeRows(rows: readonly PrintedRow[]): (Path | undefined)[] {
  const paths: (Path | undefined)[] = rows.map(() => undefined)
  const sections: CodeKind[] = []
  const seen = new Set<string>()
  let path: Path = []
  let run: number[] = []
  const settleRun = (next: string | null): void => {
    const placed = placeRun(
      path,
      run.flatMap((index) => rows[index] ?? []),
      next,
      sections,
    )
    placed?.forEach((place, i) => (paths[run[i] ?? -1] = place))
    path = placed?.at(-1) ?? path
    run = []
  }
  rows.forEach((row, index) => {
    if (row.total) return
    const code = readCode(row, path, seen, sections, run.length > 0)
    if (code === null) {
      if (row.max !== null || row.printedCode !== '') run.push(index)
      return
    }
    if (run.length > 0) settleRun(code)
    const kind = codeKind(code, path, sections)
    if ((kind === 'roman' || kind === 'letter') && !sections.includes(kind)) sections.push(kind)
    path = extend(path, code, row.max, sections)
    paths[index] = path
    seen.add(path.at(-1)?.id ?? code)
  })
  if (run.length > 0) settleRun(null)
  return paths
}

/** The code that a row has: as printed; repaired where that continues the numbering or is close to what is printed; else null. */
function readCode(row: PrintedRow, path: Path, seen: ReadonlySet<string>, sections: readonly CodeKind[], afterRun: boolean): string | null {
  const [first] = row.readings
  if (first === undefined) return null
  const next = nextCodes(path)
  const expected = row.readings.find(({ code }) => next.includes(code))
  const isRepetition = seen.has(extend(path, first.code, null, sections).at(-1)?.id ?? '')
  if (expected !== undefined && (first.cost > 0 || (isRepetition && !afterRun))) return expected.code
  return first.cost <= BELIEVED_COST ? first.code : null
}

function extend(path: Path, code: string, max: Points | null, sections: readonly CodeKind[]): Path {
  const kind = codeKind(code, path, sections)
  const above = path.slice(0, parentDepth(code, kind, path, sections))
  const parent = above.at(-1) ?? null
  const node: Node = { code, kind, id: childId(parent, code), parent, max, childMaxima: [] }
  if (parent === null) return [node]
  const grown: Node = { ...parent, childMaxima: [...parent.childMaxima, max] }
  origin.set(grown, identity(parent))
  return [...above.slice(0, -1), grown, node]
}

/**
 * Places for a run of rows with unreadable codes between `path` and the row with the code `next` (null: the end of the table).
 * The numbering must go on from them to `next` without a gap, and no parent that they complete may miss its max. Null when there is
 * no such placement, or more than one.
 */
function placeRun(path: Path, run: readonly PrintedRow[], next: string | null, sections: readonly CodeKind[]): Path[] | null {
  if (run.length > LONGEST_RUN) return null
  let tried = 0
  let best: { places: Path[]; held: number } | null = null
  let ties = 0
  const visit = (places: Path[], held: number): void => {
    const here = places.at(-1) ?? path
    const row = run[places.length]
    if (++tried > MOST_PLACEMENTS) return
    if (row === undefined) {
      if (next !== null && !nextCodes(here).includes(next)) return
      const closed = closedSums(here, next === null ? [] : extend(here, next, null, sections))
      if (closed === null) return
      const total = held + closed
      if (best === null || total > best.held) [best, ties] = [{ places, held: total }, 1]
      else if (total === best.held) ties++
      return
    }
    for (const code of new Set(nextCodes(here))) {
      const there = extend(here, code, row.max, sections)
      const closed = closedSums(here, there)
      if (closed !== null) visit([...places, there], held + closed)
    }
  }
  visit([], 0)
  const found = best as { places: Path[]; held: number } | null
  return found !== null && ties === 1 && tried <= MOST_PLACEMENTS ? found.places : null
}

/** How many parents end their children between two paths and have the sum of them as max; null when one has not. */
function closedSums(from: Path, to: Path): number | null {
  const open = new Set(to.map(identity))
  let held = 0
  for (const node of from) {
    if (open.has(identity(node)) || node.childMaxima.length === 0 || node.max === null) continue
    const maxima = node.childMaxima.filter((max) => max !== null)
    if (maxima.length < node.childMaxima.length || sumPoints(maxima) !== node.max) return null
    held++
  }
  return held
}
