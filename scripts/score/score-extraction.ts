/**
 * Holds an extraction against its truth: the same rules for every report, none of them knowing how the program works.
 * In: an extraction (`bangdiem.extraction/1`) and a truth. Out: what is wrong, in sentences, and the figures that count.
 */
import type { Extraction, ExtractionRow } from '../../src/model/extraction.ts'
import type { Truth, TruthRow } from '../generate/seed-to-report.ts'
import { editDistance } from './edit-distance.ts'

export interface Score {
  readonly perfect: boolean
  /** Wrong numbers that no open error or warning names by row and column: the figure that must be 0. */
  readonly silent: readonly string[]
  /** Why it is not perfect, the gravest first. */
  readonly reasons: readonly string[]
  readonly rows: { readonly expected: number; readonly found: number; readonly unexpected: number }
  readonly numbers: { readonly cells: number; readonly wrong: number; readonly doubtedThoughRight: number }
  readonly text: { readonly characters: number; readonly edits: number }
  readonly explanation: { readonly characters: number; readonly edits: number }
  /** Cells that are not as they should be. */
  readonly cells: readonly BadCell[]
}

/** A score that is wrong, or right and in doubt; a text with recognition errors. */
export interface BadCell {
  readonly row: string
  readonly column: 'max' | 'self' | 'appraised' | 'name' | 'explanation'
  readonly kind: 'silent' | 'flagged' | 'doubted' | 'text'
  readonly read: string
  readonly printed: string
  /** Edit distance of a text. */
  readonly edits: number
}

/** Share of text cells that may differ in white space alone. */
const SPACING_ALLOWED = 0.01
/** A box may reach this far over the page's edge, points. */
const EDGE = 1

const tidy = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim()
const dense = (text: string | null | undefined): string => tidy(text).replaceAll(' ', '')

type Doubt = (row: string, column: string) => boolean

class Comparison {
  readonly reasons: string[] = []
  readonly silent: string[] = []
  cells = 0
  wrong = 0
  textCells = 0
  spacingOnly = 0
  characters = 0
  edits = 0
  doubted = 0
  readonly explanation = { characters: 0, edits: 0 }
  readonly cellsAtFault: BadCell[] = []
  places = 0
  readonly #flagged: Doubt
  readonly #doubted: Doubt
  readonly #isInside: (place: { page: number; box: readonly number[] }) => boolean

  constructor(extraction: Extraction) {
    const open = extraction.findings.filter((finding) => finding.state === 'open')
    this.#flagged = (row, column) => open.some((finding) => finding.severity !== 'info' && finding.row === row && finding.column === column)
    this.#doubted = (row, column) =>
      open.some(
        (finding) => (finding.code === 'doubtful' || finding.code === 'unreadable') && finding.row === row && finding.column === column,
      )
    const pages = new Map(extraction.document.pages.map((page) => [page.number, page]))
    this.#isInside = ({ page, box }) => {
      const size = pages.get(page)
      const [left = Number.NaN, top = Number.NaN, right = Number.NaN, bottom = Number.NaN] = box
      return (
        size !== undefined &&
        left >= -EDGE &&
        top >= -EDGE &&
        right <= size.width + EDGE &&
        bottom <= size.height + EDGE &&
        left < right &&
        top < bottom
      )
    }
  }

  compareRow(want: TruthRow, got: ExtractionRow | undefined): void {
    this.#compareNumbers(want, got)
    if (got !== undefined) {
      if ((got.parent ?? null) !== (want.parent ?? null)) this.reasons.push(`${want.id} stands under ${got.parent}, not ${want.parent}`)
      if (want.id !== 'TOTAL' && dense(got.printedCode) !== dense(want.printedCode))
        this.reasons.push(`${want.id} code '${got.printedCode}', not '${want.printedCode}'`)
      this.#comparePlaces(want.id, got)
    }
    if (want.id !== 'TOTAL') for (const column of ['name', 'explanation'] as const) this.#compareText(want, got, column)
  }

  #compareNumbers(want: TruthRow, got: ExtractionRow | undefined): void {
    for (const column of ['max', 'self', 'appraised'] as const) {
      if (column === 'appraised' && want.appraised === undefined) continue
      this.cells++
      const [printed, read] = [want[column] ?? null, got?.[column] ?? null]
      const tell = (kind: BadCell['kind']): void => {
        this.cellsAtFault.push({ row: want.id, column, kind, read: String(read ?? ''), printed: String(printed ?? ''), edits: 0 })
      }
      if (printed === read) {
        if (!this.#doubted(want.id, column)) continue
        this.doubted++
        this.reasons.push(`${want.id}.${column} is right and doubted`)
        tell('doubted')
        continue
      }
      this.wrong++
      tell(this.#flagged(want.id, column) ? 'flagged' : 'silent')
      const note = `${want.id}.${column} is ${got === undefined ? 'not there' : read}, not ${printed}`
      this.reasons.push(note)
      if (!this.#flagged(want.id, column)) this.silent.push(note)
    }
  }

  #comparePlaces(id: string, got: ExtractionRow): void {
    for (const column of ['name', 'max', 'self', 'explanation'] as const) {
      if (got[column] === null || got[column] === '') continue
      this.places++
      const places = got.cells[column]
      if (places.length === 0 || !places.every((place) => this.#isInside(place)))
        this.reasons.push(`${id}.${column} has no place on a page`)
    }
  }

  #compareText(want: TruthRow, got: ExtractionRow | undefined, column: 'name' | 'explanation'): void {
    const [printed, read] = [tidy(want[column]), tidy(got?.[column])]
    if (printed === '' && read === '') return
    this.textCells++
    this.characters += printed.length
    if (column === 'explanation') this.explanation.characters += Array.from(printed).length
    if (printed === read) return
    const edits = editDistance(printed, read)
    if (column === 'explanation') this.explanation.edits += edits
    if (dense(printed) === dense(read)) this.spacingOnly++
    else {
      this.edits += edits
      this.cellsAtFault.push({ row: want.id, column, kind: 'text', read, printed, edits })
      this.reasons.push(`${want.id}.${column} reads '${excerpt(read, printed)}', not '${excerpt(printed, read)}'`)
    }
  }
}

/** The part of a text where it begins to differ from the other. */
function excerpt(text: string, other: string): string {
  let same = 0
  while (same < text.length && text[same] === other[same]) same++
  return `${same > 12 ? '…' : ''}${text.slice(Math.max(0, same - 12), same + 28)}`
}

function compareFindings(extraction: Extraction, truth: Truth): string[] {
  const scored = new Set(truth.scoredCodes)
  const keys = (findings: readonly { code: string; severity?: string; row: string | null; column: string | null }[]): Set<string> =>
    new Set(
      findings
        .filter((finding) => scored.has(finding.code) && !(finding.code === 'blank' && finding.severity === 'info'))
        .map((finding) => `${finding.code} ${finding.row} ${finding.column}`),
    )
  const [wanted, actual] = [keys(truth.findings), keys(extraction.findings)]
  return [
    ...[...wanted].filter((key) => !actual.has(key)).map((key) => `finding missed: ${key}`),
    ...[...actual].filter((key) => !wanted.has(key)).map((key) => `finding false: ${key}`),
  ]
}

export function scoreExtraction(extraction: Extraction, truth: Truth): Score {
  const comparison = new Comparison(extraction)
  const byId = new Map<string, ExtractionRow>()
  for (const row of extraction.rows) if (!byId.has(row.id)) byId.set(row.id, row)
  const place = new Map(extraction.rows.map((row, index) => [row, index]))
  const rowReasons: string[] = []
  let [found, last] = [0, -1]
  for (const want of truth.rows) {
    const got = byId.get(want.id)
    if (got === undefined) rowReasons.push(`row missing: ${want.id}`)
    else {
      found++
      const at = place.get(got) ?? -1
      if (at < last) rowReasons.push(`row out of order: ${want.id}`)
      last = at
    }
    comparison.compareRow(want, got)
  }
  const wantedIds = new Set(truth.rows.map((row) => row.id))
  for (const row of extraction.rows.filter((each) => !wantedIds.has(each.id)))
    rowReasons.push(`row unexpected: ${row.id} '${row.name.slice(0, 40)}'`)
  if (extraction.rows.length - found > extraction.rows.filter((each) => !wantedIds.has(each.id)).length)
    rowReasons.push('a row is there twice')
  const spacing =
    comparison.spacingOnly > SPACING_ALLOWED * comparison.textCells
      ? [`${comparison.spacingOnly} of ${comparison.textCells} texts differ in spaces`]
      : []
  const nothing = comparison.places === 0 ? ['nothing was read'] : []
  const reasons = [...rowReasons, ...comparison.reasons, ...compareFindings(extraction, truth), ...spacing, ...nothing]
  return {
    perfect: reasons.length === 0,
    silent: comparison.silent,
    reasons,
    rows: { expected: truth.rows.length, found, unexpected: extraction.rows.filter((each) => !wantedIds.has(each.id)).length },
    numbers: { cells: comparison.cells, wrong: comparison.wrong, doubtedThoughRight: comparison.doubted },
    text: { characters: comparison.characters, edits: comparison.edits },
    explanation: comparison.explanation,
    cells: comparison.cellsAtFault,
  }
}
