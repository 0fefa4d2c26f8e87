/**
 * What the explanations of a report state, as data: the documents that they cite and what they count.
 *
 * The schemas are the published form (`evidence` of an extraction); the interfaces are what `evidence/` hands to `check/`.
 */
import { z } from 'zod'
import { boxSchema } from './box-schema.ts'
import type { ExplanationText, Span } from './explanation-text.ts'
import type { PrintedPercent } from './share.ts'

const placesSchema = z.array(z.object({ page: z.number().int(), box: boxSchema }))

export const citedDocumentSchema = z.object({
  row: z.string(),
  /** The words of the citation. */
  text: z.string(),
  /** `Kế hoạch`, as the text names it, else as the symbol says; null where neither does. */
  type: z.string().nullable(),
  number: z.string().nullable(),
  /** The year inside the number (`02/2017/TT-VPCP`). */
  year: z.number().int().nullable(),
  /** `KH-UBND`, as printed. */
  symbol: z.string().nullable(),
  issuer: z.string().nullable(),
  /** ISO 8601; null where it is not given or no day of the calendar. */
  date: z.string().nullable(),
  subject: z.string().nullable(),
  boxes: placesSchema,
})

export const quantitySchema = z.object({
  row: z.string(),
  text: z.string(),
  value: z.number(),
  /** What is counted: `hồ sơ`. */
  unit: z.string(),
  /** What is said of it: `tiếp nhận`, `trả kết quả`, `trực tuyến`; '' where nothing is. */
  about: z.string(),
  /** As printed, or null for the report's own period. */
  period: z.string().nullable(),
  boxes: placesSchema,
})

export const evidenceSchema = z.object({ documents: z.array(citedDocumentSchema), quantities: z.array(quantitySchema) })
export type EvidenceEntry = z.infer<typeof evidenceSchema>

/** A day as printed; it need not be one of the calendar. */
export interface PrintedDay {
  readonly day: number
  readonly month: number
  readonly year: number
}

/** A document as a text cites it. */
export interface CitedDocument {
  readonly row: string
  /** The words of the citation: from the type to the date behind the number. */
  readonly span: Span
  readonly type: string | null
  /** The type that the symbol says, where the type that stands directly before the number is another. */
  readonly mismatch: string | null
  readonly number: string | null
  readonly year: number | null
  readonly symbol: string | null
  /** The abbreviation of the type inside the symbol; null for a letter of an office (`UBND-VP`). */
  readonly abbreviation: string | null
  readonly issuer: string | null
  readonly date: PrintedDay | null
  readonly dateSpan: Span | null
  /** A list gives one date for several documents, or the sentence one for what follows: not this document's own. */
  readonly sharedDate: boolean
  readonly subject: string | null
  readonly subjectSpan: Span | null
  /** A report: up to when its data are said to go. `length`: they are those of a whole period; null: up to a stated day. */
  readonly data: StatedData | null
}

export interface StatedData {
  readonly span: Span
  readonly to: PrintedDay
  readonly length: ReportPeriod['length'] | null
}

/** When a criterion wants its document: from (null: any time) to, both included. */
export interface Window {
  readonly text: string
  readonly from: PrintedDay | null
  readonly to: PrintedDay
  /** The types that it is about; empty for any. */
  readonly types: readonly string[]
}

/** `a/b`, with the share that the text says it is. */
export interface StatedShare {
  readonly span: Span
  /** Both in units of the last of so many `decimals`: `22,3/28,9 km` is 223 and 289. */
  readonly part: number
  readonly whole: number
  readonly decimals: number
  /** The share in percent as printed (`0,89`); null where none is printed. */
  readonly percent: PrintedPercent | null
  /** What is counted, and what is said of it; '' where the text says nothing. */
  readonly unit: string
  readonly about: string
  readonly period: string | null
}

/** So many of so many for whom something is so, or (`denied`) is not. */
export interface Remainder {
  readonly span: Span
  readonly part: number
  readonly whole: number
  readonly denied: boolean
}

/** A percentage without a ratio that it belongs to. */
export interface LonePercent {
  readonly span: Span
  readonly percent: PrintedPercent
  /** An aim, a difference, or about so much: no statement of a share. */
  readonly loose: boolean
}

/** `N (x …, y …)` */
export interface Breakdown {
  readonly span: Span
  /** Like the parts without its decimal comma: `12,5` is 125 with one of `decimals`. */
  readonly total: number
  readonly parts: readonly { readonly label: string; readonly value: number }[]
  /** Digits behind the comma that the total and the parts are given with. */
  readonly decimals: number
  /** By how much the sum may miss the total for rounding, in units of the last digit. */
  readonly slack: number
  readonly unit: string
  /** It claims that the parts are all. */
  readonly exhaustive: boolean
}

/** A number of things. */
export interface Quantity {
  readonly row: string
  readonly span: Span
  readonly value: number
  readonly unit: string
  readonly about: string
  readonly role: QuantityRole
  /** The clause in which it stands. */
  readonly said: string
  /** As printed; null: the report's own period. */
  readonly period: string | null
}

/** What a quantity counts of its unit: all that came in, went out, waits; the whole of a ratio; all there are; some part. */
export type QuantityRole = 'received' | 'returned' | 'pending' | 'carried' | 'whole' | 'total' | 'part'

export interface Claim {
  readonly row: string
  readonly span: Span
  readonly topic: ClaimTopic
  /** `all`: it is so for all. `some-not`: for some it is not so. */
  readonly says: 'all' | 'some-not'
  /** How many it is not so for; null where only a share is known. */
  readonly exceptions: number | null
}

/** What is claimed: of which things (`hồ sơ`), and what (`trực tuyến`). */
export interface ClaimTopic {
  readonly unit: string
  readonly quality: 'online' | 'on-time' | 'digitised' | 'qualified'
}

/** A share in any words: of what they speak it is so for all, or for some it is not. */
export interface Statement {
  readonly row: string
  readonly span: Span
  /** Syllables of what it is about. */
  readonly about: ReadonlySet<string>
  /** Those of them that only say how it is known or counted: `Kết quả xếp loại: `, `2/4 đồng chí`. */
  readonly aside: ReadonlySet<string>
  /** Those of them that say to what end or where it is done, at the end: what is not done at all is not done there. */
  readonly tail: ReadonlySet<string>
  /** Syllables that were said before of what it is about, and that it leaves out. */
  readonly context: ReadonlySet<string>
  readonly says: Claim['says']
  /** Only a percentage is given, not what it was reckoned from. */
  readonly isRate: boolean
  /** The share that it states; `whole` is null where only those are counted for which it is not so. */
  readonly part: number
  readonly whole: number | null
  readonly period: string | null
}

/** There is none of something. */
export interface Absence {
  readonly row: string
  readonly span: Span
  /** Syllables of each kind of which there is none. */
  readonly kinds: readonly ReadonlySet<string>[]
  readonly period: string | null
}

/** How many there are of something in all, in any words. */
export interface StatedTotal {
  readonly row: string
  readonly span: Span
  readonly about: ReadonlySet<string>
  /** Said ahead of them and not taken into `about`: what was done when they were counted. Two totals with different ones are not compared. */
  readonly aside: ReadonlySet<string>
  /** How it is counted, where that is said behind the number and the things before it: `ha`, `đồng chí`. */
  readonly measure: string | null
  /** The words say that it is all, or for what time it is; else it is one that such a total can contradict, and no other. */
  readonly firm: boolean
  readonly value: number
  /** What its last printed figure stands for: amounts that differ by less may be one, rounded. */
  readonly step: number
  readonly printed: string
  readonly period: string | null
}

/** Words that announce: what is to come, is under way, or is only registered. */
export interface Announcement {
  readonly span: Span
  readonly kind: 'future' | 'under-way' | 'registered' | 'not-yet'
}

export interface RowEvidence {
  readonly explanation: ExplanationText
  readonly documents: readonly CitedDocument[]
  readonly shares: readonly StatedShare[]
  readonly percents: readonly LonePercent[]
  /** For how many of a whole it is so, or not: `270 hộ kinh doanh, trong đó 119 hộ chưa …`. */
  readonly remainders: readonly Remainder[]
  readonly breakdowns: readonly Breakdown[]
  readonly quantities: readonly Quantity[]
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
  readonly totals: readonly StatedTotal[]
  readonly absences: readonly Absence[]
  readonly announcements: readonly Announcement[]
  /** Days that the calendar does not have, of anything but a cited document: `Hội nghị tổ chức ngày 31/11/2023`. */
  readonly oddDays: readonly { readonly span: Span; readonly day: PrintedDay }[]
  /** Days on which something is said to have been done. */
  readonly deedDays: readonly { readonly span: Span; readonly day: PrintedDay }[]
  /** What the criterion's name demands of its documents. */
  readonly window: Window | null
}

/** First and last day that a report is for. */
export interface ReportPeriod {
  readonly from: PrintedDay
  readonly to: PrintedDay
  readonly length: 'year' | 'nine-months' | 'half' | 'quarter' | 'month' | 'years'
}

export interface ReportEvidence {
  readonly rows: ReadonlyMap<string, RowEvidence>
  readonly period: ReportPeriod | null
}

export const NO_EVIDENCE: ReportEvidence = { rows: new Map(), period: null }
