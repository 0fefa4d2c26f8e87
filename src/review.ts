/**
 * Review: what people say about a document, laid above what was read and checked again. Works from what is stored; no file is read.
 *
 * In: changes, for the version of the document that the person saw. Out: the new version, and which findings came and went.
 */
import { decideExtraction } from './extract.ts'
import type { Extract } from './extraction/extract.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Correction } from './model/correction.ts'
import type { Extraction, ExtractionRow } from './model/extraction.ts'
import type { Finding } from './model/finding.ts'
import { parsePoints } from './model/points.ts'
import { SCORE_COLUMNS } from './model/score.ts'
import { addCorrections, loadCorrections, type NewCorrection } from './store/corrections.ts'
import type { Db } from './store/db.ts'
import { type DocumentRow, findDocument, holdDocument, type Scope, updateDocument } from './store/documents.ts'
import { addEvent } from './store/events.ts'
import { statusOf } from './store/finish.ts'
import type { Actor } from './store/lifecycle.ts'
import { loadReading } from './store/readings.ts'
import { knownPeriod, loadPlaces, type ReportPlace, setPlace } from './store/registry.ts'
import { loadSaid, type Said } from './store/review-notes.ts'
import { countFindings, currentExtraction, loadExtractions, storeCurrent, storeCurrentBody } from './store/results.ts'

export const CORRECTABLE = ['name', 'max', 'self', 'appraised', 'explanation'] as const
export type CorrectableColumn = (typeof CORRECTABLE)[number]

/** One thing that a person says. `report` from 1. */
export type Change = { readonly report: number; readonly reason: string } & (
  | { readonly kind: 'value'; readonly row: string; readonly column: CorrectableColumn; readonly value: number | string | null }
  | { readonly kind: 'withdraw'; readonly row: string; readonly column: CorrectableColumn }
  | { readonly kind: 'decision'; readonly finding: string; readonly state: Finding['state'] }
  | { readonly kind: 'place'; readonly unit: string | null; readonly period: string | null }
  /** Beside a row; '' takes the note away. It changes nothing that is checked, and needs no reason ('' is none). */
  | { readonly kind: 'note'; readonly row: string; readonly text: string }
)

export interface ChangeAnswer {
  readonly version: number
  readonly added: readonly Finding[]
  readonly removed: readonly Finding[]
}

/** Why changes were not taken. */
export interface ChangeRefusal {
  readonly code: 'not-found' | 'stale' | 'nothing-read' | 'reviewed' | 'still-reading' | 'bad-change'
  readonly detail?: string
  readonly version?: number
}

export interface ReviewRequest {
  readonly documentId: string
  /** The version that the person saw. */
  readonly version: number
  readonly changes: readonly Change[]
  readonly actor: Actor
}

/** What a review works with. */
export interface Reviewing {
  readonly db: Db
  readonly catalogues: readonly Catalogue[]
  readonly extract: Extract
}

/** All changes take effect together, or none. */
export async function changeDocument(
  { db, extract, catalogues }: Reviewing,
  scope: Scope,
  { documentId, version, changes, actor }: ReviewRequest,
): Promise<ChangeAnswer | { readonly refusal: ChangeRefusal }> {
  const document = await findDocument(db, scope, documentId)
  const refusal = whyNot(document, version)
  if (document === null || refusal !== null) return { refusal: refusal ?? { code: 'not-found' } }
  const [before, places, said, earlier] = await Promise.all([
    loadExtractions(db, document, 'current'),
    loadPlaces(db, documentId),
    loadSaid(db, documentId),
    loadCorrections(db, documentId),
  ])
  const bad = changes.map((change) => whyBad(change, before, said)).find((each) => each !== null)
  if (bad !== undefined) return { refusal: { code: 'bad-change', detail: bad } }
  const noted = changes.map((change) => toCorrection(change, { before, said, places, documentId, version: version + 1, actor }))
  const corrections = correctionsWith(earlier, changes)
  const standing = await standingWith({ db, extract, catalogues }, document, { before, corrections, changes })
  return db
    .transaction()
    .execute(async (trx) => {
      const held = await holdDocument(trx, scope, documentId)
      const late = whyNot(held, version)
      if (held === null || late !== null) return { refusal: late ?? { code: 'not-found' } }
      await addCorrections(trx, noted)
      for (const change of changes) {
        if (change.kind !== 'place') continue
        try {
          await setPlace(trx, documentId, change)
        } catch (error) {
          if (error instanceof RangeError) throw new BadPlace(error.message)
          throw error
        }
      }
      await storeCurrent(trx, documentId, standing)
      await storeCurrentBody(trx, documentId, version + 1, corrections.length === 0 ? null : standing)
      const status = statusOf(standing)
      await updateDocument(trx, documentId, { version: version + 1, status, ...countFindings(standing) })
      await addEvent(trx, documentId, 'changed', { data: { version: version + 1, status }, actor: actor.name })
      return { version: version + 1, ...compareFindings(before, standing) }
    })
    .catch((error: unknown) => {
      if (error instanceof BadPlace) return { refusal: { code: 'bad-change' as const, detail: error.message } }
      throw error
    })
}

/** Undoes the transaction in which it is thrown. */
class BadPlace extends Error {}

function whyNot(document: DocumentRow | null, version: number): ChangeRefusal | null {
  if (document === null) return { code: 'not-found' }
  if (document.status === 'queued' || document.status === 'reading') return { code: 'still-reading' }
  if (document.extraction_id === null) return { code: 'nothing-read' }
  if (document.status === 'reviewed') return { code: 'reviewed' }
  return document.version === version ? null : { code: 'stale', version: document.version }
}

/** Nothing has to be checked again: no value changes. */
const leavesValues = ({ kind }: Change): boolean => kind === 'decision' || kind === 'place' || kind === 'note'

const isScore = (column: CorrectableColumn): boolean => SCORE_COLUMNS.some((each) => each === column)

function whyBad(change: Change, extractions: readonly Extraction[], said: readonly Said[]): string | null {
  // What no longer fits can still be withdrawn.
  if (change.kind === 'withdraw' && said.some((each) => isOfCell(each, change))) return null
  const extraction = extractions[change.report - 1]
  if (extraction === undefined) return `there is no report ${change.report}`
  if (change.kind !== 'note' && change.reason.trim() === '') return 'a reason is missing'
  if (change.kind === 'decision')
    return extraction.findings.some(({ id }) => id === change.finding) ? null : `there is no finding ${change.finding}`
  if (change.kind === 'place') return null
  if (!extraction.rows.some(({ id }) => id === change.row)) return `there is no row ${change.row}`
  if (change.kind === 'withdraw' || change.kind === 'note' || change.value === null) return null
  if (!isScore(change.column)) return typeof change.value === 'string' ? null : `${change.column} is text`
  return typeof change.value === 'number' && parsePoints(String(change.value)) !== null
    ? null
    : `${String(change.value)} is not a number of points`
}

const isOfCell = (said: Said, { report, row, column }: { report: number; row: string; column: CorrectableColumn }): boolean =>
  said.kind === 'value' && said.report === report && said.row === row && said.column === column

interface Noting {
  readonly before: readonly Extraction[]
  readonly said: readonly Said[]
  readonly places: readonly ReportPlace[]
  readonly documentId: string
  readonly version: number
  readonly actor: Actor
}

function toCorrection(change: Change, { before, said, places, documentId, version, actor }: Noting): NewCorrection {
  const common = { documentId, version, reportIndex: change.report, reason: change.reason, actor: actor.name, accountId: actor.accountId }
  const extraction = before[change.report - 1]
  if (change.kind === 'decision') {
    const from = extraction?.findings.find(({ id }) => id === change.finding)?.state
    return { ...common, kind: 'decision', row: null, column: null, finding: change.finding, from, to: change.state }
  }
  if (change.kind === 'place') {
    const from = places.find(({ report }) => report === change.report)
    const to = { unit: change.unit, period: change.period }
    return { ...common, kind: 'place', row: null, column: null, finding: null, from: from && { unit: from.unit, period: from.period }, to }
  }
  if (change.kind === 'note') {
    const from = said.find(({ kind, report, row }) => kind === 'note' && report === change.report && row === change.row)?.value ?? null
    return { ...common, kind: 'note', row: change.row, column: null, finding: null, from, to: change.text === '' ? null : change.text }
  }
  const row: ExtractionRow | undefined = extraction?.rows.find(({ id }) => id === change.row)
  const from = row === undefined ? (said.find((each) => isOfCell(each, change))?.value ?? null) : row[change.column]
  const to = change.kind === 'value' ? change.value : null
  return { ...common, kind: change.kind, row: change.row, column: change.column, finding: null, from, to }
}

/** What counts with these changes: of each cell and each finding the last word. */
function correctionsWith(earlier: readonly Correction[], changes: readonly Change[]): Correction[] {
  const all = [...earlier]
  for (const change of changes) {
    if (change.kind === 'place' || change.kind === 'note') continue
    const at = all.findIndex(
      (each) =>
        each.report === change.report &&
        (change.kind === 'decision'
          ? each.kind === 'decision' && each.finding === change.finding
          : each.kind === 'value' && each.row === change.row && each.column === change.column),
    )
    if (at >= 0) all.splice(at, 1)
    if (change.kind === 'value')
      all.push({ kind: 'value', report: change.report, row: change.row, column: change.column, value: change.value })
    if (change.kind === 'decision') all.push({ kind: 'decision', report: change.report, finding: change.finding, state: change.state })
  }
  return all
}

interface Changing {
  readonly before: readonly Extraction[]
  readonly corrections: readonly Correction[]
  readonly changes: readonly Change[]
}

/** How the reports stand with the changes: as read where nothing is said of them any more. */
async function standingWith(reviewing: Reviewing, document: DocumentRow, { before, corrections, changes }: Changing) {
  if (corrections.length === 0) return loadExtractions(reviewing.db, document, 'read')
  if (changes.every(leavesValues)) return before.map((extraction) => decideExtraction(extraction, corrections))
  return checkAgain(reviewing, document, corrections)
}

async function checkAgain(
  { db, extract, catalogues }: Reviewing,
  document: DocumentRow,
  corrections: readonly Correction[],
): Promise<readonly Extraction[]> {
  const current = document.extraction_id === null ? null : await currentExtraction(db, document.extraction_id)
  if (current === null) return []
  const { readingId } = current
  const { extractions } = await extract(
    { key: String(readingId), load: () => loadReading(db, readingId) },
    {
      fileName: document.file_name,
      sha256: document.sha256,
      catalogues,
      corrections,
      ...(document.catalogue_id === null ? {} : { catalogueId: document.catalogue_id }),
      periodCode: await knownPeriod(db, document),
    },
  )
  return extractions ?? []
}

/** By report and what is found; a finding whose figures changed under its id counts as gone and as new. */
function compareFindings(before: readonly Extraction[], after: readonly Extraction[]): Pick<ChangeAnswer, 'added' | 'removed'> {
  const [old, now] = [findingsByContent(before), findingsByContent(after)]
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, finding]) => finding),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, finding]) => finding),
  }
}

function findingsByContent(extractions: readonly Extraction[]): Map<string, Finding> {
  const entries = extractions.flatMap(({ findings }, report) =>
    findings.map((finding) => [JSON.stringify([report, { ...finding, state: null }]), finding] as const),
  )
  return new Map(entries)
}
