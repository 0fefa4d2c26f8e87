/**
 * The exporters by format. Each is loaded when it is asked for: a program that prints JSON does not wait for the workbook writer.
 *
 * A new format is one file and one line here.
 */
import type { Extraction } from '../model/extraction.ts'
import type { TableOptions } from './table.ts'

export interface ExportOptions extends TableOptions {
  /** An array also for a single report. */
  readonly asArray: boolean
}

/** A whole content, or its parts in order, made one after the other. */
export type Output = string | Uint8Array | Iterable<string>

export interface Exporter {
  /** Of a file in this format. */
  readonly extension: string
  /** Not to be shown on a terminal. */
  readonly binary: boolean
  readonly toOutput: (extractions: readonly Extraction[], options: ExportOptions) => Promise<Output>
}

export const EXPORTERS = {
  table: {
    extension: '.txt',
    binary: false,
    toOutput: async (extractions, options) => (await import('./table.ts')).extractionsToTable(extractions, options),
  },
  json: {
    extension: '.json',
    binary: false,
    toOutput: async (extractions, { asArray }) => (await import('./json.ts')).extractionsToJson(extractions, asArray),
  },
  csv: {
    extension: '.csv',
    binary: false,
    toOutput: async (extractions) => (await import('./csv.ts')).extractionsToCsv(extractions),
  },
  evidence: {
    extension: '.csv',
    binary: false,
    toOutput: async (extractions) => (await import('./evidence.ts')).evidenceToCsv(extractions),
  },
  xlsx: {
    extension: '.xlsx',
    binary: true,
    toOutput: async (extractions) => (await import('./xlsx.ts')).extractionsToXlsx(extractions),
  },
} satisfies Record<string, Exporter>

export type Format = keyof typeof EXPORTERS
