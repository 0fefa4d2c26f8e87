/** Where the marks of a comparison lead. */
import type { SheetReport } from './sheet.ts'

/** The review screen, with the cell in focus. */
export function cellAddress({ documentId, report }: Pick<SheetReport, 'documentId' | 'report'>, row: string, column = 'self'): string {
  return `/documents/${documentId}?${new URLSearchParams({ report: String(report), row, column }).toString()}`
}

export interface SetChoice {
  readonly period: string | null
  readonly catalogue: string | null
}

/** A page below `/compare` that keeps the choice of period and catalogue. */
export function compareAddress(path: string, { period, catalogue }: SetChoice, more: Readonly<Record<string, string>> = {}): string {
  return `/compare${path}?${new URLSearchParams({ period: period ?? '', catalogue: catalogue ?? '', ...more }).toString()}`
}
