/**
 * What a person said about a report: a value that stands in a cell, or a decision on a finding. It lies above what was read and never
 * replaces it.
 */
import type { Finding } from './finding.ts'
import type { Column } from './score.ts'

export interface ValueCorrection {
  readonly kind: 'value'
  /** Which report of the file, from 1. */
  readonly report: number
  readonly row: string
  readonly column: Exclude<Column, 'code'>
  /** Points or text; null: nothing stands there. */
  readonly value: number | string | null
}

export interface FindingDecision {
  readonly kind: 'decision'
  readonly report: number
  readonly finding: string
  readonly state: Finding['state']
}

export type Correction = ValueCorrection | FindingDecision
