/**
 * Hand-made matched reports for tests: a line for a row, its cells in boxes that can be told apart.
 */
import { childId, TOTAL_ID, type AssessedBy, type Criterion } from '../../src/model/catalogue.ts'
import type { Page } from '../../src/model/page.ts'
import { parsePoints } from '../../src/model/points.ts'
import type { CatalogueChoice, CellPlace, MatchedReport, MissingRow, MovedRow, ReportRow } from '../../src/model/report.ts'
import { BLANK, COLUMNS, type Column, type Score } from '../../src/model/score.ts'

/** `null`: a blank cell. A numeral: its value. `–`, `-`, `x`: a dash. Anything else: unreadable. */
export type Figure = number | string | null

export interface Line {
  readonly id: string
  readonly parent?: string | null
  readonly code?: string
  readonly name?: string
  readonly max?: Figure
  readonly self?: Figure
  readonly appraised?: Figure
  readonly explanation?: string
  readonly page?: number
  readonly assessedBy?: AssessedBy
  readonly criterion?: Partial<Criterion> | undefined
  readonly canonicalCode?: string | null
  readonly matchedBy?: ReportRow['matchedBy']
}

export interface Options {
  readonly columns?: readonly Column[]
  readonly doubtfulColumns?: MatchedReport['doubtfulColumns']
  /** Rows of the catalogue that the report lacks; giving the list makes the report one with a catalogue. */
  readonly missing?: readonly MissingRow[]
  readonly catalogue?: boolean
  readonly catalogueMax?: number
  readonly moved?: readonly MovedRow[]
  readonly pages?: readonly [number, number]
}

export function score(figure: Figure | undefined): Score {
  if (figure === null || figure === undefined) return BLANK
  const points = parsePoints(String(figure))
  if (points !== null) return { kind: 'value', points }
  const text = String(figure)
  return /^[-–—x]$/u.test(text) ? { kind: 'dash', text } : { kind: 'unreadable', text }
}

/** The parent of an id by its form: `I.1.1` under `I.1`, sections under the total. */
export function parentOf(id: string): string | null {
  if (id === TOTAL_ID) return null
  const plain = id.replace(/#\d+$/u, '')
  const cut = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('/'))
  return cut < 0 ? TOTAL_ID : plain.slice(0, cut)
}

function lineToRow(line: Line, index: number, columns: readonly Column[]): ReportRow {
  const code = line.code ?? (line.id === TOTAL_ID ? '' : line.id.split('.').slice(1).join('.') || line.id)
  const name = line.name ?? `Tiêu chí ${line.id}`
  const texts: Record<Column, string> = {
    code,
    name,
    max: String(line.max ?? ''),
    self: String(line.self ?? ''),
    appraised: String(line.appraised ?? ''),
    explanation: line.explanation ?? '',
  }
  const cells = Object.fromEntries(
    COLUMNS.map((column, at): [Column, readonly CellPlace[]] => {
      if (!columns.includes(column)) return [column, []]
      const top = 50 + 20 * index
      return [column, [{ page: line.page ?? 1, box: [50 * at, top, 50 * at + 50, top + 20], text: texts[column], confidence: 1 }]]
    }),
  ) as Record<Column, readonly CellPlace[]>
  return {
    id: line.id,
    parent: line.parent === undefined ? parentOf(line.id) : line.parent,
    printedCode: code,
    name,
    explanation: texts.explanation,
    scores: { max: score(line.max), self: score(line.self), appraised: score(line.appraised) },
    extra: {},
    matchedBy: line.matchedBy === undefined ? 'code' : line.matchedBy,
    criterion: line.criterion ? { code, name, ...line.criterion } : null,
    canonicalCode: line.canonicalCode ?? null,
    assessedBy: line.assessedBy ?? 'self',
    cells,
  }
}

export function report(lines: readonly Line[], options: Options = {}): MatchedReport {
  const columns = options.columns ?? ['code', 'name', 'max', 'self', 'explanation']
  const choice: CatalogueChoice = { id: 'test', version: 1, max: options.catalogueMax ?? null, coverage: 1, missing: options.missing ?? [] }
  return {
    meta: { title: null, unit: null, period: null, signedBy: null },
    pages: options.pages ?? [1, 1],
    columns,
    doubtfulColumns: options.doubtfulColumns ?? [],
    decimalMark: { mark: '.', why: { vi: '', en: '' } },
    catalogue: options.missing !== undefined || options.catalogue === true ? choice : null,
    choice: { vi: '', en: '' },
    rows: lines.map((line, index) => lineToRow(line, index, columns)),
    moved: options.moved ?? [],
  }
}

export function page(number: number, source: Page['source'] = 'text', problem: Page['problem'] = null): Page {
  return { number, width: 595, height: 842, source, problem, words: [], rules: [] }
}

/** A criterion that the report lacks, under a parent given by id and code. */
export function missing(parent: { id: string; code: string }, criterion: Criterion): MissingRow {
  return { id: childId(parent, criterion.code), parent: parent.id, criterion }
}
