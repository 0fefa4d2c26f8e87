/**
 * Flags in the order in which a person meets them: what stands against finishing first (errors and warnings), row after row as printed,
 * report after report; when none of these is left, the remarks. In: reports, and findings that wait for the server's check.
 */
import type { Extraction } from '../../../model/extraction.ts'
import type { Finding } from '../../../model/finding.ts'
import { COLUMNS, type Column } from '../../../model/score.ts'

export interface Flag {
  /** From 1. */
  readonly report: number
  readonly finding: Finding
  /** Where the person is led: the finding's cell; its row's self score; the first row of its report. */
  readonly row: string
  readonly column: Column
}

export interface FlagCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export const keyOf = (report: number, finding: string): string => `${report} ${finding}`

const isRemark = ({ finding }: Flag): boolean => finding.severity === 'info'

/** All findings of a document as flags, in order of place; open or not. */
export function flagsOf(extractions: readonly Extraction[]): Flag[] {
  return extractions.flatMap(({ findings, rows }, index) => {
    const place = new Map(rows.map(({ id }, at) => [id, at]))
    const rank = ({ finding, row, column }: Flag): number => {
      const at = finding.row === null ? -1 : (place.get(row) ?? rows.length)
      return at * COLUMNS.length + COLUMNS.indexOf(column)
    }
    const flags = findings.map((finding) => toFlag(finding, index + 1, place, rows[0]?.id ?? ''))
    return flags.toSorted((a, b) => rank(a) - rank(b))
  })
}

/** A missing row has no place of its own: its parent's, or the nearest row above it that is there. */
function toFlag(finding: Finding, report: number, place: ReadonlyMap<string, number>, first: string): Flag {
  const candidates = [finding.row, ...finding.rows, ...ancestorsOf(finding.row)]
  const row = candidates.find((id) => id !== null && place.has(id)) ?? first
  return { report, finding, row, column: row === finding.row ? (finding.column ?? 'name') : 'name' }
}

function ancestorsOf(id: string | null): string[] {
  const parts = id?.split('.') ?? []
  return parts.slice(0, -1).map((_part, index) => parts.slice(0, parts.length - 1 - index).join('.'))
}

export function unanswered(flags: readonly Flag[], waiting: ReadonlySet<string>): readonly Flag[] {
  return flags.filter(({ report, finding }) => finding.state === 'open' && !waiting.has(keyOf(report, finding.id)))
}

/** The flags that are still to be settled, in the order in which they are met. */
export function openFlags(flags: readonly Flag[], waiting: ReadonlySet<string>): readonly Flag[] {
  const open = unanswered(flags, waiting)
  const pressing = open.filter((flag) => !isRemark(flag))
  return pressing.length > 0 ? pressing : open
}

/** Each of these is a figure that somebody has to look at. */
const ONE_BY_ONE: ReadonlySet<Finding['code']> = new Set(['doubtful', 'unreadable', 'page-failed'])
/** As many changes as the server takes together. */
const MOST_ALIKE = 500

/**
 * The open flags of the same report that one answer may settle together with this one, itself included: of the same code and severity. None
 * for an error and for a figure that is in doubt: what is answered unseen there would be a wrong number that nobody was told about.
 */
export function alikeFlags({ report, finding: { code, severity } }: Flag, open: readonly Flag[]): readonly Flag[] {
  if (severity === 'error' || ONE_BY_ONE.has(code)) return []
  return open
    .filter((each) => each.report === report && each.finding.code === code && each.finding.severity === severity)
    .slice(0, MOST_ALIKE)
}

export function countOpen(flags: readonly Flag[]): FlagCounts {
  const open = flags.filter(({ finding }) => finding.state === 'open').map(({ finding }) => finding.severity)
  const count = (severity: Finding['severity']): number => open.filter((each) => each === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

export interface FlagPlace {
  readonly report: number
  readonly row: string
  readonly column: Column
  readonly finding: string | null
}

/**
 * The flag after (or before) a place; round the end to the other side. Several on one cell come one after the other. null: none is open.
 * @param all every flag of the document in order of place, to know where in the order the present one stands, also when it is settled
 */
export function nextFlag(
  all: readonly Flag[],
  open: readonly Flag[],
  extractions: readonly Extraction[],
  from: FlagPlace,
  step: 1 | -1,
): Flag | null {
  if (open.length === 0) return null
  const order = all.findIndex(({ report, finding }) => report === from.report && finding.id === from.finding)
  const rank = (flag: Flag): number => placeRank(extractions, flag) + all.indexOf(flag) * IN_CELL
  const here = placeRank(extractions, from) + (order < 0 ? (step === 1 ? -IN_CELL : all.length * IN_CELL) : order * IN_CELL)
  const ranked = open.map((flag) => ({ flag, rank: rank(flag) })).toSorted((a, b) => a.rank - b.rank)
  const found = step === 1 ? ranked.find((each) => each.rank > here) : ranked.findLast((each) => each.rank < here)
  return (found ?? (step === 1 ? ranked[0] : ranked.at(-1)))?.flag ?? null
}

/** Less than one step of place for as many findings as a document may have. */
const IN_CELL = 1e-6

function placeRank(extractions: readonly Extraction[], { report, row, column }: Pick<FlagPlace, 'report' | 'row' | 'column'>): number {
  const before = extractions.slice(0, report - 1).reduce((count, { rows }) => count + rows.length, 0)
  const at = extractions[report - 1]?.rows.findIndex(({ id }) => id === row) ?? 0
  return (before + Math.max(at, 0)) * COLUMNS.length + COLUMNS.indexOf(column)
}
