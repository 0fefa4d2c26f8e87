/**
 * Extractions go in one after the other, the parts of a workbook come out piece by piece: whoever writes them down holds one report at
 * a time. A sheet that is full goes on in another one.
 *
 * Numbers are numbers; codes and ids are cells of text type; no string is ever a formula. The header rows are frozen.
 */
import { strToU8, zipSync } from 'fflate'
import type { Extraction } from '../model/extraction.ts'
import { extraColumns } from './csv.ts'
import { chosenCells, ROW_COLUMNS, type RowColumn } from './row-columns.ts'
import { type Cell, headerCell } from './workbook-cells.ts'
import { type Sheet, type SheetColumn, SHEETS } from './workbook-sheets.ts'
import { lineXml, SHEET_END, sheetHead, surroundings } from './workbook-xml.ts'

/** What follows in one file of the package. */
export interface Piece {
  readonly path: string
  readonly text: string
}

/** A sheet of Excel ends at 1 048 576 lines. */
const MOST_LINES = 1_000_000
/** A file of a package without extensions ends at 4 GiB; far below, since a letter takes up to three bytes. UTF-16 units. */
const MOST_TEXT = 1_000_000_000
/** What all times in the package are: the same reports give the same bytes. The format's first moment, local as it wants it. */
export const WORKBOOK_TIME = '1980-01-01T00:00:00'

export interface WorkbookColumns {
  /** The names of all columns beyond the usual ones, as they stand in the heading. */
  readonly extras: readonly string[]
  /** What the sheet of rows has; everything where nobody chose. */
  readonly chosen?: ReadonlySet<RowColumn> | undefined
}

/** A sheet as it grows; `newPath` gives each of its parts a place in the package. */
class GrowingSheet {
  /** In the order in which they are shown. */
  readonly parts: { readonly name: string; readonly path: string }[] = []
  private readonly sheet: Sheet
  private readonly extras: readonly string[]
  private readonly columns: readonly SheetColumn[]
  private readonly choose: <Cells>(cells: readonly Cells[]) => readonly Cells[]
  private readonly newPath: () => string
  private readonly mostLines: number
  private lines = 0
  private length = 0

  constructor(sheet: Sheet, { extras, chosen = new Set(ROW_COLUMNS) }: WorkbookColumns, newPath: () => string, mostLines: number) {
    this.sheet = sheet
    this.extras = extras
    const all = sheet.columns(extras)
    const keys = all.map(({ key }) => key)
    this.choose = (cells) => chosenCells(cells, keys, chosen)
    this.columns = this.choose(all)
    this.newPath = newPath
    this.mostLines = mostLines
  }

  begin(): Piece {
    const { name } = this.sheet
    this.parts.push({ path: this.newPath(), name: this.parts.length === 0 ? name : `${name} (${this.parts.length + 1})` })
    this.lines = 0
    this.length = 0
    const titles = this.columns.map(({ title }) => headerCell(title))
    return this.piece(sheetHead(this.columns) + this.lineOf(titles))
  }

  /** A report stands on one sheet as a whole: where there is no room for it, the next one begins. */
  *add(extraction: Extraction): Generator<Piece> {
    const lines = this.sheet.lines(extraction, this.extras)
    if (this.lines + lines.length > this.mostLines || this.length > MOST_TEXT) {
      yield this.end()
      yield this.begin()
    }
    if (lines.length > 0) yield this.piece(lines.map((cells) => this.lineOf(this.choose(cells))).join(''))
  }

  end(): Piece {
    return this.piece(SHEET_END)
  }

  private lineOf(cells: readonly Cell[]): string {
    return lineXml(cells, this.columns, ++this.lines)
  }

  private piece(text: string): Piece {
    this.length += text.length
    return { path: this.parts.at(-1)?.path ?? '', text }
  }
}

/** A workbook as it grows. All pieces of a path, in order, are that file of the package; the first path begins first. */
export class GrowingWorkbook {
  private readonly sheets: readonly GrowingSheet[]
  private paths = 0

  constructor(columns: WorkbookColumns, mostLines = MOST_LINES) {
    const newPath = (): string => `xl/worksheets/sheet${++this.paths}.xml`
    this.sheets = SHEETS.map((sheet) => new GrowingSheet(sheet, columns, newPath, mostLines))
  }

  begin(): Piece[] {
    return this.sheets.map((sheet) => sheet.begin())
  }

  *add(extraction: Extraction): Generator<Piece> {
    for (const sheet of this.sheets) yield* sheet.add(extraction)
  }

  end(): Piece[] {
    return [...this.sheets.map((sheet) => sheet.end()), ...surroundings(this.sheets.flatMap(({ parts }) => parts))]
  }
}

/** A workbook as a whole. */
export async function extractionsToXlsx(extractions: readonly Extraction[]): Promise<Uint8Array> {
  const workbook = new GrowingWorkbook({ extras: extraColumns(extractions) })
  const texts = new Map<string, string[]>()
  const write = ({ path, text }: Piece): unknown => (texts.has(path) ? texts.get(path)?.push(text) : texts.set(path, [text]))
  workbook.begin().forEach(write)
  for (const extraction of extractions) for (const piece of workbook.add(extraction)) write(piece)
  workbook.end().forEach(write)
  const files = [...texts].map(([path, parts]) => [path, strToU8(parts.join(''))] as const)
  return zipSync(Object.fromEntries(files), { mtime: WORKBOOK_TIME })
}
