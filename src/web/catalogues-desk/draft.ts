/**
 * A catalogue while a person edits it: its criteria as lines with a depth, all of it in the form that goes back and forth. In: a
 * catalogue, or the fields of the form, and one step of editing. Out: the draft after it, the sums of its lines, and the catalogue.
 *
 * What the form does not show of a criterion (steps, brackets, …) is carried along unchanged.
 */
import type { Catalogue, Criterion } from '../../model/catalogue.ts'
import { formatPoints, parsePoints, type Points, sumPoints } from '../../model/points.ts'

export const ASSESSORS = ['', 'self', 'survey', 'other'] as const
export const ROLL_UPS = ['sum', 'max', 'none'] as const

export interface DraftLine {
  /** 0 for sections. */
  readonly depth: number
  readonly code: string
  readonly name: string
  /** As typed. */
  readonly max: string
  /** Empty: as the criterion above. */
  readonly assessedBy: (typeof ASSESSORS)[number]
  readonly rollUp: (typeof ROLL_UPS)[number]
  readonly negative: boolean
  readonly bonus: boolean
  /** JSON of what the form does not show. */
  readonly carried: string
}

export const HEAD_FIELDS = ['id', 'title', 'issuedBy', 'level', 'validFrom', 'validTo', 'max'] as const
export type HeadField = (typeof HEAD_FIELDS)[number]

export interface Draft {
  readonly head: Readonly<Record<HeadField, string>>
  readonly lines: readonly DraftLine[]
}

export function catalogueToDraft(catalogue: Catalogue): Draft {
  const lines: DraftLine[] = []
  const visit = (criteria: readonly Criterion[], depth: number): void => {
    for (const { children, code, name, max, assessedBy, rollUp, negative, bonus, ...carried } of criteria) {
      lines.push({
        depth,
        code,
        name,
        max: max === null || max === undefined ? '' : String(max),
        assessedBy: assessedBy ?? '',
        rollUp: rollUp ?? 'sum',
        negative: negative ?? false,
        bonus: bonus ?? false,
        carried: JSON.stringify(carried),
      })
      visit(children ?? [], depth + 1)
    }
  }
  visit(catalogue.criteria, 0)
  const { id, title, issuedBy = '', level = '', validFrom = '', validTo = '', max } = catalogue
  return { head: { id, title, issuedBy, level, validFrom, validTo, max: max === null ? '' : String(max) }, lines }
}

/** What an official types: `0,5` is `0.5`. Text that is no number stays text, so that the check names its place. */
function toNumber(typed: string): number | string | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return undefined
  return parsePoints(text) === null ? typed.trim() : Number(text)
}

/** The JSON of a catalogue file; to be checked before anything else is done with it. */
export function draftToJson({ head, lines }: Draft, version: number): Record<string, unknown> {
  type Node = Record<string, unknown> & { children?: Node[] }
  const roots: Node[] = []
  const open: Node[] = []
  for (const line of lines) {
    const node: Node = { ...toFields(line) }
    const above = open[line.depth - 1]
    if (above === undefined) roots.push(node)
    else (above.children ??= []).push(node)
    open.length = line.depth
    open[line.depth] = node
  }
  const { id, title, max, ...rest } = head
  const optional = Object.entries(rest).filter(([, value]) => value.trim() !== '')
  return {
    schema: 'bangdiem.catalogue/1',
    id: id.trim(),
    version,
    title: title.trim(),
    ...Object.fromEntries(optional.map(([field, value]) => [field, value.trim()])),
    max: toNumber(max) ?? null,
    criteria: roots,
  }
}

function toFields({ code, name, max, assessedBy, rollUp, negative, bonus, carried }: DraftLine): Record<string, unknown> {
  const points = toNumber(max)
  return {
    code: code.trim(),
    name: name.trim().replace(/\s+/gu, ' '),
    ...(points === undefined ? {} : { max: points }),
    ...(assessedBy === '' ? {} : { assessedBy }),
    ...(rollUp === 'sum' ? {} : { rollUp }),
    ...(negative ? { negative } : {}),
    ...(bonus ? { bonus } : {}),
    ...fromCarried(carried),
  }
}

/** Fields of its own are not overruled by what was carried. */
function fromCarried(carried: string): Record<string, unknown> {
  try {
    const fields: unknown = JSON.parse(carried)
    if (typeof fields !== 'object' || fields === null) return {}
    const shown = new Set(['code', 'name', 'max', 'assessedBy', 'rollUp', 'negative', 'bonus', 'children'])
    return Object.fromEntries(Object.entries(fields).filter(([field]) => !shown.has(field)))
  } catch {
    // Only a form that somebody has changed by hand holds no JSON here.
    return {}
  }
}

export const STEPS = ['after', 'child', 'remove', 'indent', 'outdent', 'up', 'down'] as const
export type Step = (typeof STEPS)[number]

const EMPTY: Omit<DraftLine, 'depth'> = {
  code: '',
  name: '',
  max: '',
  assessedBy: '',
  rollUp: 'sum',
  negative: false,
  bonus: false,
  carried: '{}',
}

/** One step of editing on the line at `at`, with all that stands below it. A step that cannot be done changes nothing. */
export function editDraft(draft: Draft, step: Step, at: number): Draft {
  const lines = editLines([...draft.lines], step, at)
  return { ...draft, lines }
}

function editLines(lines: DraftLine[], step: Step, at: number): DraftLine[] {
  const line = lines[at]
  if (line === undefined) return lines
  const end = endOf(lines, at)
  if (step === 'after') return lines.toSpliced(end, 0, { ...EMPTY, depth: line.depth })
  if (step === 'child') return lines.toSpliced(end, 0, { ...EMPTY, depth: line.depth + 1 })
  if (step === 'remove') return lines.toSpliced(at, end - at)
  if (step === 'indent') {
    const deepest = (lines[at - 1]?.depth ?? -1) + 1
    return line.depth + 1 > deepest ? lines : shift(lines, at, end, 1)
  }
  if (step === 'outdent') return line.depth === 0 ? lines : shift(lines, at, end, -1)
  if (step === 'down') {
    if (lines[end]?.depth !== line.depth) return lines
    return swap(lines, at, end, endOf(lines, end))
  }
  const previous = lines.slice(0, at).findLastIndex(({ depth }) => depth <= line.depth)
  return previous < 0 || lines[previous]?.depth !== line.depth ? lines : swap(lines, previous, at, end)
}

/** Where the lines below the one at `at` end. */
function endOf(lines: readonly DraftLine[], at: number): number {
  const depth = lines[at]?.depth ?? 0
  const next = lines.findIndex((line, index) => index > at && line.depth <= depth)
  return next < 0 ? lines.length : next
}

function shift(lines: readonly DraftLine[], from: number, to: number, by: number): DraftLine[] {
  return lines.map((line, index) => (index >= from && index < to ? { ...line, depth: line.depth + by } : line))
}

/** The lines from `first` to `second` change places with those from `second` to `end`. */
function swap(lines: readonly DraftLine[], first: number, second: number, end: number): DraftLine[] {
  return [...lines.slice(0, first), ...lines.slice(second, end), ...lines.slice(first, second), ...lines.slice(end)]
}

export interface LineSum {
  /** What the lines right below make, as a numeral. */
  readonly sum: string
  readonly holds: boolean
}

/** For each line whose children all have points: their sum, and whether it is the line's own. null where there is nothing to compare. */
export function sumsOf({ head, lines }: Draft): { readonly lines: readonly (LineSum | null)[]; readonly total: LineSum | null } {
  const childrenOf = (at: number): DraftLine[] =>
    lines.slice(at + 1, endOf(lines, at)).filter(({ depth }) => depth === (lines[at]?.depth ?? 0) + 1)
  return {
    lines: lines.map((line, at) => compare(line.max, childrenOf(at), line.rollUp)),
    total: compare(
      head.max,
      lines.filter(({ depth }) => depth === 0),
      'sum',
    ),
  }
}

const toPoints = (typed: string): Points | null => parsePoints(typed.trim().replace(',', '.'))

function compare(own: string, children: readonly DraftLine[], rollUp: DraftLine['rollUp']): LineSum | null {
  const points = children.filter(({ bonus }) => !bonus).map(({ max }) => toPoints(max))
  const known = points.filter((each) => each !== null)
  if (known.length === 0 || known.length < points.length || rollUp === 'none') return null
  const made = rollUp === 'max' ? known.reduce((a, b) => (a > b ? a : b)) : sumPoints(known)
  return { sum: formatPoints(made), holds: made === toPoints(own) }
}
