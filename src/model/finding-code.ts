/** What a finding can be about, in the order in which findings on one cell are listed. Apart from their schema, to load without zod. */

/** What is found in explanations. */
export const EXPLANATION_CODES = [
  'ratio',
  'breakdown',
  'count-conflict',
  'claim-conflict',
  'share-score',
  'evidence-missing',
  'evidence-symbol',
  'evidence-conflict',
  'evidence-date',
  'evidence-incomplete',
  'not-done',
  'text-repeated',
] as const

export const FINDING_CODES = [
  'sum',
  'sum-incomplete',
  'above-max',
  'negative',
  'blank',
  'unreadable',
  'doubtful',
  'number-settled',
  'max-differs',
  'row-missing',
  'row-unknown',
  'row-repeated',
  'row-moved',
  'code-repaired',
  'name-differs',
  'page-failed',
  ...EXPLANATION_CODES,
] as const
export type FindingCode = (typeof FINDING_CODES)[number]
