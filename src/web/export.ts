/** Export of any selection of reports, sent as it is made. */
import { createRoute, z } from '@hono/zod-openapi'
import { csvHeader, csvLines, type CsvStyle } from '../export/csv.ts'
import { evidenceToCsv } from '../export/evidence.ts'
import { extractionsToJson } from '../export/json.ts'
import { isRowColumn, ROW_COLUMNS, type RowColumn } from '../export/row-columns.ts'
import { GrowingWorkbook } from '../export/xlsx.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Db } from '../store/db.ts'
import type { DocumentFilter, DocumentRow, Scope } from '../store/documents.ts'
import { extraColumnsOf, listDocuments } from '../store/documents.ts'
import { loadExtractions } from '../store/results.ts'
import { badRequest } from './api-error.ts'
import { refusals } from './describe.ts'
import { attachment, documentFilter } from './documents.ts'
import { withPageProblems } from './i18n/failures.ts'
import type { Routes } from './service.ts'
import { workbookParts } from './workbook.ts'

/** Documents that are held at the same time. */
const AT_ONCE = 20

const FORMATS = {
  json: { type: 'application/json', name: 'bangdiem.json' },
  csv: { type: 'text/csv; charset=utf-8', name: 'bangdiem.csv' },
  evidence: { type: 'text/csv; charset=utf-8', name: 'bangdiem-van-ban-dan-chung.csv' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'bangdiem.xlsx' },
} as const

const route = createRoute({
  method: 'get',
  path: '/api/export',
  operationId: 'exportReports',
  tags: ['export'],
  summary: 'The current reports of a selection of documents, oldest first, corrections applied',
  request: {
    query: documentFilter.extend({
      format: z.enum(['json', 'csv', 'xlsx', 'evidence']),
      csv: z
        .enum(['programs', 'excel-vi'])
        .optional()
        .openapi({ description: 'excel-vi: decimal comma, semicolons between cells, codes kept as text' }),
      columns: z
        .string()
        .max(400)
        .optional()
        .openapi({
          description: `Columns of csv and of the sheet of rows in xlsx, with commas between them: ${ROW_COLUMNS.join(', ')}; flags are always there`,
        }),
      documents: z
        .string()
        .max(40_000)
        .optional()
        .openapi({ description: 'Ids, with commas between them; all that fit the filter when missing' }),
    }),
  },
  responses: {
    200: {
      content: {
        'application/json': { schema: z.array(z.unknown()) },
        'text/csv': { schema: z.string() },
        [FORMATS.xlsx.type]: { schema: z.string().openapi({ format: 'binary' }) },
      },
      description: 'The file',
    },
    ...refusals(400, 401, 403, 422, 503),
  },
})

export type Selection = Omit<DocumentFilter, 'limit' | 'before'> & { readonly ids?: readonly string[] | undefined }

export const exportRoutes: Routes = (app, { db, scratch }) => {
  app.openapi(route, async (c) => {
    const { format, documents, csv, columns, ...filter } = c.req.valid('query')
    const chosen = columns === undefined ? undefined : toColumns(columns)
    const ids = documents?.split(',').filter((id) => id !== '')
    if (ids?.every((id) => z.uuid().safeParse(id).success) === false) throw badRequest('documents must hold ids')
    const selection: Selection = { ...filter, ids }
    const { scope } = c.var.caller
    c.header('Content-Type', FORMATS[format].type)
    c.header('Content-Disposition', attachment(FORMATS[format].name))
    if (format === 'xlsx') return c.body(toStream(xlsxParts(db, scope, selection, scratch, chosen)), 200)
    return c.body(toStream(PARTS[format](db, scope, selection, csv, chosen)), 200)
  })
}

/** How the formats are made that are sent piece by piece. */
const PARTS = { json: jsonParts, csv: csvParts, evidence: evidenceParts } as const

/** The reports of the documents that fit, few documents at a time. */
export async function* extractionsOf(db: Db, scope: Scope, selection: Selection): AsyncGenerator<Extraction[]> {
  for await (const rows of pagesOf(db, scope, selection)) {
    for (const row of rows) {
      const extractions = await loadExtractions(db, row, 'current')
      if (extractions.length > 0) yield extractions
    }
  }
}

async function* pagesOf(db: Db, scope: Scope, { ids, ...filter }: Selection): AsyncGenerator<DocumentRow[]> {
  const wanted = ids === undefined ? null : new Set(ids)
  let after = 0
  for (;;) {
    const rows = await listDocuments(db, scope, { ...filter, after, ids: wanted === null ? undefined : [...wanted], limit: AT_ONCE })
    if (rows.length === 0) return
    yield rows
    after = rows.at(-1)?.seq ?? Number.MAX_SAFE_INTEGER
  }
}

export async function* jsonParts(db: Db, scope: Scope, selection: Selection): AsyncGenerator<string> {
  let first = true
  for await (const extractions of extractionsOf(db, scope, selection)) {
    for (const extraction of extractions) {
      yield `${first ? '[\n' : ',\n'}${[...extractionsToJson([extraction])].join('').trimEnd()}`
      first = false
    }
  }
  yield first ? '[]\n' : '\n]\n'
}

export async function* csvParts(
  db: Db,
  scope: Scope,
  selection: Selection,
  style: CsvStyle = 'programs',
  chosen?: ReadonlySet<RowColumn>,
): AsyncGenerator<string> {
  const extras = await extraColumnsOf(db, scope)
  yield csvHeader(extras, style, chosen)
  for await (const extractions of extractionsOf(db, scope, selection)) yield csvLines(extractions, extras, style, chosen)
}

export async function* evidenceParts(db: Db, scope: Scope, selection: Selection): AsyncGenerator<string> {
  yield evidenceToCsv([])
  for await (const extractions of extractionsOf(db, scope, selection)) yield evidenceToCsv(extractions, false)
}

/** `folder`: for what of the workbook has to wait while it is sent. */
export async function* xlsxParts(
  db: Db,
  scope: Scope,
  selection: Selection,
  folder: string,
  chosen?: ReadonlySet<RowColumn>,
): AsyncGenerator<Uint8Array> {
  const workbook = new GrowingWorkbook({ extras: await extraColumnsOf(db, scope), chosen })
  yield* workbookParts(saidForReaders(extractionsOf(db, scope, selection)), workbook, folder)
}

function toColumns(asked: string): ReadonlySet<RowColumn> {
  const names = asked.split(',').filter((name) => name !== '')
  const known = names.filter(isRowColumn)
  if (known.length < names.length) throw badRequest(`columns may hold ${ROW_COLUMNS.join(', ')}`)
  return new Set(known)
}

/** A workbook is read by people. */
async function* saidForReaders(reports: AsyncGenerator<Extraction[]>): AsyncGenerator<Extraction[]> {
  for await (const extractions of reports) yield extractions.map(withPageProblems)
}

function toStream(parts: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done === true) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
