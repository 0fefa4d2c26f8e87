/**
 * Draws the borders of a table's cells in one of the ways that programs draw them.
 * In: cell rectangles of one table on one page. Out: painted strokes, rectangles or dots.
 */
import type { Plan } from '../plan.ts'
import type { PlacedCell } from './paginate.ts'

interface Edge {
  readonly vertical: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

const THICKNESS: Readonly<Record<Plan['borders'], number>> = {
  solid: 0.5,
  thick: 1.4,
  hair: 0.1,
  double: 0.4,
  dotted: 0.5,
  dashed: 0.5,
  'no-outer': 0.5,
  'no-vertical': 0.5,
  none: 0,
}
/** Distance of the two lines of a double border from their middle. */
const DOUBLE_OFFSET = 0.9
/** Two edges nearer than this lie on one line. */
const SAME_LINE = 0.01

function cellsToEdges(cells: readonly PlacedCell[], plan: Plan, openCut: boolean): Edge[] {
  const edges: Edge[] = []
  for (const cell of cells) {
    if (!(openCut && cell.openTop)) edges.push({ vertical: false, at: cell.top, from: cell.left, to: cell.right })
    if (!(openCut && cell.openBottom)) edges.push({ vertical: false, at: cell.bottom, from: cell.left, to: cell.right })
    edges.push(
      { vertical: true, at: cell.left, from: cell.top, to: cell.bottom },
      { vertical: true, at: cell.right, from: cell.top, to: cell.bottom },
    )
  }
  const outer = { left: Math.min(...cells.map((cell) => cell.left)), right: Math.max(...cells.map((cell) => cell.right)) }
  const ends = { top: Math.min(...cells.map((cell) => cell.top)), bottom: Math.max(...cells.map((cell) => cell.bottom)) }
  const isOuter = (edge: Edge): boolean => {
    const [low, high] = edge.vertical ? [outer.left, outer.right] : [ends.top, ends.bottom]
    return Math.abs(edge.at - low) < SAME_LINE || Math.abs(edge.at - high) < SAME_LINE
  }
  return edges.filter((edge) => !(plan.borders === 'no-vertical' && edge.vertical) && !(plan.borders === 'no-outer' && isOuter(edge)))
}

/** Edges on one line that touch become one; doubled edges become single. */
function joinEdges(edges: readonly Edge[]): Edge[] {
  // Sums of heights differ in their last bits; without rounding, edges of one line would not stand side by side in the order.
  const rounded = edges.map((edge) => Object.assign(edge, { at: Math.round(edge.at / SAME_LINE) * SAME_LINE }))
  const sorted = rounded.sort((a, b) => Number(a.vertical) - Number(b.vertical) || a.at - b.at || a.from - b.from)
  const joined: Edge[] = []
  for (const edge of sorted) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      last.vertical === edge.vertical &&
      Math.abs(last.at - edge.at) < SAME_LINE &&
      edge.from <= last.to + SAME_LINE
    ) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, edge.to) }
    } else joined.push(edge)
  }
  return joined
}

function uniqueEdges(edges: readonly Edge[]): Edge[] {
  const seen = new Map(edges.map((edge) => [[edge.vertical, edge.at.toFixed(2), edge.from.toFixed(2), edge.to.toFixed(2)].join(), edge]))
  return [...seen.values()]
}

/** Little squares in a row, each painted by itself: how some drivers print dotted lines. */
function paintDots(doc: PDFKit.PDFDocument, edge: Edge): void {
  const size = 0.5
  for (let along = edge.from; along <= edge.to; along += 1.6) {
    if (edge.vertical) doc.rect(edge.at - size / 2, along, size, size)
    else doc.rect(along, edge.at - size / 2, size, size)
  }
  doc.fill('black')
}

function paintEdge(doc: PDFKit.PDFDocument, edge: Edge, thickness: number, filled: boolean): void {
  if (filled) {
    // Thin rectangles reach over the corner by half their thickness, or the corner would show a notch.
    const half = thickness / 2
    if (edge.vertical) doc.rect(edge.at - half, edge.from - half, thickness, edge.to - edge.from + thickness)
    else doc.rect(edge.from - half, edge.at - half, edge.to - edge.from + thickness, thickness)
    doc.fill('black')
    return
  }
  if (edge.vertical) doc.moveTo(edge.at, edge.from).lineTo(edge.at, edge.to)
  else doc.moveTo(edge.from, edge.at).lineTo(edge.to, edge.at)
  doc.stroke()
}

/** `openCut`: no border is drawn where a row goes on over the page's end. */
export function paintRules(doc: PDFKit.PDFDocument, cells: readonly PlacedCell[], plan: Plan, openCut: boolean): void {
  if (plan.borders === 'none' || cells.length === 0) return
  const thickness = THICKNESS[plan.borders]
  doc.save().lineWidth(thickness).strokeColor('black')
  if (plan.borders === 'dashed') doc.dash(3, { space: 2 })
  const boxed =
    plan.ruleDrawing === 'cells-box' &&
    (plan.borders === 'solid' || plan.borders === 'thick' || plan.borders === 'hair' || plan.borders === 'dashed')
  if (boxed) {
    for (const cell of cells) doc.rect(cell.left, cell.top, cell.right - cell.left, cell.bottom - cell.top).stroke()
    doc.restore()
    return
  }
  const edges = cellsToEdges(cells, plan, openCut)
  const whole = plan.ruleDrawing.startsWith('lines') ? joinEdges(edges) : uniqueEdges(edges)
  const filled = plan.ruleDrawing.endsWith('rect') && plan.borders !== 'dashed'
  for (const edge of whole) {
    if (plan.borders === 'dotted' && filled) paintDots(doc, edge)
    else if (plan.borders === 'dotted') {
      doc.dash(0.5, { space: 1 })
      paintEdge(doc, edge, thickness, false)
    } else if (plan.borders === 'double') {
      paintEdge(doc, { ...edge, at: edge.at - DOUBLE_OFFSET }, thickness, filled)
      paintEdge(doc, { ...edge, at: edge.at + DOUBLE_OFFSET }, thickness, filled)
    } else paintEdge(doc, edge, thickness, filled)
  }
  doc.restore()
}
