/**
 * The rows of an invented report before anything is damaged: codes, names, maxima and the scores that a unit gave itself.
 * In: a catalogue, a plan and a random stream. Out: rows in printed order, sums consistent.
 */
import { TOTAL_ID, catalogueToCriteria } from '../../src/model/catalogue.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { inventExplanation } from './explanation.ts'
import { toMilli } from './milli.ts'
import type { Milli } from './milli.ts'
import type { Plan } from './plan.ts'
import type { Random } from './prng.ts'
import type { ScoreName } from './truth-findings.ts'

/** One row, still open to damage. */
export interface Row {
  id: string
  parent: string | null
  /** 1 for sections, 0 for the total. */
  depth: number
  leaf: boolean
  printedCode: string
  name: string
  scores: Record<ScoreName, Milli | null>
  /** Printed instead of a blank score: a dash where others assess. */
  blankSign: string
  assessedElsewhere: boolean
  canonicalCode: string | null
  catalogueMax: Milli | null
  /** Lines of the cell. */
  explanation: string[]
  /** Lines of the further columns. */
  extra: string[][]
}

const SELF_STEP: Milli = 50

function leafScore(max: Milli, random: Random): Milli {
  return random.weighted<() => Milli>([
    [() => max, 7],
    [() => 0, 1],
    [() => Math.floor((max * random.int(1, 9)) / 10 / SELF_STEP) * SELF_STEP, 2],
  ])()
}

const TOTAL_NAMES = ['Tổng', 'Tổng cộng', 'TỔNG CỘNG', 'TỔNG ĐIỂM', 'Tổng số điểm', 'Cộng']

/** The sum of the children's figures; null when one of them is blank and the unit leaves such sums blank. */
function addUp(children: readonly Row[], column: ScoreName, blanksPass: boolean): Milli | null {
  const values = children.map((child) => child.scores[column])
  const known = values.filter((value) => value !== null)
  if (known.length === 0 || (known.length < values.length && !blanksPass)) return null
  return known.reduce((sum, value) => sum + value, 0)
}

export interface Extra {
  readonly header: string
  readonly content: 'evidence' | 'note' | 'unit'
}

function extraLines(extra: Extra, random: Random): string[] {
  if (extra.content === 'evidence')
    return random.chance(0.4) ? [`${random.int(1, 99)}/${random.pick(['KH-UBND', 'BC-UBND', 'QĐ-UBND'])}`] : []
  if (extra.content === 'unit') return [random.pick(['Văn phòng', 'Tư pháp - Hộ tịch', 'Kế toán', 'Công an xã', 'Văn hóa - Xã hội'])]
  return random.chance(0.15) ? [random.pick(['Chờ thẩm định', 'Có minh chứng', 'Cần bổ sung'])] : []
}

function codeWithDot(code: string, depth: number, dots: 'none' | 'sections' | 'all'): string {
  if (dots === 'all') return `${code}.`
  return dots === 'sections' && (depth === 1 || !code.includes('.')) ? `${code}.` : code
}

export function catalogueToRows(catalogue: Catalogue, plan: Plan, extras: readonly Extra[], commune: string, random: Random): Row[] {
  // Inside a name's cell a bare code could be the name's first word; writers put a dot after it.
  const inName = plan.sectionRows !== 'plain' && plan.sectionRows !== 'merged-wide'
  const dots = inName ? random.pick(['sections', 'all'] as const) : random.pick(['none', 'sections', 'sections', 'all'] as const)
  const surveyGiven = plan.catalogue === 'none' || random.chance(0.3)
  // A unit either leaves a sum blank that waits for a survey, or adds what it has.
  const blanksPass = random.chance(0.5)
  const dash = random.chance(0.2) ? random.pick(['-', '–', 'x']) : ''
  const rows = catalogueToCriteria(catalogue).map(({ id, parent, depth, criterion, assessedBy }): Row => {
    const leaf = criterion.children === undefined
    const max = toMilli(criterion.max ?? 0)
    const assessedElsewhere = plan.catalogue !== 'none' && assessedBy !== 'self'
    const self = leaf && (assessedBy === 'self' || surveyGiven) ? leafScore(max, random) : null
    const appraised = plan.appraised === 'filled' && leaf && self !== null ? (random.chance(0.8) ? self : leafScore(max, random)) : null
    return {
      id,
      parent: plan.total === 'absent' && parent === TOTAL_ID ? null : parent,
      depth,
      leaf,
      printedCode: codeWithDot(criterion.code, depth, dots),
      name: criterion.name,
      scores: { max, self, appraised },
      blankSign: leaf && assessedElsewhere ? dash : '',
      assessedElsewhere,
      canonicalCode: plan.catalogue === 'none' ? null : criterion.code,
      catalogueMax: plan.catalogue === 'none' ? null : max,
      explanation: leaf || random.chance(0.15) ? inventExplanation(random, commune, plan.explanations) : [],
      extra: extras.map((extra) => (leaf ? extraLines(extra, random) : [])),
    }
  })
  const total: Row = {
    id: TOTAL_ID,
    parent: null,
    depth: 0,
    leaf: false,
    printedCode: '',
    name: random.pick(TOTAL_NAMES),
    scores: { max: null, self: null, appraised: null },
    blankSign: '',
    assessedElsewhere: false,
    canonicalCode: null,
    catalogueMax: null,
    explanation: [],
    extra: extras.map(() => []),
  }
  const withTotal = plan.total === 'absent' ? rows : plan.total === 'top' ? [total, ...rows] : [...rows, total]
  for (const row of [...rows].reverse().concat(plan.total === 'absent' ? [] : [total])) {
    if (row.leaf) continue
    const children = withTotal.filter((child) => child.parent === row.id)
    for (const column of ['max', 'self', 'appraised'] as const) row.scores[column] = addUp(children, column, blanksPass)
  }
  return withTotal
}
