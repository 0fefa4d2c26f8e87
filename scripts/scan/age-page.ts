/**
 * From the print of a page to its scan: the plan's damages in the order in which they happen to a real sheet.
 * In: the print, its words, the plan, a stream of random choices for this page. Out: the scan, and what was drawn for it.
 */
import type { Random } from '../generate/prng.ts'
import { cornersToMap, resample, skewToMap } from './geometry.ts'
import { darkenEdges, drawPenMark, drawSignature, dropSpeck, dropSpecks, inkSheet, punchHoles } from './marks.ts'
import { drawSeal } from './seals.ts'
import { blurSheet, grainSheet, lightSheet, smearSheet, thresholdSheet } from './optics.ts'
import type { PrintedPage, PrintedWord } from './render.ts'
import type { ScanPlan } from './scan-plan.ts'
import { turnSheet, toColour } from './sheet.ts'
import type { Sheet } from './sheet.ts'

export interface PageJob {
  readonly print: Sheet
  /** Pixels of the print per point. */
  readonly unit: number
  readonly page: PrintedPage
  /** Print of the reverse side, of the same size; null: none. */
  readonly reverse: Sheet | null
  readonly last: boolean
  /** Texts of figures in sums that do not add up. */
  readonly wrongFigures: ReadonlySet<string>
}

/** What was drawn for one page; kept in the description of the file. */
export interface PageRecord {
  readonly skew: number
  readonly turned: 0 | 90 | 180 | 270
  readonly smudged: readonly string[]
}

const FIGURE = /^\d{1,3}(?:[.,]\d{1,3})?$/u
/** Diameter of a commune's seal, points (36 mm). */
const SEAL = 102

type Smudge = 'seal' | 'speck' | 'blur' | 'faint'

function smudgeWord(sheet: Sheet, word: PrintedWord, unit: number, kind: Smudge, random: Random): void {
  const [left, top, right, bottom] = word.box.map((edge) => edge * unit) as [number, number, number, number]
  if (kind === 'seal') {
    const size = SEAL * unit
    // The ring goes through the figure.
    const angle = random.next() * 2 * Math.PI
    const [x, y] = [(left + right) / 2 + 0.465 * size * Math.cos(angle), (top + bottom) / 2 + 0.465 * size * Math.sin(angle)]
    inkSheet(sheet, drawSeal(size, random), x - size / 2, y - size / 2)
  } else if (kind === 'speck')
    dropSpeck(sheet, left + (right - left) * random.next(), top + (bottom - top) * (0.35 + 0.5 * random.next()), unit, random)
  else
    changeBox(
      sheet,
      [left - unit, top, right + unit, bottom],
      kind === 'blur' ? { sigma: (0.5 + 0.4 * random.next()) * unit } : { keep: 0.25 + 0.3 * random.next() },
    )
}

/** Blurs a box of the sheet or takes ink from it, in place. */
function changeBox(sheet: Sheet, box: readonly [number, number, number, number], how: { sigma: number } | { keep: number }): void {
  const [left, top] = [Math.max(0, Math.floor(box[0])), Math.max(0, Math.floor(box[1]))]
  const [right, bottom] = [Math.min(sheet.width, Math.ceil(box[2])), Math.min(sheet.height, Math.ceil(box[3]))]
  const { channels } = sheet
  const width = (right - left) * channels
  if (width <= 0 || bottom <= top) return
  const part: Sheet = { width: right - left, height: bottom - top, channels, data: new Uint8Array(width * (bottom - top)) }
  const start = (y: number): number => ((top + y) * sheet.width + left) * channels
  for (let y = 0; y < part.height; y++) part.data.set(sheet.data.subarray(start(y), start(y) + width), y * width)
  const changed = 'sigma' in how ? blurSheet(part, how.sigma).data : part.data.map((value) => 255 - (255 - value) * how.keep)
  for (let y = 0; y < part.height; y++) sheet.data.set(changed.subarray(y * width, (y + 1) * width), start(y))
}

function markSheet(sheet: Sheet, job: PageJob, plan: ScanPlan, random: Random): string[] {
  const { unit, page } = job
  const figures = page.words.filter((word) => FIGURE.test(word.text))
  const smudged: string[] = []
  if (plan.smudges > 0) {
    const wrong = figures.filter((word) => job.wrongFigures.has(word.text))
    const kinds: readonly Smudge[] = plan.severity === 'usual' ? ['seal', 'speck'] : ['seal', 'speck', 'blur', 'faint']
    for (const word of random.sample(wrong.length > 0 ? wrong : figures, plan.smudges)) {
      const kind = random.pick(kinds)
      smudgeWord(sheet, word, unit, kind, random)
      smudged.push(`${kind} ${word.text} ${word.box.map((edge) => edge.toFixed(0)).join(' ')}`)
    }
  }
  for (const word of random.sample(figures, plan.strokes)) {
    const [left, top, right, bottom] = word.box
    const mark = drawPenMark((right - left + 14) * unit, (bottom - top + 8) * unit, 1.1 * unit, random)
    inkSheet(sheet, mark, (left - 7) * unit, (top - 4) * unit)
  }
  if (plan.stamp && (job.last || random.chance(0.25))) {
    // On the last page over the signature block, that is below the last words; elsewhere anywhere on the table.
    const lowest = Math.max(page.height / 3, ...page.words.map((word) => word.box[3]).filter((y) => y < page.height * 0.93))
    const y = job.last ? Math.min(lowest - 60, page.height - 110) : 80 + (page.height - 250) * random.next()
    const x = job.last ? page.width * (0.45 + 0.15 * random.next()) : 40 + (page.width - 180) * random.next()
    inkSheet(sheet, drawSeal(SEAL * unit, random), x * unit, y * unit)
    if (job.last) inkSheet(sheet, drawSignature(130 * unit, 55 * unit, 1.3 * unit, random), (x + 50) * unit, (y + 20) * unit)
  }
  if (plan.specks > 0) dropSpecks(sheet, plan.specks, unit, random)
  if (plan.holes) punchHoles(sheet, Math.min(...page.words.map((word) => word.box[0])) * unit, unit, random)
  return smudged
}

/** The reverse side's ink shows through, mirrored and unsharp, in place. */
function bleedSheet(sheet: Sheet, reverse: Sheet, share: number, unit: number): void {
  const { width, height, channels, data } = sheet
  const unsharp = blurSheet(reverse, 0.5 * unit)
  for (let y = 0; y < Math.min(height, reverse.height); y++) {
    for (let x = 0; x < Math.min(width, reverse.width); x++) {
      const ink = 255 - (unsharp.data[y * reverse.width + (reverse.width - 1 - x)] as number)
      if (ink === 0) continue
      const at = (y * width + x) * channels
      for (let channel = 0; channel < channels; channel++)
        data[at + channel] = (data[at + channel] as number) * (1 - (share * ink) / 255) + 0.5
    }
  }
}

/** Corners of the sheet as a camera sees them from a little aside, on a table top; the sheet fills most of the picture. */
function cameraCorners(size: { width: number; height: number }, random: Random): [number, number][] {
  const [w, h] = [size.width, size.height]
  const off = (): number => 0.015 + 0.05 * random.next()
  return [
    [w * off(), h * off()],
    [w * (1 - off()), h * off()],
    [w * (1 - off()), h * (1 - off())],
    [w * off(), h * (1 - off())],
  ]
}

/** A soft shadow with a straight border across the sheet, in place. */
function shadeSheet(sheet: Sheet, random: Random): void {
  const { width, height, channels, data } = sheet
  const [angle, soft, depth] = [Math.PI * 2 * random.next(), width * (0.03 + 0.1 * random.next()), 0.25 + 0.25 * random.next()]
  const [dx, dy, middle] = [Math.cos(angle), Math.sin(angle), (random.next() - 0.3) * width * 0.4]
  let at = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = Math.min(1, Math.max(0, ((x - width / 2) * dx + (y - height / 2) * dy - middle) / soft))
      const factor = 1 - depth * inside
      for (let channel = 0; channel < channels; channel++, at++) data[at] = (data[at] as number) * factor
    }
  }
}

/** Level of what lies beside the sheet: the lid of the scanner, or a table top. */
const LID = 252
const TABLE_TOP = 96
/** Threshold of a scanner's text mode against the paper's level. */
const TEXT_THRESHOLD = 0.62

export function agePage(job: PageJob, plan: ScanPlan, random: Random): { scan: Sheet; record: PageRecord } {
  const { page, unit } = job
  let sheet = plan.mode === 'colour' ? toColour(job.print) : { ...job.print, data: job.print.data.slice() }
  const smudged = markSheet(sheet, job, plan, random.fork('marks'))
  if (plan.bleed > 0 && job.reverse !== null) bleedSheet(sheet, job.reverse, plan.bleed, unit)
  const size = { width: Math.round((page.width / 72) * plan.dpi), height: Math.round((page.height / 72) * plan.dpi) }
  const skew = plan.photo ? 0 : (random.next() * 2 - 1) * plan.skew
  const scale = (unit * 72) / plan.dpi
  const map = plan.photo
    ? cornersToMap(cameraCorners(size, random.fork('camera')) as never, job.print)
    : skewToMap(skew, scale, size, job.print)
  sheet = resample(sheet, map, size, plan.photo ? TABLE_TOP : LID)
  sheet = blurSheet(sheet, plan.blur)
  sheet = smearSheet(sheet, plan.motion, random.chance(0.5))
  const tint = plan.mode === 'colour' ? [plan.paper, plan.paper - random.int(0, 4), plan.paper - random.int(0, 14)] : [plan.paper]
  if (plan.paper < 255 || plan.gradient > 0)
    lightSheet(sheet, { paper: tint, gradient: plan.gradient, direction: random.next() * 2 * Math.PI })
  if (plan.photo) shadeSheet(sheet, random.fork('shadow'))
  if (plan.edges > 0) darkenEdges(sheet, (plan.edges / 72) * plan.dpi, random.fork('edges'))
  grainSheet(sheet, plan.noise, random.fork('grain'))
  if (plan.mode === 'bitonal') sheet = thresholdSheet(sheet, plan.paper * TEXT_THRESHOLD)
  const turned = plan.turned === 'some' ? (random.chance(1 / 3) ? random.pick([90, 180, 270] as const) : 0) : plan.turned
  return { scan: turnSheet(sheet, turned), record: { skew, turned, smudged } }
}
