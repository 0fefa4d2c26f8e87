/**
 * From a seed to a report that can be drawn, with its truth. The truth is complete before any producer is called.
 * In: a plan. Out: blocks to draw, one truth for each unit in the file, the catalogue, a description.
 */
import { readFileSync } from 'node:fs'
import { TOTAL_ID } from '../../src/model/catalogue.ts'
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'
import { breakLines, widestPiece } from './break-lines.ts'
import { planToColumns, planToExtras } from './columns.ts'
import type { GenColumn } from './columns.ts'
import { damageCodes, damageFigures, damageRows } from './damage.ts'
import { planToPage } from './drawing.ts'
import type { Block, DrawTable, Drawing } from './drawing.ts'
import { inventCatalogue } from './invent-catalogue.ts'
import { asTcvn3Shows } from './legacy.ts'
import { createMeasure } from './measure-text.ts'
import type { Measure } from './measure-text.ts'
import { fromMilli } from './milli.ts'
import type { Plan } from './plan.ts'
import { isRuled } from './plan.ts'
import { createRandom } from './prng.ts'
import type { Random } from './prng.ts'
import { reportToBlocks, rowsToTable } from './report-to-blocks.ts'
import type { ReportHead } from './report-to-blocks.ts'
import { catalogueToRows } from './report-rows.ts'
import type { Row } from './report-rows.ts'
import { SCORED_CODES, rowsToFindings } from './truth-findings.ts'
import type { TruthFinding } from './truth-findings.ts'
import { COMMUNES, DISTRICTS, PEOPLE } from './words.ts'

export interface TruthRow {
  readonly id: string
  readonly parent: string | null
  readonly printedCode: string
  readonly name: string
  readonly max: number | null
  readonly self: number | null
  readonly appraised?: number | null
  readonly explanation: string
}

export interface Truth {
  readonly rows: readonly TruthRow[]
  readonly findings: readonly TruthFinding[]
  readonly scoredCodes: readonly string[]
  readonly report: { readonly unit: string; readonly year: number; readonly signedBy: string | null }
}

export interface GeneratedReport {
  readonly plan: Plan
  readonly drawing: Drawing
  readonly truths: readonly Truth[]
  /** Written beside the report; null where the program has it installed or is not to have one. */
  readonly catalogue: Catalogue | null
  readonly damages: readonly string[]
}

interface ExpectedRow {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly max: number | null
}

/** The catalogue behind the report at hand, from the truth of that report. */
export function reportAtHandToCatalogue(expectedPath: string): Catalogue {
  const rows = (JSON.parse(readFileSync(expectedPath, 'utf8')) as { rows: ExpectedRow[] }).rows
  const below = (parent: string): Criterion[] =>
    rows
      .filter((row) => row.parent === parent)
      .map((row) => {
        const children = below(row.id)
        const code = parent === TOTAL_ID ? row.id : row.id.slice(row.id.indexOf('.') + 1)
        const criterion: Criterion = { code, name: row.name.replace(/^[IVX]+\. /u, ''), max: row.max }
        if (row.id === 'II.2' || row.id === 'II.3') criterion.assessedBy = 'survey'
        if (children.length > 0) criterion.children = children
        return criterion
      })
  return {
    schema: 'bangdiem.catalogue/1',
    id: 'hai-duong-cap-xa-2023',
    version: 1,
    title: 'CHỈ SỐ ĐÁNH GIÁ, XÁC ĐỊNH CẢI CÁCH HÀNH CHÍNH CẤP XÃ',
    max: rows.find((row) => row.id === TOTAL_ID)?.max ?? null,
    criteria: below(TOTAL_ID),
  }
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const toNumber = (value: number | null): number | null => (value === null ? null : fromMilli(value))

function rowToTruth(row: Row, appraised: boolean): TruthRow {
  return {
    id: row.id,
    parent: row.parent,
    printedCode: row.printedCode,
    name: tidy(row.name),
    max: toNumber(row.scores.max),
    self: toNumber(row.scores.self),
    ...(appraised ? { appraised: toNumber(row.scores.appraised) } : {}),
    explanation: tidy(row.explanation.join(' ')),
  }
}

/** Changes texts to what the page can show in the report's encoding. */
function showRows(rows: readonly Row[], plan: Plan): void {
  if (plan.encoding !== 'tcvn3' && plan.encoding !== 'tcvn3-unnamed') return
  // A cell in capitals throughout is set in the capitals' font, where that font says so by its name.
  const show = (text: string): string => (plan.encoding === 'tcvn3' && text === text.toUpperCase() ? text : asTcvn3Shows(text))
  for (const row of rows) {
    row.name = show(row.name)
    row.printedCode = show(row.printedCode)
    row.explanation = row.explanation.map(show)
    row.extra = row.extra.map((lines) => lines.map(show))
  }
}

function inventHead(catalogue: Catalogue, random: Random): ReportHead {
  const commune = random.pick(COMMUNES)
  const year = random.int(2021, 2025)
  return {
    title: catalogue.title,
    unit: `UBND xã ${commune}`,
    commune,
    district: random.pick(DISTRICTS),
    period: random.pick([`năm ${year}`, `6 tháng đầu năm ${year}`, `Quý III năm ${year}`]),
    year,
    signer: random.pick(PEOPLE),
  }
}

/** A section that spans other columns has nothing in them; one that spans the whole row has no figures of its own. */
function bareSection(row: Row, plan: Plan): void {
  if (plan.sectionRows === 'merged-wide' || plan.sectionRows === 'banner') row.explanation = []
  if (plan.sectionRows === 'banner') {
    row.scores = { max: null, self: null, appraised: null }
    row.extra = row.extra.map(() => [])
  }
}

class TooNarrow extends Error {}

/**
 * Holds columns against what has to stand in them. Throws TooNarrow when a word is wider than its cell: it would run over
 * the rule, and what the page shows would be no longer clear.
 */
function checkWidths(table: DrawTable, measure: Measure): void {
  for (const row of [...table.header, ...table.body]) {
    for (const [column, cell] of row.entries()) {
      // The place in the row is the column only where nothing is merged; merged cells are wider anyway.
      if (row.length !== table.widths.length) continue
      const room = (table.widths[column] ?? 0) - 2 * table.padding.x
      const widest = cell.nowrap
        ? Math.max(0, ...cell.lines.map((line) => measure(line, cell.bold)))
        : widestPiece(cell.lines, cell.bold, measure)
      if (widest > room * 0.97) throw new TooNarrow(`wider than its cell: ${cell.lines.join(' ').slice(0, 60)}`)
    }
  }
}

/** Share of a page's height that a spreadsheet's row may take: the suite does not go on with a row on the next page. */
const SHEET_ROW_SHARE = 0.5

/** Ends explanations that would make a spreadsheet's row too high. */
function shortenRows(
  rows: readonly Row[],
  columns: readonly GenColumn[],
  plan: Plan,
  padding: { x: number; y: number },
  measure: Measure,
): void {
  const page = planToPage(plan)
  const lines = ((page.height - 2 * plan.margin) * SHEET_ROW_SHARE) / (plan.fontSize * 1.4)
  const room = (columns.find((column) => column.key === 'explanation')?.width ?? 0) * 0.9 - 2 * padding.x
  for (const row of rows) {
    while (breakLines(row.explanation, room, false, measure).length > lines) row.explanation = row.explanation.slice(0, -1)
  }
}

function inventUnit(plan: Plan, catalogue: Catalogue, random: Random): { blocks: Block[]; truth: Truth; damages: string[] } {
  const head = inventHead(catalogue, random)
  const extras = planToExtras(plan, random)
  const consistent = catalogueToRows(catalogue, plan, extras, head.commune, random.fork('rows'))
  for (const row of consistent.filter((each) => each.depth === 1)) bareSection(row, plan)
  const codes = damageCodes(consistent, plan, random.fork('codes'))
  const figures = damageFigures(consistent, plan, random.fork('figures'))
  const { rows, done } = damageRows(consistent, plan, random.fork('damaged rows'))
  const lostBelow = new Set(consistent.filter((row) => !rows.includes(row)).map((row) => row.parent))
  showRows(rows, plan)
  const open = isRuled(plan) ? 0 : 2
  const padding = { x: random.pick([3, 4, 5]) + open, y: random.pick([1.5, 2.5, 4]) + open }
  const measure = createMeasure(plan.font, plan.fontSize)
  const columns = planToColumns(plan, rows, extras, padding.x, measure, random.fork('columns'))
  if (plan.producer === 'calc') shortenRows(rows, columns, plan, padding, measure)
  const table = rowsToTable(rows, columns, plan, padding, random.fork('table'))
  checkWidths(table, measure)

  // What a sum means where rows are lost or added is for the catalogue's keeper to say; such reports are not scored on sums.
  const scored = done.length > 0 ? SCORED_CODES.filter((code) => !code.startsWith('sum')) : SCORED_CODES
  const truth: Truth = {
    rows: rows.map((row) => rowToTruth(row, plan.appraised !== 'none')),
    findings: rowsToFindings(rows.map((row) => ({ ...row, lacksRows: lostBelow.has(row.id) }))).filter((finding) =>
      (scored as readonly string[]).includes(finding.code),
    ),
    scoredCodes: scored,
    report: { unit: head.unit, year: head.year, signedBy: plan.signature ? head.signer : null },
  }
  return { blocks: reportToBlocks(head, rows, table, plan, random.fork('blocks')), truth, damages: [...codes, ...figures, ...done] }
}

/** Pages that have more room, one after the other. */
function widerPlans(plan: Plan): Plan[] {
  const narrow = { ...plan, margin: Math.min(plan.margin, 28) }
  const plain = { ...narrow, extraColumns: 0 }
  const small = { ...plain, fontSize: Math.min(plan.fontSize, 10) }
  return [plan, narrow, plain, small, { ...small, landscape: true }]
}

/** `expectedPath`: the truth of the report at hand, for its catalogue. A page that is too narrow for its columns gets more room. */
export function planToReport(plan: Plan, expectedPath: string): GeneratedReport {
  for (const wider of widerPlans(plan)) {
    try {
      return drawReport(wider, expectedPath)
    } catch (error) {
      if (!(error instanceof TooNarrow)) throw error
    }
  }
  throw new RangeError(`no page is wide enough for ${plan.seed}`)
}

function drawReport(plan: Plan, expectedPath: string): GeneratedReport {
  const random = createRandom(`${plan.seed}/report`)
  const label = plan.seed.toLowerCase().replace(/[^a-z0-9]+/gu, '-')
  const catalogue =
    plan.catalogue === 'hai-duong'
      ? reportAtHandToCatalogue(expectedPath)
      : inventCatalogue(random.fork('catalogue'), { leaves: plan.leaves, depth: plan.depth, style: plan.codeStyle, label }).catalogue
  const units = Array.from({ length: plan.units }, (_, index) => inventUnit(plan, catalogue, random.fork(`unit ${index}`)))
  const blocks = units.flatMap((unit, index): Block[] => (index === 0 ? unit.blocks : [{ type: 'page-break' }, ...unit.blocks]))
  return {
    plan,
    drawing: { plan, ...planToPage(plan), blocks, footer: random.chance(0.4) },
    truths: units.map((unit) => unit.truth),
    catalogue: plan.catalogue === 'invented' ? catalogue : null,
    damages: units.flatMap((unit) => unit.damages),
  }
}
