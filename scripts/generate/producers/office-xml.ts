/**
 * What the word processor's and the spreadsheet's documents have in common (OpenDocument, flat XML).
 * In: cells and plans. Out: pieces of XML.
 */
import type { DrawCell } from '../drawing.ts'
import type { Plan } from '../plan.ts'

export const NAMESPACES = [
  'office:1.0',
  'style:1.0',
  'text:1.0',
  'table:1.0',
  ['fo', 'xsl-fo-compatible:1.0'],
  ['svg', 'svg-compatible:1.0'],
]
  .map((each) => {
    const [prefix, rest] = typeof each === 'string' ? [each.split(':')[0], each] : each
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${rest}"`
  })
  .join(' ')

export const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')

/** Keeps the suite from breaking a line after a slash: the truth has no space there. */
const WORD_JOINER = '\u2060'

export function lineToXml(line: string, plan: Plan): string {
  const joined = line.replace(/\/(?=\p{L})/gu, `/${WORD_JOINER}`)
  return escapeXml(plan.encoding === 'nfd' ? joined.normalize('NFD') : joined)
}

/** A row's places from left to right: a cell, or null where a cell of this or an earlier row covers the place. */
export function rowsToPlaces(rows: readonly (readonly DrawCell[])[], columnCount: number): (DrawCell | null)[][] {
  const covered = new Set<string>()
  return rows.map((row, rowIndex) => {
    const places: (DrawCell | null)[] = []
    const queue = [...row]
    for (let column = 0; column < columnCount; column++) {
      const cell = covered.has(`${rowIndex} ${column}`) ? undefined : queue.shift()
      places.push(cell ?? null)
      for (let down = 0; down < (cell?.rowSpan ?? 0); down++) {
        for (let right = 0; right < (cell?.colSpan ?? 0); right++) covered.add(`${rowIndex + down} ${column + right}`)
      }
    }
    return places
  })
}

/** Where a cell stands in its table, for borders that differ at the edge. */
export interface Edges {
  readonly top: boolean
  readonly bottom: boolean
  readonly left: boolean
  readonly right: boolean
}

const BORDER: Readonly<Record<Plan['borders'], string>> = {
  solid: '0.5pt solid #000000',
  thick: '1.5pt solid #000000',
  hair: '0.05pt solid #000000',
  double: '2.2pt double #000000',
  dotted: '0.75pt dotted #000000',
  dashed: '0.75pt dashed #000000',
  'no-outer': '0.5pt solid #000000',
  'no-vertical': '0.5pt solid #000000',
  none: 'none',
}

/** Border attributes of a cell style. */
export function borderAttributes(plan: Plan, edges: Edges): string {
  const border = BORDER[plan.borders]
  const side = (name: keyof Edges): string => {
    const vertical = name === 'left' || name === 'right'
    const gone = (plan.borders === 'no-vertical' && vertical) || (plan.borders === 'no-outer' && edges[name])
    const double = plan.borders === 'double' ? ` style:border-line-width-${name}="0.5pt 1.2pt 0.5pt"` : ''
    return ` fo:border-${name}="${gone ? 'none' : border}"${gone ? '' : double}`
  }
  return (['top', 'bottom', 'left', 'right'] as const).map(side).join('')
}

export const edgesToName = (edges: Edges): string =>
  `${edges.top ? 't' : ''}${edges.bottom ? 'b' : ''}${edges.left ? 'l' : ''}${edges.right ? 'r' : ''}x`

/** Every combination of edges, for a style each. */
export const ALL_EDGES: readonly Edges[] = Array.from({ length: 16 }, (_, bits) => ({
  top: (bits & 1) > 0,
  bottom: (bits & 2) > 0,
  left: (bits & 4) > 0,
  right: (bits & 8) > 0,
}))

export const ALIGNS = { left: 'start', center: 'center', right: 'end' } as const

/** A page layout and a master page with or without page numbers. */
export function pageStyles(
  drawing: { width: number; height: number; footer: boolean },
  plan: Plan,
  more = '',
): { layout: string; master: string } {
  const { width, height } = drawing
  const orientation = width > height ? 'landscape' : 'portrait'
  const footer = drawing.footer
    ? '<style:footer-style><style:header-footer-properties fo:min-height="14pt" fo:margin-top="4pt"/></style:footer-style>'
    : ''
  return {
    layout: `<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="${width}pt" fo:page-height="${height}pt" style:print-orientation="${orientation}" fo:margin="${plan.margin}pt"${more}/>${footer}</style:page-layout>`,
    master: `<style:master-page style:name="Standard" style:page-layout-name="pm">${drawing.footer ? '<style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer>' : ''}</style:master-page>`,
  }
}
