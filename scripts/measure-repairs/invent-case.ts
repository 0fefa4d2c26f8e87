/**
 * Invented reports as tables of figures, without drawing them. In: a seed. Out: a catalogue and rows whose sums all hold.
 *
 * Shapes vary on purpose: trees of two to five levels, maxima of quarters, eighths and fifths, parts that a survey fills in or leaves blank,
 * an appraiser's column, no catalogue at all, no total row.
 */
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'
import { CODE_STYLES, inventCatalogue } from '../generate/invent-catalogue.ts'
import { seedToPlan } from '../generate/plan.ts'
import { createRandom, type Random } from '../generate/prng.ts'
import { catalogueToRows, type Row } from '../generate/report-rows.ts'

export interface Case {
  /** null: the report comes without a catalogue. */
  readonly catalogue: Catalogue | null
  readonly rows: Row[]
  readonly hasAppraised: boolean
}

export function inventCase(seed: string): Case {
  const random = createRandom(seed)
  const shape = { leaves: random.int(8, 120), depth: random.int(2, 5), style: random.pick(CODE_STYLES), label: 'x' }
  const { catalogue: invented } = inventCatalogue(random.fork('catalogue'), shape)
  const catalogue = random.chance(0.25) ? withFineMaxima(invented, random.fork('maxima')) : invented
  const hasCatalogue = random.chance(0.8)
  const plan = {
    ...seedToPlan(`${seed}/plan`, {}),
    catalogue: hasCatalogue ? ('invented' as const) : ('none' as const),
    appraised: random.chance(0.3) ? ('filled' as const) : ('none' as const),
    total: random.weighted([
      ['bottom' as const, 7],
      ['top' as const, 1],
      ['absent' as const, 1],
    ]),
  }
  const rows = catalogueToRows(catalogue, plan, [], 'Ngọc Kỳ', random.fork('rows'))
  return { catalogue: hasCatalogue ? catalogue : null, rows, hasAppraised: plan.appraised === 'filled' }
}

/** Leaves whose maxima are fifths of a point; the maxima above follow. */
function withFineMaxima(catalogue: Catalogue, random: Random): Catalogue {
  const fine = (criterion: Criterion): Criterion => {
    if (criterion.children === undefined) return { ...criterion, max: random.pick([0.2, 0.4, 0.6, 0.8, 1, 1.2, 2.5, 3]) }
    const children = criterion.children.map(fine)
    return { ...criterion, children, max: sumOf(children) }
  }
  const criteria = catalogue.criteria.map(fine)
  return { ...catalogue, criteria, max: sumOf(criteria) }
}

const sumOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { max }) => sum + Math.round((max ?? 0) * 1000), 0) / 1000
