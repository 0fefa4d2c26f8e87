/**
 * Changes before the server has answered. In: the reports as last heard of, and steps of a person. Out: the reports as that person sees
 * them, what a step has to say to be undone, and, when others have changed the document meanwhile, which steps still go.
 *
 * A step knows what its person saw. It goes on above other people's changes only where they left that alone; where they did not, it
 * is offered again beside theirs. Nobody's word is overwritten unseen.
 */
import type { Extraction } from '../../../model/extraction.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Change } from '../../../review.ts'
import type { ReviewBody } from '../../review-body.ts'

export type Value = number | string | null

/** Things said together, under one reason: they go to the server as one, and are undone as one. */
export interface Step {
  /** Unique in the window. */
  readonly id: string
  readonly changes: readonly Change[]
  /** What stood where each of the changes goes, as the person saw it. */
  readonly seen: readonly Value[]
  /** Whether each cell held a person's word then: what undoing goes back to. */
  readonly spoken: readonly boolean[]
  /** Findings (`keyOf`) that it is meant to settle: they are not offered again while the server checks. */
  readonly settles: readonly string[]
}

/** What a step is made of: the reports, and what people have said. */
export type Standing = Pick<ReviewBody, 'extractions' | 'said' | 'document'>

type Said = ReviewBody['said'][number]

/** What stands where a change goes. `undefined`: its row, finding or report is not there. */
export function standingAt({ extractions, said, document }: Standing, change: Change): Value | undefined {
  const extraction = extractions[change.report - 1]
  switch (change.kind) {
    case 'value':
    case 'withdraw': {
      const row = extraction?.rows.find(({ id }) => id === change.row)
      return row === undefined ? undefined : row[change.column]
    }
    case 'decision':
      return extraction?.findings.find(({ id }) => id === change.finding)?.state
    case 'note':
      return said.find((each) => each.kind === 'note' && isSame(each, change))?.value ?? null
    case 'place': {
      const place = document.reports.find(({ report }) => report === change.report)
      return place === undefined ? undefined : JSON.stringify([place.unit, place.period])
    }
  }
}

/** What stands there once the change is made. `undefined`: only the server can tell (what was read). */
export function wantedBy(change: Change, said: readonly Said[]): Value | undefined {
  switch (change.kind) {
    case 'value':
      return change.value
    case 'withdraw':
      return said.find((each) => each.kind === 'value' && isSame(each, change))?.read
    case 'decision':
      return change.state
    case 'note':
      return change.text === '' ? null : change.text
    case 'place':
      return JSON.stringify([change.unit, change.period])
  }
}

function isSame(said: Said, change: Change): boolean {
  if (said.report !== change.report) return false
  if (change.kind === 'decision') return said.kind === 'decision' && said.finding === change.finding
  if (change.kind === 'note') return said.kind === 'note' && said.row === change.row
  if (change.kind === 'place') return false
  return said.kind === 'value' && said.row === change.row && said.column === change.column
}

export const isSaidAt = (said: readonly Said[], change: Change): Said | undefined => said.find((each) => isSame(each, change))

/** A step as its person makes it now. */
export function toStep(id: string, changes: readonly Change[], standing: Standing, settles: readonly string[] = []): Step {
  return {
    id,
    changes,
    seen: changes.map((change) => standingAt(standing, change) ?? null),
    spoken: changes.map((change) => isSaidAt(standing.said, change) !== undefined),
    settles,
  }
}

/** The changes that take a step back: to what stood there, or to what was read where nobody had said anything. */
export function inverseOf({ changes, seen, spoken }: Step, reason: string): Change[] {
  return changes
    .map((change, index): Change => {
      const { report } = change
      const before = seen[index] ?? null
      switch (change.kind) {
        case 'decision':
          return { kind: 'decision', report, finding: change.finding, state: (before ?? 'open') as Finding['state'], reason }
        case 'note':
          return { kind: 'note', report, row: change.row, text: String(before ?? ''), reason }
        case 'place': {
          const [unit, period] = JSON.parse(String(before ?? '[null,null]')) as [string | null, string | null]
          return { kind: 'place', report, unit, period, reason }
        }
        case 'value':
        case 'withdraw': {
          const cell = { report, row: change.row, column: change.column, reason }
          return spoken[index] === true ? { kind: 'value', ...cell, value: before } : { kind: 'withdraw', ...cell }
        }
      }
    })
    .toReversed()
}

/** The reports with steps laid above them that the server has not answered yet. Reports, rows and findings that do not change stay the same objects. */
export function withSteps<Body extends Standing>(standing: Body, steps: readonly Step[], me: string, now: string): Body {
  return steps.flatMap(({ changes }) => changes).reduce((body, change) => withChange(body, change, me, now), standing)
}

function withChange<Body extends Standing>(standing: Body, change: Change, me: string, now: string): Body {
  const wanted = wantedBy(change, standing.said)
  if (change.kind === 'place') {
    const reports = standing.document.reports.map((each) =>
      each.report === change.report ? { ...each, unit: change.unit, period: change.period } : each,
    )
    return { ...standing, document: { ...standing.document, reports } }
  }
  const extractions = standing.extractions.map((extraction, index) =>
    index + 1 === change.report && wanted !== undefined ? withValue(extraction, change, wanted) : extraction,
  )
  return { ...standing, extractions, said: withSaid(standing, change, me, now) }
}

function withValue(extraction: Extraction, change: Change, value: Value): Extraction {
  if (change.kind === 'decision') {
    const findings = extraction.findings.map((each) => (each.id === change.finding ? { ...each, state: change.state } : each))
    return { ...extraction, findings }
  }
  if (change.kind !== 'value' && change.kind !== 'withdraw') return extraction
  const rows = extraction.rows.map((row) => (row.id === change.row ? { ...row, [change.column]: value ?? blankOf(change.column) } : row))
  return { ...extraction, rows }
}

const blankOf = (column: string): null | '' => (column === 'name' || column === 'explanation' ? '' : null)

function withSaid({ said, extractions, document }: Standing, change: Change, me: string, now: string): Said[] {
  const former = isSaidAt(said, change)
  const rest = said.filter((each) => each !== former)
  const isGone =
    change.kind === 'withdraw' ||
    change.kind === 'place' ||
    (change.kind === 'decision' && change.state === 'open') ||
    (change.kind === 'note' && change.text === '')
  if (isGone) return rest
  const before = standingAt({ said, extractions, document }, change) ?? null
  const entry = {
    report: change.report,
    row: change.kind === 'decision' ? null : change.row,
    column: change.kind === 'value' ? change.column : null,
    finding: change.kind === 'decision' ? change.finding : null,
    value: wantedBy(change, said) ?? null,
    read: change.kind === 'value' ? (former?.read ?? before) : null,
    version: document.version + 1,
    by: me,
    at: now,
    why: change.reason === '' ? null : change.reason,
  }
  return [...rest, { kind: change.kind, ...entry }]
}

/** Why a step of one's own cannot simply go on above what others have done. */
export interface Conflict {
  readonly step: Step
  readonly change: Change
  /** What one saw, and what stands there now; `gone`: the row or finding is not there any more. */
  readonly seen: Value
  readonly theirs: Value
  readonly gone: boolean
  /** Their word on it, where there is one. */
  readonly said: Said | null
}

export interface Rebased {
  /** Steps that go on as they are. */
  readonly steps: readonly Step[]
  /** Steps that ask their person again. */
  readonly conflicts: readonly Conflict[]
  /** Steps that have nothing left to do: it stands there already. */
  readonly done: readonly Step[]
}

/**
 * One's own steps above what the server has now. A step is judged after those before it, and one that builds on a step in conflict
 * is in conflict, too.
 */
export function rebase(standing: Standing, steps: readonly Step[], me: string): Rebased {
  let body = standing
  const kept: Step[] = []
  const conflicts: Conflict[] = []
  const done: Step[] = []
  for (const step of steps) {
    const found = step.changes.flatMap((change, index) => conflictOf(body, step, change, index) ?? [])
    if (found.length > 0) {
      conflicts.push(...found)
      continue
    }
    if (step.changes.every((change) => isDone(body, change))) {
      done.push(step)
      continue
    }
    kept.push(step)
    body = withSteps(body, [step], me, '')
  }
  return { steps: kept, conflicts, done }
}

function isDone(standing: Standing, change: Change): boolean {
  if (change.kind === 'withdraw') return isSaidAt(standing.said, change) === undefined
  return standingAt(standing, change) === wantedBy(change, standing.said) && isSpokenAs(standing, change)
}

/** A value that agrees by itself is not yet somebody's word. */
function isSpokenAs({ said }: Standing, change: Change): boolean {
  if (change.kind === 'value') return isSaidAt(said, change) !== undefined
  return true
}

function conflictOf(standing: Standing, step: Step, change: Change, index: number): Conflict | null {
  const seen = step.seen[index] ?? null
  const theirs = standingAt(standing, change)
  if (theirs !== undefined && (theirs === seen || theirs === wantedBy(change, standing.said))) return null
  // What no longer fits is withdrawn without a row of it.
  if (theirs === undefined && change.kind === 'withdraw' && isSaidAt(standing.said, change) !== undefined) return null
  return { step, change, seen, theirs: theirs ?? null, gone: theirs === undefined, said: isSaidAt(standing.said, change) ?? null }
}
