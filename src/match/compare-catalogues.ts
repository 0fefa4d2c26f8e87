/**
 * What changed from one version of a catalogue to another. In: both. Out: one entry for each criterion of either, in the order of the
 * newer one, those that are gone where they stood.
 *
 * A criterion is the same one when both say so by `key`; else when id and name agree; else when its name, written alike, stands at one
 * other place only (it has moved); else when its id is the same (it was worded anew).
 */
import { catalogueToCriteria, type Catalogue, type Criterion, type PlacedCriterion } from '../model/catalogue.ts'
import { foldLoose } from '../model/fold.ts'

export type ComparedField = 'name' | 'max' | 'assessedBy' | 'rollUp' | 'negative' | 'bonus' | 'steps' | 'brackets' | 'other'

export interface ComparedCriterion {
  readonly before: PlacedCriterion | null
  readonly after: PlacedCriterion | null
  readonly isMoved: boolean
  /** What differs besides the place; [] for one that was added or is gone. */
  readonly changed: readonly ComparedField[]
}

export function compareCatalogues(before: Catalogue, after: Catalogue): ComparedCriterion[] {
  const [old, now] = [catalogueToCriteria(before), catalogueToCriteria(after)]
  const partners = pairUp(old, now)
  const kept = new Set(partners.values())
  const entries: ComparedCriterion[] = now.map((criterion) => toEntry(partners.get(criterion) ?? null, criterion))
  for (const [at, gone] of old.entries()) {
    if (kept.has(gone)) continue
    // Behind what stood before it.
    const previous = old.slice(0, at).findLast((each) => entries.some((entry) => entry.before === each))
    const place = previous === undefined ? 0 : entries.findIndex((entry) => entry.before === previous) + 1
    entries.splice(place, 0, toEntry(gone, null))
  }
  return entries
}

type Pairs = Map<PlacedCriterion, PlacedCriterion>

/** From the newer to the older; each criterion once. */
function pairUp(old: readonly PlacedCriterion[], now: readonly PlacedCriterion[]): Pairs {
  const pairs: Pairs = new Map()
  const taken = new Set<PlacedCriterion>()
  const rules: readonly ((criterion: PlacedCriterion) => string | null)[] = [
    ({ criterion }) => criterion.key ?? null,
    (criterion) => `${criterion.id} ${nameOf(criterion)}`,
    (criterion) => (nameOf(criterion) === '' ? null : nameOf(criterion)),
    ({ id }) => id,
  ]
  for (const rule of rules) {
    const left = groupBy(
      old.filter((each) => !taken.has(each)),
      rule,
    )
    for (const [key, [criterion, ...others]] of groupBy(
      now.filter((each) => !pairs.has(each)),
      rule,
    )) {
      const [partner, ...rivals] = left.get(key) ?? []
      // What stands twice on a side says nothing.
      if (criterion === undefined || partner === undefined || others.length > 0 || rivals.length > 0) continue
      pairs.set(criterion, partner)
      taken.add(partner)
    }
  }
  return pairs
}

const nameOf = ({ criterion }: PlacedCriterion): string => foldLoose(criterion.name)

function groupBy(all: readonly PlacedCriterion[], rule: (criterion: PlacedCriterion) => string | null): Map<string, PlacedCriterion[]> {
  const groups = new Map<string, PlacedCriterion[]>()
  for (const each of all) {
    const key = rule(each)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return groups
}

function toEntry(before: PlacedCriterion | null, after: PlacedCriterion | null): ComparedCriterion {
  if (before === null || after === null) return { before, after, isMoved: false, changed: [] }
  return {
    before,
    after,
    isMoved: before.id !== after.id,
    changed: FIELDS.filter((field) => !isSame(valueOf(before, field), valueOf(after, field))),
  }
}

const FIELDS: readonly ComparedField[] = ['name', 'max', 'assessedBy', 'rollUp', 'negative', 'bonus', 'steps', 'brackets', 'other']
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A field as it takes effect: with its default, and inherited. */
function valueOf({ criterion, assessedBy }: PlacedCriterion, field: ComparedField): unknown {
  if (field === 'assessedBy') return assessedBy
  if (field === 'rollUp') return criterion.rollUp ?? 'sum'
  if (field === 'negative' || field === 'bonus') return criterion[field] ?? false
  if (field === 'other') return otherRules(criterion)
  return criterion[field] ?? null
}

/** Rules of a criterion that have no word of their own here. */
function otherRules(criterion: Criterion): unknown {
  const own = new Set<string>([...FIELDS, 'code', 'key', 'children'])
  return Object.entries(criterion)
    .filter(([field]) => !own.has(field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
