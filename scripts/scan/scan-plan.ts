/**
 * How a report is scanned: one choice on every axis, from a seed, a severity and single effects that are wished for.
 * In: seed, severity, effects (`turned=90`, `photo`, `fax`). Out: a plan for the whole file; what differs by page is drawn later.
 */
import type { Random } from '../generate/prng.ts'

export const SEVERITIES = ['good', 'usual', 'poor'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface ScanPlan {
  readonly severity: Severity
  readonly dpi: number
  readonly mode: 'bitonal' | 'grey' | 'colour'
  /** How the picture is kept in the PDF. */
  readonly compression: 'jpeg' | 'jpx' | 'flate' | 'ccitt' | 'jbig2'
  /** JPEG quality, 0 to 100. */
  readonly quality: number
  /** A page is turned by up to so many degrees to either side. */
  readonly skew: number
  /** Gaussian blur of the scanner's optics, standard deviation in pixels of the scan. */
  readonly blur: number
  /** Length of the smear of a sheet that moves, pixels. */
  readonly motion: number
  /** Standard deviation of the grain, grey levels. */
  readonly noise: number
  /** Grey level of the paper. */
  readonly paper: number
  /** By how much the light falls off over the sheet, share of the paper's level. */
  readonly gradient: number
  /** Dark borders of a sheet that does not cover the glass, largest width in points. */
  readonly edges: number
  readonly holes: boolean
  /** Dirt, specks a page. */
  readonly specks: number
  readonly stamp: boolean
  /** Pen strokes over cells, a page. */
  readonly strokes: number
  /** Figures made unclear, a page (only where a sum does not add up, if there are such). */
  readonly smudges: number
  /** Share of the reverse side's ink that shows through. */
  readonly bleed: number
  /** Quarter turn of the turned pages, degrees clockwise; 'some': one page in three, each its own way. */
  readonly turned: 0 | 90 | 180 | 270 | 'some'
  /** Taken with a phone: seen from the side, with a shadow. */
  readonly photo: boolean
  /** Horizontal strips that the picture is cut into. */
  readonly strips: number
  /** The dark parts as a sharp mask over a small picture of the rest; grey and colour only. */
  readonly layers: boolean
  /** The invisible text of the scanner's own recognition, without diacritics and with errors. */
  readonly hiddenText: boolean
  /** The picture lies on its side in the file and `/Rotate` sets it upright. */
  readonly rotateEntry: 0 | 90 | 180 | 270
  /** Some pages stay as they were exported. */
  readonly mixed: boolean
}

const PLAIN = {
  blur: 0,
  motion: 0,
  noise: 0,
  paper: 255,
  gradient: 0,
  edges: 0,
  holes: false,
  specks: 0,
  stamp: false,
  strokes: 0,
  smudges: 0,
  bleed: 0,
  turned: 0,
  photo: false,
} as const

const between = (random: Random, low: number, high: number): number => low + (high - low) * random.next()

/** How the file is made, which harms nothing that can be seen. */
function drawFile(random: Random): Pick<ScanPlan, 'strips' | 'layers' | 'hiddenText' | 'rotateEntry' | 'mixed'> {
  return {
    strips: random.chance(0.15) ? random.int(2, 12) : 1,
    layers: random.chance(0.1),
    hiddenText: random.chance(0.2),
    rotateEntry: random.chance(0.15) ? random.pick([90, 180, 270] as const) : 0,
    mixed: random.chance(0.1),
  }
}

type Picture = Omit<ScanPlan, 'severity' | 'strips' | 'layers' | 'hiddenText' | 'rotateEntry' | 'mixed'>

const PICTURES: Readonly<Record<Severity, (random: Random) => Picture>> = {
  good: (random) => {
    const mode = random.weighted([
      ['bitonal', 4],
      ['grey', 4],
      ['colour', 2],
    ] as const)
    const compression = mode === 'bitonal' ? random.pick(['ccitt', 'flate', 'jbig2'] as const) : 'jpeg'
    return { ...PLAIN, dpi: 300, mode, compression, quality: random.int(85, 92), skew: 0.5, noise: between(random, 0.5, 2.5) }
  },
  usual: (random) => {
    const mode = random.weighted([
      ['bitonal', 1],
      ['grey', 5],
      ['colour', 4],
    ] as const)
    return {
      ...PLAIN,
      dpi: random.pick([200, 200, 225, 240, 250]),
      mode,
      compression: mode === 'bitonal' ? random.pick(['ccitt', 'flate', 'jbig2'] as const) : 'jpeg',
      quality: 60,
      skew: 1.5,
      blur: between(random, 0.2, 0.5),
      noise: between(random, 2.5, 5),
      paper: random.int(240, 253),
      gradient: between(random, 0, 0.04),
      edges: random.chance(0.3) ? between(random, 3, 14) : 0,
      holes: random.chance(0.2),
      specks: random.chance(0.5) ? random.int(3, 25) : 0,
      stamp: true,
      strokes: 0,
      smudges: random.chance(0.5) ? 1 : 0,
    }
  },
  poor: (random) => ({
    ...PLAIN,
    dpi: 150,
    mode: random.chance(0.6) ? 'grey' : 'colour',
    compression: 'jpeg',
    quality: 45,
    skew: 2.5,
    blur: between(random, 0.5, 0.85),
    motion: random.chance(0.2) ? between(random, 1, 1.8) : 0,
    noise: between(random, 3, 7),
    paper: random.int(200, 240),
    gradient: between(random, 0.05, 0.25),
    edges: random.chance(0.5) ? between(random, 5, 25) : 0,
    holes: random.chance(0.3),
    specks: random.int(5, 50),
    stamp: random.chance(0.6),
    strokes: random.chance(0.3) ? random.int(1, 3) : 0,
    smudges: random.chance(0.6) ? random.int(1, 2) : 0,
    bleed: random.chance(0.4) ? between(random, 0.05, 0.14) : 0,
  }),
}

/** Names that stand for several axes together. */
const EFFECTS: Readonly<Record<string, Partial<ScanPlan>>> = {
  photo: { photo: true, mode: 'colour', compression: 'jpeg' },
  fax: { mode: 'bitonal', compression: 'ccitt' },
  jbig2: { mode: 'bitonal', compression: 'jbig2' },
  jpx: { mode: 'colour', compression: 'jpx' },
  bitonal: { mode: 'bitonal', compression: 'flate' },
  stamp: { stamp: true, mode: 'colour', compression: 'jpeg' },
  strips: { strips: 8 },
  layers: { layers: true, compression: 'jpeg' },
  hiddenText: { hiddenText: true },
  holes: { holes: true },
  mixed: { mixed: true },
  edges: { edges: 20 },
  bleed: { bleed: 0.15 },
  strokes: { strokes: 4 },
  smudges: { smudges: 3 },
}

/** `turned=90`, `photo`, `dpi=200` as axes of a plan. Throws a RangeError for a name that is no axis. */
function effectToAxes(effect: string, plan: ScanPlan): Partial<ScanPlan> {
  const [name = '', value] = effect.split('=')
  if (value === undefined) {
    const axes = EFFECTS[name]
    if (axes === undefined) throw new RangeError(`no such effect: ${name}`)
    return axes
  }
  if (!(name in plan) || name === 'severity') throw new RangeError(`no such axis: ${name}`)
  const number = Number(value)
  return { [name]: value === 'true' ? true : value === 'false' ? false : Number.isNaN(number) ? value : number }
}

/** A plan from a severity. Structures of the file are drawn only where no single effect is asked for. */
export function drawScanPlan(random: Random, severity: Severity, effects: readonly string[]): ScanPlan {
  const file =
    effects.length === 0
      ? drawFile(random.fork('file'))
      : { strips: 1, layers: false, hiddenText: false, rotateEntry: 0 as const, mixed: false }
  const plan: { -readonly [K in keyof ScanPlan]: ScanPlan[K] } = { severity, ...PICTURES[severity](random.fork('picture')), ...file }
  for (const effect of effects) Object.assign(plan, effectToAxes(effect, plan))
  if (plan.mode === 'bitonal' && plan.compression !== 'flate' && plan.compression !== 'jbig2') plan.compression = 'ccitt'
  return plan
}
