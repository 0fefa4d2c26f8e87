/**
 * What a report is to look like: one choice on every axis, from a seed, before anything is drawn.
 * In: a seed and wishes (`borders=dotted`). Out: a Plan, the whole description of the report's kind.
 */
import { CODE_STYLES } from './invent-catalogue.ts'
import type { CodeStyle } from './invent-catalogue.ts'
import { createRandom } from './prng.ts'
import type { Random } from './prng.ts'

export const PRODUCERS = ['pdfkit', 'chromium', 'writer', 'calc'] as const
export type Producer = (typeof PRODUCERS)[number]

export const BORDERS = ['solid', 'thick', 'hair', 'double', 'dotted', 'dashed', 'no-outer', 'no-vertical', 'none'] as const
export type Borders = (typeof BORDERS)[number]

export const ENCODINGS = ['unicode', 'nfd', 'tcvn3', 'tcvn3-unnamed', 'vni', 'vni-unnamed'] as const
export type Encoding = (typeof ENCODINGS)[number]

export const HEADERS = ['every-page', 'first-page'] as const
/** `code-in-name`: no code column at all. `merged`: section rows have code and name in one cell. `banner`: a section spans the whole row. */
export const SECTION_ROWS = ['plain', 'merged', 'merged-wide', 'code-in-name', 'banner'] as const
export const WRAPS = ['none', 'rotate-90', 'rotate-180', 'rotate-270', 'user-unit', 'form', 'crop-box'] as const
export const RULE_DRAWINGS = ['lines-stroke', 'lines-rect', 'cells-stroke', 'cells-rect', 'cells-box'] as const
export const TEXT_DRAWINGS = ['line', 'word', 'glyph', 'justified', 'invisible-copy'] as const
export const CATALOGUES = ['hai-duong', 'invented', 'none'] as const
export const PAPERS = ['A4', 'Letter', 'A3', 'Legal'] as const

export interface Plan {
  readonly seed: string
  readonly producer: Producer
  readonly paper: (typeof PAPERS)[number]
  readonly landscape: boolean
  /** Points. */
  readonly margin: number
  readonly font: 'Liberation Serif' | 'Liberation Sans' | 'DejaVu Sans' | 'DejaVu Serif' | 'Noto Sans' | 'Noto Serif'
  readonly fontSize: number
  readonly borders: Borders
  readonly header: (typeof HEADERS)[number]
  readonly headerLevels: 1 | 2
  readonly numberingRow: boolean
  readonly encoding: Encoding
  readonly catalogue: (typeof CATALOGUES)[number]
  readonly codeStyle: CodeStyle
  readonly leaves: number
  readonly depth: number
  readonly sectionRows: (typeof SECTION_ROWS)[number]
  readonly columnOrder: 'usual' | 'mixed'
  readonly appraised: 'none' | 'blank' | 'filled'
  readonly extraColumns: number
  readonly mark: '.' | ','
  readonly minimumDigits: number
  readonly damages: number
  readonly faults: number
  readonly missingRows: 'none' | 'family' | 'leaf'
  readonly unknownRow: boolean
  readonly total: 'bottom' | 'top' | 'absent'
  readonly letterhead: boolean
  readonly summary: 'none' | 'before' | 'after'
  readonly signature: boolean
  readonly units: 1 | 2
  readonly verticalAlign: 'top' | 'middle'
  /** `evidence`: sentences that checks of explanations are tried on; by wish only. */
  readonly explanations: 'few' | 'usual' | 'long' | 'evidence'
  readonly ruleDrawing: (typeof RULE_DRAWINGS)[number]
  readonly textDrawing: (typeof TEXT_DRAWINGS)[number]
  readonly rowsSplit: boolean
  readonly wrap: (typeof WRAPS)[number]
}

/** Rules enough to find columns and rows by them. */
export function isRuled(plan: Pick<Plan, 'borders'>): boolean {
  return plan.borders !== 'none' && plan.borders !== 'no-vertical'
}

function drawPlan(seed: string, random: Random): Plan {
  const producer = random.weighted([
    ['pdfkit', 4],
    ['chromium', 4],
    ['writer', 2],
    ['calc', 2],
  ] as const)
  return {
    seed,
    producer,
    paper: random.weighted([
      ['A4', 8],
      ['Letter', 1],
      ['A3', 1],
      ['Legal', 1],
    ] as const),
    landscape: random.chance(0.35),
    margin: random.pick([28, 36, 42, 57, 71]),
    font: random.weighted([
      ['Liberation Serif', 5],
      ['Liberation Sans', 2],
      ['DejaVu Sans', 1],
      ['DejaVu Serif', 1],
      ['Noto Sans', 1],
      ['Noto Serif', 1],
    ] as const),
    fontSize: random.pick([8, 9, 9.5, 10, 11, 11.5, 12, 13]),
    borders: random.weighted([
      ['solid', 5],
      ['thick', 1],
      ['hair', 2],
      ['double', 1],
      ['dotted', 1.5],
      ['dashed', 1],
      ['no-outer', 1],
      ['no-vertical', 1.5],
      ['none', 1.5],
    ] as const),
    header: random.weighted([
      ['every-page', 2],
      ['first-page', 1],
    ] as const),
    headerLevels: random.chance(0.3) ? 2 : 1,
    numberingRow: random.chance(0.2),
    encoding: random.weighted([
      ['unicode', 14],
      ['nfd', 2],
      ['tcvn3', 1.5],
      ['tcvn3-unnamed', 1],
      ['vni', 1],
      ['vni-unnamed', 0.7],
    ] as const),
    catalogue: random.weighted([
      ['hai-duong', 4],
      ['invented', 6],
      ['none', 1.5],
    ] as const),
    codeStyle: random.pick(CODE_STYLES),
    leaves: random.weighted([
      [random.int(15, 40), 5],
      [random.int(41, 90), 4],
      [random.int(91, 220), 1],
    ]),
    depth: random.int(2, 4),
    sectionRows: random.weighted([
      ['plain', 6],
      ['merged', 2],
      ['merged-wide', 1],
      ['code-in-name', 1],
      ['banner', 0.5],
    ] as const),
    columnOrder: random.chance(0.2) ? 'mixed' : 'usual',
    appraised: random.weighted([
      ['none', 5],
      ['blank', 1],
      ['filled', 2],
    ] as const),
    extraColumns: random.weighted([
      [0, 5],
      [1, 2],
      [2, 1],
    ] as const),
    mark: random.chance(0.5) ? ',' : '.',
    minimumDigits: random.weighted([
      [0, 6],
      [1, 1],
      [2, 2],
    ] as const),
    damages: random.weighted([
      [0, 4],
      [random.int(1, 3), 4],
      [random.int(4, 9), 2],
    ]),
    faults: random.weighted([
      [0, 3],
      [random.int(1, 2), 4],
      [random.int(3, 6), 3],
    ]),
    missingRows: random.weighted([
      ['none', 8],
      ['family', 1],
      ['leaf', 1],
    ] as const),
    unknownRow: random.chance(0.06),
    total: random.weighted([
      ['bottom', 7],
      ['top', 1],
      ['absent', 1],
    ] as const),
    letterhead: random.chance(0.5),
    summary: random.weighted([
      ['none', 6],
      ['before', 1],
      ['after', 1],
    ] as const),
    signature: random.chance(0.6),
    units: random.chance(0.06) ? 2 : 1,
    verticalAlign: random.chance(0.5) ? 'top' : 'middle',
    explanations: random.weighted([
      ['few', 1],
      ['usual', 3],
      ['long', 1],
    ] as const),
    ruleDrawing: random.pick(RULE_DRAWINGS),
    textDrawing: random.weighted([
      ['line', 4],
      ['word', 2],
      ['glyph', 1],
      ['justified', 2],
      ['invisible-copy', 0.5],
    ] as const),
    rowsSplit: random.chance(0.7),
    wrap: random.weighted([
      ['none', 10],
      ['rotate-90', 1],
      ['rotate-180', 0.5],
      ['rotate-270', 1],
      ['user-unit', 0.5],
      ['form', 1],
      ['crop-box', 0.7],
    ] as const),
  }
}

/** Takes back what contradicts another choice or what nobody could decide from the page. */
function settlePlan(plan: Plan): Plan {
  const settled: { -readonly [K in keyof Plan]: Plan[K] } = { ...plan }
  // Only the PDF library's side draws text under old fonts.
  if (plan.encoding !== 'unicode' && plan.encoding !== 'nfd') {
    settled.producer = 'pdfkit'
    settled.font = 'Liberation Serif'
  }
  // Without rules nothing but the place of the words tells rows from lines: values that float in the middle are not decidable.
  if (!isRuled(plan)) {
    settled.verticalAlign = 'top'
    if (plan.sectionRows === 'banner') settled.sectionRows = 'plain'
    if (plan.columnOrder === 'mixed') settled.columnOrder = 'usual'
  }
  // With no catalogue the ids come from the printed codes, so these have to be right, and nobody knows who assesses what.
  if (plan.catalogue === 'none') {
    settled.damages = 0
    settled.missingRows = 'none'
    settled.unknownRow = false
  }
  if (plan.sectionRows === 'code-in-name') settled.damages = 0
  // A spreadsheet's other tables share the columns of the score table; these fit the usual order only.
  if (
    settled.producer === 'calc' &&
    (plan.columnOrder === 'mixed' || plan.sectionRows === 'code-in-name' || plan.sectionRows === 'merged-wide')
  ) {
    settled.summary = 'none'
  }
  // A narrow page has no room for many columns in large letters.
  const narrow = !plan.landscape && plan.paper !== 'A3'
  if (narrow && plan.fontSize > 11) settled.extraColumns = 0
  if (narrow && plan.extraColumns > 1) settled.extraColumns = 1
  return settled
}

/** A plan from a seed. `wishes` override single axes by name; a wish that names no axis throws a RangeError. */
export function seedToPlan(seed: string, wishes: Readonly<Record<string, string>>): Plan {
  const plan: Record<string, unknown> = { ...drawPlan(seed, createRandom(`${seed}/plan`)) }
  for (const [axis, value] of Object.entries(wishes)) {
    const kind = typeof plan[axis]
    if (kind === 'undefined' || axis === 'seed') throw new RangeError(`no such axis: ${axis}`)
    plan[axis] = kind === 'number' ? Number(value) : kind === 'boolean' ? value === 'true' : value
  }
  return settlePlan(plan as unknown as Plan)
}
