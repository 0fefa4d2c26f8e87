/**
 * The parts of a workbook as Office Open XML (ECMA-376, part 1, SpreadsheetML): sheets that are written line by line, and what belongs
 * around them. Texts stand in their cells, so that nothing has to be kept of what was written.
 */
import type { Severity } from '../model/finding.ts'
import { type Cell, rowHeight } from './workbook-cells.ts'
import type { SheetColumn } from './workbook-sheets.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
const escape = (text: string): string => text.replace(/[&<>"\r]/gu, (character) => ESCAPES[character] ?? character)

/** The styles by kind and flag, in the order of `cellXfs` below; 0 is what cells have that are not there. */
const FLAGS: readonly (Severity | undefined)[] = [undefined, 'error', 'warning', 'info']
const KINDS = ['text', 'code', 'number'] as const
function styleOf({ kind, flag }: Cell): number {
  return kind === 'header' ? 1 : 2 + KINDS.indexOf(kind) * FLAGS.length + FLAGS.indexOf(flag)
}

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

function cellXml(cell: Cell, at: string): string {
  const start = `<c r="${at}" s="${styleOf(cell)}"`
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`
  return cell.value === '' ? `${start}/>` : `${start} t="inlineStr"><is><t xml:space="preserve">${escape(cell.value)}</t></is></c>`
}

/** A line of a sheet; `row` is from 1. */
export function lineXml(cells: readonly Cell[], columns: readonly SheetColumn[], row: number): string {
  const texts = cells.map(({ value }, column) => ({ text: typeof value === 'string' ? value : '', width: columns[column]?.width ?? 1 }))
  const inside = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row}`)).join('')
  return `<row r="${row}" ht="${rowHeight(texts)}" customHeight="1">${inside}</row>`
}

/** All of a sheet before its first line. The headings stay in view. */
export function sheetHead(columns: readonly SheetColumn[]): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
  const cols = columns.map(({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('')
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols}</cols><sheetData>`
}

export const SHEET_END = '</sheetData><pageSetup orientation="landscape"/></worksheet>'

/** What belongs around sheets of these names, which are `xl/worksheets/sheet1.xml` and so on in that order. */
export function surroundings(sheets: readonly { readonly name: string; readonly path: string }[]): { path: string; text: string }[] {
  const list = sheets.map(({ name }, n) => `<sheet name="${escape(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')
  const relations = sheets.map(({ path }, n) => relation(`rId${n + 1}`, 'worksheet', path.replace('xl/', ''))).join('')
  const types = sheets.map(({ path }) => override(path, 'worksheet')).join('')
  return [
    {
      path: '[Content_Types].xml',
      text: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${types}</Types>`,
    },
    { path: '_rels/.rels', text: relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { path: 'xl/workbook.xml', text: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>` },
    { path: 'xl/_rels/workbook.xml.rels', text: relationships(relations + relation('styles', 'styles', 'styles.xml')) },
    { path: 'xl/styles.xml', text: STYLES },
  ]
}

const relationships = (inside: string): string => `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`

/** The first two fills are fixed by the format. */
const FILLS = ['D9E1F2', 'F8CBAD', 'FFE699', 'DDEBF7'].map(
  (colour) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`,
)
const FILL_OF_FLAGS = [0, 3, 4, 5]
const SIDES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('')
const ALIGNMENT = { text: '<alignment vertical="top" wrapText="1"/>', number: '<alignment horizontal="right" vertical="top"/>' }
/** The number format "text", built into every spreadsheet. */
const AS_TEXT = 49
const xf = (fill: number, numberFormat: number, font: number, alignment: string): string =>
  `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
const CELL_XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  xf(2, 0, 1, '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
  ...KINDS.flatMap((kind) =>
    FILL_OF_FLAGS.map((fill) => xf(fill, kind === 'code' ? AS_TEXT : 0, 0, ALIGNMENT[kind === 'number' ? 'number' : 'text'])),
  ),
]
const FONT = '<sz val="10"/><name val="Arial"/><family val="2"/>'
const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  `<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS.join('')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="${CELL_XFS.length}">${CELL_XFS.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
