/**
 * The codes of a table that was read from pictures, told by their sequence where no catalogue knows them. In: printed rows in order.
 * Out: for each row the code that it has, or null where it fits nowhere.
 *
 * Each row's code either goes on with the numbering (a first child, a next sibling, a next one further up), or stands as it was read.
 * What was read badly is taken for the continuation that looks most like it. Decided together for the whole table (a beam search): a code
 * that was taken wrongly makes the rows after it expensive. Parents whose maxima their children make confirm a place.
 */
import { normalizeCode } from '../model/codes.ts'
import { sumPoints, type Points } from '../model/points.ts'
import { misreadCode } from './misread-code.ts'
import { codeKind, codeOrder, nextCodes, parentDepth, type CodeKind, type Numbered } from './numbering.ts'
import { codeReadings } from './printed-codes.ts'
import type { PrintedRow } from './printed-rows.ts'

/** What a hypothesis pays, in the currency of a wrong letter (see misread-code.ts). */
const COST = {
  /** A code that was read leaves siblings out; or stands anywhere else. */
  gap: 2,
  jump: 2.5,
  /** The numbers go on over a section instead of beginning again. */
  continued: 0.4,
  /** It has been passed. */
  back: 1.5,
  /** The row has no place in the numbering. */
  unknown: 5,
  /** Nothing is read in the cell. */
  blank: 2,
  /** What is read is a mark too short to be anything but a code, however often it is read alike. */
  mark: 4,
  /** A parent's maximum is not what its children make; they make it. */
  sumFails: 0.6,
  sumHolds: -0.8,
  /** A parent with one child, which hardly any table has. */
  onlyChild: 0.8,
  /** A section with nothing under it. */
  bareSection: 0.3,
  /** Where nothing else tells, a row is the next beside the one above it: not its first child, nor (for each level) further up. */
  deeper: 0.2,
  higher: 0.1,
} as const
/** So many hypotheses are followed from row to row. */
const BEAM = 30
/** What a reading beyond the first is worth. */
const FURTHER_READING = 0.5
/** Signs of a mark at most. */
const LONGEST_MARK = 3
/** Readings of one code that are believed to be what is printed. */
const MOST_READ = 4

interface Place extends Numbered {
  readonly max: Points | null
  readonly childMaxima: readonly (Points | null)[]
}

interface Hypothesis {
  readonly cost: number
  readonly path: readonly Place[]
  readonly sections: readonly CodeKind[]
  /** The code of the last row, and what the rows before it were taken for. */
  readonly code: string | null
  /** The last number of the highest level: `10` after `10.2`. */
  readonly number: number
  readonly before: Hypothesis | null
}

/** One entry for each row; null for the total and for rows without a place. */
export function sequenceCodes(rows: readonly PrintedRow[]): (string | null)[] {
  let beam: Hypothesis[] = [{ cost: 0, path: [], sections: [], code: null, number: 0, before: null }]
  for (const row of rows) beam = pruned(beam.flatMap((hypothesis) => (row.total ? [stay(hypothesis, 0)] : goOn(hypothesis, row))))
  const closed = beam.map((hypothesis) => ({ hypothesis, cost: hypothesis.cost + closingCost(hypothesis.path, []) }))
  const [best] = closed.sort((a, b) => a.cost - b.cost)
  const codes: (string | null)[] = []
  for (let at: Hypothesis | null = best?.hypothesis ?? null; at !== null && at.before !== null; at = at.before) codes.unshift(at.code)
  return codes
}

const stay = (before: Hypothesis, cost: number): Hypothesis => ({ ...before, cost: before.cost + cost, code: null, before })

/** Of hypotheses that have come to the same place the best, and of those the best ones. */
function pruned(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<string, Hypothesis>()
  for (const hypothesis of [...hypotheses].sort((a, b) => a.cost - b.cost)) {
    const key = hypothesis.path.map(({ code, childMaxima }) => `${code}*${childMaxima.length}`).join(' ')
    if (!best.has(key)) best.set(key, hypothesis)
    if (best.size >= BEAM) break
  }
  return [...best.values()]
}

function goOn(hypothesis: Hypothesis, row: PrintedRow): Hypothesis[] {
  const texts = row.codeTexts.map(normalizeCode)
  const next = new Set([...nextCodes(hypothesis.path), ...firstSections(hypothesis.path)])
  const options = [stay(hypothesis, COST.unknown)]
  for (const code of next) options.push(placed(hypothesis, row, code, readCost(code, texts)))
  const continued = continuedNumber(hypothesis)
  if (continued !== null) options.push(placed(hypothesis, row, continued, readCost(continued, texts) + COST.continued))
  for (const { code, cost: repair } of readCodes(row)) {
    if (next.has(code) || code === continued) continue
    const cost = Math.max(repair, readCost(code, texts)) + (goesBack(code, hypothesis.path) ? COST.back : 0)
    const isGap = hypothesis.path.some(
      (place) => codeOrder(place.code, code) === -1 && place.kind === codeKind(code, hypothesis.path, hypothesis.sections),
    )
    options.push(placed(hypothesis, row, code, cost + (isGap ? COST.gap : COST.jump)))
  }
  return options
}

/** The number after the last one, below a new section: tables number either anew in each section or through all of them. */
function continuedNumber({ path, number }: Hypothesis): string | null {
  const kind = path.at(-1)?.kind
  return number > 0 && (kind === 'roman' || kind === 'letter') ? String(number + 1) : null
}

/** Whether a code has been passed on its level. */
const goesBack = (code: string, path: readonly Place[]): boolean => path.some((place) => (codeOrder(place.code, code) ?? -1) >= 0)

/** The first section of the other kind below a section: `I` below `A`, `A` below `I`. */
function firstSections(path: readonly Place[]): string[] {
  const kind = path.at(-1)?.kind
  return kind === 'letter' ? ['I'] : kind === 'roman' ? ['A'] : []
}

/** The codes that the row's readings are by themselves. */
function readCodes(row: PrintedRow): { code: string; cost: number }[] {
  const costs = new Map<string, number>()
  row.codeTexts.forEach((text, at) => {
    for (const { code, cost } of codeReadings(text)) costs.set(code, Math.min(costs.get(code) ?? Infinity, cost + (at === 0 ? 0 : 0.5)))
  })
  return [...costs]
    .map(([code, cost]) => ({ code, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READ)
}

/** What it costs to believe that the code is printed where these texts were read. Further readings of one picture count half. */
function readCost(code: string, texts: readonly string[]): number {
  const read = texts.filter((text) => text !== '')
  if (read.length === 0) return COST.blank
  const mean = read.reduce((sum, text) => sum + misreadCode(text, code), 0) / read.length
  const cost = mean * (1 + (read.length - 1) * FURTHER_READING)
  return read.every((text) => text.length <= LONGEST_MARK) ? Math.min(cost, COST.mark) : cost
}

function placed(before: Hypothesis, row: PrintedRow, code: string, cost: number): Hypothesis {
  const kind = codeKind(code, before.path, before.sections)
  const isSection = kind === 'roman' || kind === 'letter'
  const sections = isSection && !before.sections.includes(kind) ? [...before.sections, kind] : before.sections
  const above = before.path.slice(0, parentDepth(code, kind, before.path, sections))
  const parent = above.at(-1)
  const place: Place = { code, kind, max: row.max, childMaxima: [] }
  const path = parent === undefined ? [place] : [...above.slice(0, -1), { ...parent, childMaxima: [...parent.childMaxima, row.max] }, place]
  return {
    cost: before.cost + cost + levelCost(before.path.length, above.length) + closingCost(before.path, above),
    path,
    sections,
    code,
    number: kind === 'arabic' ? Number.parseInt(code, 10) || before.number : before.number,
    before,
  }
}

/** What it costs to stand under `above` rows after a row on the level `last` (1: the highest; 0: there is none). */
function levelCost(last: number, above: number): number {
  return above === last ? (last === 0 ? 0 : COST.deeper) : (last - 1 - above) * COST.higher
}

/** What the parents that end their children say: all on the path that are not above the next row. */
function closingCost(path: readonly Place[], above: readonly Place[]): number {
  return path.slice(above.length).reduce((cost, { kind, max, childMaxima }) => {
    const known = childMaxima.filter((each) => each !== null)
    if (childMaxima.length === 0 && (kind === 'roman' || kind === 'letter')) return cost + COST.bareSection
    if (childMaxima.length === 1) return cost + COST.onlyChild
    if (max === null || known.length === 0 || known.length < childMaxima.length) return cost
    return cost + (sumPoints(known) === max ? COST.sumHolds : COST.sumFails)
  }, 0)
}
