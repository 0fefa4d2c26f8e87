/** `bangdiem export`: the current reports of a selection out of the database. In: the selection. Out: a file, or stdout. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ServiceSettings } from '../config/service.ts'
import { EXIT, UsageError } from '../errors.ts'
import { createLog } from '../log.ts'
import { EVERYTHING } from '../store/documents.ts'
import { DOCUMENT_STATUSES, type DocumentStatus } from '../store/tables.ts'
import { csvParts, evidenceParts, jsonParts, type Selection, xlsxParts } from '../web/export.ts'
import { type Installation, openInstallation } from './installation.ts'

export interface ExportCommandOptions {
  readonly format?: string
  readonly out?: string
  readonly status?: string
  readonly unit?: string
  readonly period?: string
}

/** A command that a person waits for does not wait long. */
const DATABASE_WAIT = 5000
const FORMATS = ['json', 'csv', 'xlsx', 'evidence'] as const

export async function exportCommand(options: ExportCommandOptions, settings: ServiceSettings): Promise<number> {
  const format = toOne(options.format ?? 'json', FORMATS, '--format')
  const status = options.status === undefined ? undefined : toOne<DocumentStatus>(options.status, DOCUMENT_STATUSES, '--status')
  if (format === 'xlsx' && options.out === undefined && process.stdout.isTTY) {
    throw new UsageError('binary-on-terminal', { vi: 'Thêm --out TÊN.xlsx.', en: 'Add --out NAME.xlsx.' })
  }
  const installation = await openInstallation(settings, createLog('warn'), { wait: DATABASE_WAIT })
  try {
    const parts = toParts(installation, format, { status, unit: options.unit, period: options.period })
    await pipeline(parts, options.out === undefined ? process.stdout : createWriteStream(options.out), { end: options.out !== undefined })
    return EXIT.ok
  } finally {
    await installation.close()
  }
}

function toParts({ database: { db }, folder }: Installation, format: (typeof FORMATS)[number], selection: Selection): Readable {
  if (format === 'xlsx') return Readable.from(xlsxParts(db, EVERYTHING, selection, folder.incoming))
  if (format === 'evidence') return Readable.from(evidenceParts(db, EVERYTHING, selection))
  return Readable.from(format === 'json' ? jsonParts(db, EVERYTHING, selection) : csvParts(db, EVERYTHING, selection))
}

function toOne<Value extends string>(given: string, known: readonly Value[], option: string): Value {
  const found = known.find((each) => each === given)
  if (found !== undefined) return found
  const list = known.join(', ')
  throw new UsageError('unknown-value', {
    vi: `${option} "${given}": chỉ có ${list}.`,
    en: `${option} "${given}": it must be one of ${list}.`,
  })
}
