/**
 * What `read/` hands over: the words and the rules of one page, in points (see box.ts).
 *
 * The same shape comes from a text layer and from recognition of a picture, so that everything after it is shared.
 */
import { z } from 'zod'
import { boxSchema } from './box-schema.ts'

/** Direction in which a word's letters follow each other on the displayed page, degrees clockwise: 0 is left to right, 90 is downward. */
export const directionSchema = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type Direction = z.infer<typeof directionSchema>

/**
 * One reading of a picture of letters; `confidence` is the engine's own, 0 to 1. `by` is how it was made: readings of one kind err alike,
 * readings of two kinds seldom do.
 */
export const readingSchema = z.object({ text: z.string(), confidence: z.number(), by: z.enum(['engine', 'glyphs', 'network']).optional() })
export type Reading = z.infer<typeof readingSchema>

/** One letter as recognised in a picture. */
export const symbolSchema = z.object({ text: z.string(), box: boxSchema, confidence: z.number() })
export type RecognisedSymbol = z.infer<typeof symbolSchema>

/**
 * A run of letters without white space.
 * `box` spans the advance width and the font's ascent and descent; `baseline` is the y of its base line (for direction 0 and
 * 180; the x for 90 and 270), points.
 */
export const wordSchema = z.object({
  text: z.string(),
  box: boxSchema,
  baseline: z.number(),
  fontSize: z.number(),
  direction: directionSchema,
  bold: z.boolean(),
  /** 0 to 1; 1 for a text layer. */
  confidence: z.number(),
  /** False only where the document draws this word touching the one before it (a style change inside a word). */
  spaceBefore: z.boolean(),
  /**
   * Recognition only: every independent reading of this word's picture (other scale, threshold, method), those that agree with `text`
   * included, so that it can be told how many agree. Absent where there was one reading only.
   */
  readings: z.array(readingSchema).optional(),
  /** Recognition only, figures only: ink that is no word stands right beside it and may hide a part of it. */
  covered: z.boolean().optional(),
  /** Recognition only, short words only: its letters. */
  symbols: z.array(symbolSchema).optional(),
})
export type Word = z.infer<typeof wordSchema>

/** A ruling line (a border). `at` is its centre across, `from` ≤ `to` its extent along, `thickness` its width; points. */
export const ruleSchema = z.object({
  axis: z.enum(['horizontal', 'vertical']),
  at: z.number(),
  from: z.number(),
  to: z.number(),
  thickness: z.number(),
})
export type Rule = z.infer<typeof ruleSchema>

export const pageSourceSchema = z.enum(['text', 'ocr', 'blank', 'failed'])

/**
 * A picture that was set upright (turned, skewed, photographed at an angle) is read in a frame of its own, in points: `width` and
 * `height` are the frame's, `toPage` is the homography (row-major, 9 numbers) from the frame to the page as displayed.
 */
export const frameSchema = z.object({ width: z.number(), height: z.number(), toPage: z.array(z.number()).length(9) })

export const pageSchema = z.object({
  /** From 1. */
  number: z.number().int().min(1),
  /** Size as displayed, points. */
  width: z.number(),
  height: z.number(),
  source: pageSourceSchema,
  /** Why, when `source` is failed, or what of the page was not read; a sentence in both languages. */
  problem: z.object({ code: z.string(), vi: z.string(), en: z.string() }).nullable(),
  words: z.array(wordSchema),
  rules: z.array(ruleSchema),
  /** Where words and rules stand when it is not the page as displayed. */
  frame: frameSchema.optional(),
})
export type Page = z.infer<typeof pageSchema>

/** A digital signature found in the file. */
export const signatureSchema = z.object({
  signer: z.string().nullable(),
  /** ISO 8601, as stated in the signature; not verified. */
  date: z.string().nullable(),
  coversWholeFile: z.boolean(),
})
export type Signature = z.infer<typeof signatureSchema>

/** A whole file as read: what the child process of `read/` answers. */
export const readDocumentSchema = z.object({
  pageCount: z.number().int(),
  pages: z.array(pageSchema),
  signatures: z.array(signatureSchema),
})
export type ReadDocument = z.infer<typeof readDocumentSchema>
