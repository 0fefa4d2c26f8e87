/**
 * How unlikely each mistake is. In: a kind of mistake and what speaks for it. Out: a cost; costs of several mistakes add up.
 *
 * The figures are ranks more than measurements: every single mistake costs between LEAST_COST and MOST_COST, so that one mistake that
 * explains everything always comes before two, and among single ones those that people and machines are known to make come first.
 */

/** No mistake costs less: also the bound by which the search gives up a branch. */
export const LEAST_COST = 12
/** No single mistake costs more; below twice the least. */
export const MOST_COST = 22

export const COSTS = {
  /** The catalogue says what stands there: nothing else is possible. */
  catalogue: 12,
  /** A blank cell is a gap that everybody sees; what has to stand there follows from the sum. */
  fill: 13,
  /** Another reading of the same picture says so. */
  reading: 13,
  /** Recognition and typists lose decimal points more often than anything else. */
  point: 14,
  /** Maximum and score in each other's columns. */
  maxAndSelf: 16,
  /** One wrong key. Scores are short, so that many pairs of them differ by one digit: little speaks for it. */
  digit: 17,
  /** A subtotal that counted a child twice or left one out. Children have few different scores: the difference is often one of them. */
  recounted: 17,
  /** A subtotal typed instead of computed. */
  subtotal: 18,
  /** Some other number: the unit changed its mind in one place. */
  value: 18,
  /** Two rows' scores in each other's place: rarer than a wrong number, and neighbours' scores often fit by chance. */
  rows: 19,
  /** Scores that slipped by one row. */
  shift: 20,
  /** A cell that others fill in and that is blank: the unit does not usually fill it. */
  fillForOthers: 20,
  /** A subtotal that was computed from another wrong figure is wrong with it: no mistake of its own. */
  carried: 6,
} as const

/** What speaks for or against a value, added to the cost of the change. */
export const BONUS = {
  /** The unit's own explanation names these points. */
  stated: -2,
  /** Most criteria get all their points. */
  atMax: -0.5,
  /** The cell's reading was in doubt before any sum was looked at. */
  doubtful: -2,
} as const

/** Scores come in quarters of a point, seldom in twentieths, hardly ever finer; by thousandths of a point. */
const QUARTER = 250
const TWENTIETH = 50
const OFF_QUARTER = 1
const OFF_TWENTIETH = 3
/** Off the catalogue's own steps. */
const OFF_STEPS = 4

export function stepCost(value: number, unitsInPoint: number, steps: readonly number[]): number {
  if (steps.length > 0) return steps.includes(value) ? 0 : OFF_STEPS
  const thousandths = (value * 1000) / unitsInPoint
  if (thousandths % QUARTER === 0) return 0
  return thousandths % TWENTIETH === 0 ? OFF_QUARTER : OFF_TWENTIETH
}

export const withinMost = (cost: number): number => Math.min(MOST_COST, Math.max(LEAST_COST, cost))
